import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random, xoshiro128 } from './random.ts';

const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const draw = (n: number, next: () => number) => Array.from({ length: n }, next);

describe('xoshiro128**', () => {
  it('gives the numbers of the authors’ program for the state 1, 2, 3, 4', () => {
    expect(draw(10, xoshiro128(1, 2, 3, 4))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('random', () => {
  it('gives the same numbers for the same seed and stream, others for others', () => {
    fc.assert(
      fc.property(seed, fc.nat(100), (value, stream) => {
        const numbers = draw(8, random(value, stream).bits);
        expect(draw(8, random(value, stream).bits)).toEqual(numbers);
        expect(draw(8, random(value, stream + 1).bits)).not.toEqual(numbers);
        expect(draw(8, random(value + 1, stream).bits)).not.toEqual(numbers);
      }),
    );
  });

  it('keeps these numbers: shared links depend on them', () => {
    expect(draw(4, random(1).bits)).toMatchInlineSnapshot(`
      [
        58667727,
        4164342592,
        683877704,
        3374093764,
      ]
    `);
    expect(draw(2, random(1).normal)).toMatchInlineSnapshot(`
      [
        -1.4792080413016757,
        0.9697558205643703,
      ]
    `);
    expect([...random(1).shuffle([0, 1, 2, 3, 4, 5, 6, 7])]).toMatchInlineSnapshot(`
      [
        5,
        1,
        3,
        0,
        6,
        2,
        4,
        7,
      ]
    `);
  });

  it('is uniform on [0, 1): mean 1/2, variance 1/12, every tenth as full as the others', () => {
    const { uniform } = random(7);
    const numbers = draw(100_000, uniform);
    const mean = numbers.reduce((a, b) => a + b) / numbers.length;
    const variance = numbers.reduce((sum, u) => sum + (u - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
    const tenths = Array(10).fill(0);
    for (const u of numbers) tenths[Math.floor(u * 10)] += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('draws normals of mean 0, variance 1, a twentieth of them beyond ±1.96', () => {
    const numbers = draw(100_000, random(3).normal);
    const mean = numbers.reduce((a, b) => a + b) / numbers.length;
    const variance = numbers.reduce((sum, z) => sum + z * z, 0) / numbers.length;
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(Math.abs(variance - 1)).toBeLessThan(0.02);
    expect(numbers.filter((z) => Math.abs(z) > 1.96).length / numbers.length).toBeCloseTo(0.05, 2);
  });

  it('draws whole numbers below any bound', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 2 ** 32 }), (value, below) => {
        const n = random(value).integer(below);
        expect(Number.isInteger(n) && n >= 0 && n < below).toBe(true);
      }),
    );
    expect(new Set(draw(200, () => random(5).integer(1)))).toEqual(new Set([0]));
  });

  it('shuffles: the same elements, each place as likely for each of them', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer()), (value, list) => {
        const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
        expect(sorted(random(value).shuffle([...list]))).toEqual(sorted(list));
      }),
    );
    const generator = random(11);
    const seen = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = generator.shuffle([0, 1, 2, 3]).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
