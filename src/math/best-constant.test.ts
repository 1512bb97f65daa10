import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huberCentre, mean, median } from './best-constant.ts';
import { bce, huber, type Loss, mae, mse } from './losses.ts';

const targets = fc.array(
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const lossOf = ({ loss }: Loss, y: readonly number[], c: number) =>
  loss(
    y,
    y.map(() => c),
  );

describe.each<[string, Loss, (y: readonly number[]) => { from: number; to: number }]>([
  ['mean and MSE', mse, (y) => ({ from: mean(y), to: mean(y) })],
  ['median and MAE', mae, median],
  ['centre and Huber', huber, huberCentre],
])('%s', (_, loss, best) => {
  it('no other constant has a smaller loss, and beyond the best ones it is larger', () => {
    fc.assert(
      fc.property(targets, fc.double({ min: -150, max: 150, noNaN: true }), (y, other) => {
        const { from, to } = best(y);
        expect(from).toBeLessThanOrEqual(to + 1e-9);
        const least = lossOf(loss, y, from);
        expect(lossOf(loss, y, to)).toBeCloseTo(least, 9);
        expect(lossOf(loss, y, (from + to) / 2)).toBeCloseTo(least, 9);
        expect(lossOf(loss, y, other)).toBeGreaterThan(least - 1e-9);
        expect(lossOf(loss, y, from - 0.3)).toBeGreaterThan(least);
        expect(lossOf(loss, y, to + 0.3)).toBeGreaterThan(least);
      }),
    );
  });
});

describe('values', () => {
  it('an outlier drags the mean, not the median', () => {
    expect([mean([20, 22, 23, 25, 30]), mean([20, 22, 23, 25, 90])]).toEqual([24, 36]);
    expect([median([20, 22, 23, 25, 30]).value, median([90, 22, 23, 25, 20]).value]).toEqual([23, 23]);
  });

  it('an even number of targets leaves an interval to the MAE', () => {
    expect(median([1, 9, 3, 4])).toEqual({ value: 3.5, from: 3, to: 4 });
  });

  it('Huber: close targets as the mean, an interval where two lie far apart', () => {
    expect(huberCentre([0, 0.5, 1]).value).toBeCloseTo(0.5, 12);
    expect(huberCentre([0, 10])).toEqual({ value: 5, from: 1, to: 9 });
    expect(huberCentre([7])).toEqual({ value: 7, from: 7, to: 7 });
  });

  it('the mean is the constant of the binary cross-entropy', () => {
    const y = [1, 0, 0, 1, 0];
    const least = lossOf(bce, y, mean(y));
    for (const c of [0.1, 0.39, 0.41, 0.9]) expect(lossOf(bce, y, c)).toBeGreaterThan(least);
  });
});
