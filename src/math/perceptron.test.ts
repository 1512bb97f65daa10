// The perceptron's rule: each correction by hand, an end where a line separates, none where none does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, type Example, train } from './perceptron.ts';

const gate = (targets: readonly (0 | 1)[]): Example[] =>
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].map((x, i) => ({ x, t: targets[i] ?? 0 }));
const zero = { w: [0, 0], b: 0 };

describe('one example', () => {
  test('moves nothing when the answer is right', () => {
    const { error, after } = correct({ w: [1, 2], b: -3 }, { x: [1, 1], t: 1 });
    expect(error).toBe(0);
    expect(after).toEqual({ w: [1, 2], b: -3 });
  });

  test('adds the input when 1 was missed, and takes it away when 0 was', () => {
    expect(correct({ w: [0, 0], b: -1 }, { x: [0, 1], t: 1 }).after).toEqual({ w: [0, 1], b: 0 });
    expect(correct({ w: [1, 1], b: 0 }, { x: [1, 0], t: 0 }).after).toEqual({ w: [0, 1], b: -1 });
  });
});

describe('training', () => {
  test('learns OR from nothing in four epochs and five corrections', () => {
    const epochs = train(zero, gate([0, 1, 1, 1]), 50);
    expect(epochs.map((epoch) => epoch.filter(({ error }) => error !== 0).length)).toEqual([2, 2, 1, 0]);
    expect(epochs.at(-1)?.at(-1)?.after).toEqual({ w: [1, 1], b: -1 });
  });

  test('never learns XOR', () => {
    const epochs = train(zero, gate([0, 1, 1, 0]), 500);
    expect(epochs).toHaveLength(500);
    expect(epochs.every((epoch) => epoch.some(({ error }) => error !== 0))).toBe(true);
  });

  test('ends without errors on whatever a line separates', () => {
    const weight = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(weight, weight, weight, (w1, w2, b) => {
        // Halves keep the line off the corners, so that there is a margin.
        const examples = gate([0, 0, 0, 0]).map(({ x }) => {
          const z = w1 * (x[0] ?? 0) + w2 * (x[1] ?? 0) + b + 0.5;
          return { x, t: z >= 0 ? (1 as const) : (0 as const) };
        });
        const last = train(zero, examples, 2000).at(-1) ?? [];
        expect(last.every(({ error }) => error === 0)).toBe(true);
      }),
    );
  });
});
