import { expect, test } from 'vitest';
import { CELL, layOut } from './matrix.ts';

test('matrices and signs follow each other without overlap', () => {
  const matrix = (rows: string[][]) => ({ rows, name: 'A', role: 'weight', shape: '' });
  const { placed, width, height } = layOut([
    matrix([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]),
    '+',
    matrix([['1']]),
  ]);
  for (const [i, { x, width: own }] of placed.entries()) expect(placed[i + 1]?.x ?? width).toBe(x + own);
  expect(height).toBe(3 * CELL.height);
});
