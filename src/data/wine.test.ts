import { expect, test } from 'vitest';
import { wineLabels, wineMeasurements, wineRows } from './wine.ts';

test('it is the data set that UCI describes', () => {
  expect(wineMeasurements).toHaveLength(13);
  expect(wineRows.every((row) => row.length === 13 && row.every(Number.isFinite))).toBe(true);
  expect([0, 1, 2].map((cultivar) => wineLabels.filter((label) => label === cultivar).length)).toEqual([
    59, 71, 48,
  ]);
});

test('smallest, largest and mean values are those published with it', () => {
  const column = (name: string) => wineRows.map((row) => row[wineMeasurements.indexOf(name)] ?? Number.NaN);
  const alcohol = column('alcohol');
  expect([Math.min(...alcohol), Math.max(...alcohol)]).toEqual([11.03, 14.83]);
  const proline = column('proline');
  expect([Math.min(...proline), Math.max(...proline)]).toEqual([278, 1680]);
  expect(proline.reduce((sum, value) => sum + value, 0) / proline.length).toBeCloseTo(746.9, 1);
});
