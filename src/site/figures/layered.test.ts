import { expect, test } from 'vitest';
import { columnHeights, edgePlaces } from './layered.ts';

test('units stand evenly about the middle', () => {
  expect(columnHeights(3, 100, 40)).toEqual([60, 100, 140]);
  expect(columnHeights(1, 100, 40)).toEqual([100]);
});

test('every unit is joined to every unit of the next column, from rim to rim', () => {
  const columns = [
    { x: 0, units: [{}, {}], input: true },
    { x: 100, units: [{}, {}, {}] },
    { x: 200, units: [{}] },
  ];
  const heights = columns.map(({ units }) => columnHeights(units.length, 50, 20));
  const edges = edgePlaces(columns, heights, 10);
  expect(edges).toHaveLength(2 * 3 + 3 * 1);
  expect(edges[0]).toMatchObject({ column: 1, to: 0, from: 0, line: 'M10,40.0L90,30.0' });
});
