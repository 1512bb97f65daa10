import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches, batchesPerEpoch } from './batches.ts';

const counts = fc.integer({ min: 1, max: 60 });
const sizes = fc.integer({ min: 0, max: 70 });
const seeds = fc.integer({ min: 0, max: 999_999 });

describe('batches', () => {
  it('go through every example once an epoch, the last batch taking what is left', () => {
    fc.assert(
      fc.property(counts, sizes, seeds, fc.integer({ min: 0, max: 5 }), (count, size, seed, epoch) => {
        const at = batches(count, size, seed);
        const perEpoch = batchesPerEpoch(count, size);
        const own = Array.from({ length: perEpoch }, (_, i) => at(epoch * perEpoch + i));
        expect(own.map((batch) => batch.epoch)).toEqual(own.map(() => epoch));
        expect(own.map((batch) => batch.index)).toEqual(own.map((_, i) => i));
        expect(own.flatMap(({ places }) => places).toSorted((p, q) => p - q)).toEqual(
          Array.from({ length: count }, (_, i) => i),
        );
        const full = size === 0 ? count : Math.min(size, count);
        expect(own.slice(0, -1).every(({ places }) => places.length === full)).toBe(true);
        expect(own.at(-1)?.places.length).toBe(count - full * (perEpoch - 1));
      }),
    );
  });

  it('are the same whenever they are asked for, in whatever order', () => {
    fc.assert(
      fc.property(
        counts,
        sizes,
        seeds,
        fc.array(fc.integer({ min: 0, max: 200 })),
        (count, size, seed, asked) => {
          const one = batches(count, size, seed);
          const other = batches(count, size, seed);
          for (let step = 0; step <= 200; step++) other(step);
          for (const step of asked) expect(one(step)).toEqual(other(step));
        },
      ),
    );
  });

  it('come in a new order every epoch and with every seed, and in the data’s where there is one of all', () => {
    const order = (seed: number, epoch: number) =>
      Array.from({ length: 5 }, (_, i) => batches(40, 8, seed)(epoch * 5 + i).places).flat();
    expect(order(1, 0)).not.toEqual(order(1, 1));
    expect(order(1, 0)).not.toEqual(order(2, 0));
    expect(batches(4, 0, 9)(3)).toEqual({ places: [0, 1, 2, 3], epoch: 3, index: 0 });
    expect(batches(4, 4, 9)(3).places).toEqual([0, 1, 2, 3]);
    expect(batchesPerEpoch(7, 2)).toBe(4);
  });

  it('draws every example equally often as the first of an epoch', () => {
    const at = batches(5, 1, 12);
    const first = Array.from({ length: 5000 }, (_, epoch) => at(epoch * 5).places[0] ?? -1);
    for (let place = 0; place < 5; place++) {
      // Five standard deviations of a binomial count around its mean.
      expect(Math.abs(first.filter((one) => one === place).length - 1000)).toBeLessThan(5 * Math.sqrt(800));
    }
  });
});
