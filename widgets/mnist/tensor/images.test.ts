import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOrder, ImageStore } from './images.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
const sorted = (list: ArrayLike<number>) => Array.from(list).sort((a, b) => a - b);

describe('epochOrder', () => {
  it('shows every image once in each epoch', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(50), (shards, seed, epoch) => {
        const total = shards.reduce((a, b) => a + b);
        expect(sorted(epochOrder(seed, epoch, shards))).toEqual(Array.from({ length: total }, (_, i) => i));
      }),
    );
  });

  it('stays within each shard in the first epoch, so that it can begin before all are there', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (shards, seed) => {
        const order = epochOrder(seed, 0, shards);
        let from = 0;
        for (const size of shards) {
          const places = sorted(order.subarray(from, from + size));
          expect(places).toEqual(Array.from({ length: size }, (_, i) => from + i));
          from += size;
        }
      }),
    );
  });

  it('differs from epoch to epoch and from seed to seed', () => {
    const order = (seed: number, epoch: number) => epochOrder(seed, epoch, [50, 50]).join();
    const orders = [order(1, 0), order(1, 1), order(1, 2), order(2, 0), order(2, 1)];
    expect(new Set(orders).size).toBe(orders.length);
  });
});

describe('ImageStore', () => {
  it('finds each image by its place in the whole set, whatever the shards', () => {
    fc.assert(
      fc.property(sizes, (shards) => {
        const store = new ImageStore(2);
        let place = 0;
        for (const count of shards) {
          const places = Array.from({ length: count }, (_, i) => (place + i) % 256);
          store.add({
            count,
            labels: Uint8Array.from(places),
            pixels: Uint8Array.from(places.flatMap((p) => [p, 255 - p])),
          });
          place += count;
        }
        const places = Array.from({ length: place }, (_, i) => place - 1 - i);
        const { values, labels, count } = store.batch(places, new Float32Array(1000));
        expect(count).toBe(place);
        expect([...labels]).toEqual(places.map((p) => p % 256));
        expect([...values]).toEqual(places.flatMap((p) => [p / 255, (255 - p) / 255, 1, 0].map(Math.fround)));
        expect([...store.pixels(0)]).toEqual([0, 255]);
        expect(() => store.batch([place])).toThrow(RangeError);
      }),
    );
  });
});
