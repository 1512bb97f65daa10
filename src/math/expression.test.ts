import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expression,
  evaluator,
  isConstantName,
  isFunctionName,
  type Operation,
  slopeDifference,
  tidied,
} from './expression.ts';

const w: Expression = { kind: 'parameter' };
const num = (value: number): Expression => ({ kind: 'number', value });

describe('expressions', () => {
  it('are what their trees say, for every w', () => {
    // −(sin(w)·2 − w^3 / (e + π))
    const tree: Expression = {
      kind: 'negative',
      of: {
        kind: 'difference',
        left: { kind: 'product', left: { kind: 'call', name: 'sin', of: w }, right: num(2) },
        right: {
          kind: 'quotient',
          left: { kind: 'power', left: w, right: num(3) },
          right: {
            kind: 'sum',
            left: { kind: 'constant', name: 'e' },
            right: { kind: 'constant', name: 'pi' },
          },
        },
      },
    };
    const f = evaluator(tree);
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (at) => {
        expect(f(at)).toBeCloseTo(-(2 * Math.sin(at) - at ** 3 / (Math.E + Math.PI)), 9);
      }),
    );
  });

  it.each([
    ['sec', 1 / Math.cos(0.7)],
    ['csc', 1 / Math.sin(0.7)],
    ['cot', Math.cos(0.7) / Math.sin(0.7)],
    ['sech', 2 / (Math.exp(0.7) + Math.exp(-0.7))],
    ['csch', 2 / (Math.exp(0.7) - Math.exp(-0.7))],
    ['coth', (Math.exp(1.4) + 1) / (Math.exp(1.4) - 1)],
  ] as const)('%s', (name, value) => {
    expect(evaluator({ kind: 'call', name, of: w })(0.7)).toBeCloseTo(value, 12);
  });

  it('know their own names, and nothing that objects inherit', () => {
    expect(['sin', 'log', 'atan'].every(isFunctionName)).toBe(true);
    for (const name of ['constructor', '__proto__', 'toString', 'import', 'evaluate', 'pi']) {
      expect(isFunctionName(name)).toBe(false);
    }
    expect([isConstantName('pi'), isConstantName('e'), isConstantName('valueOf')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

const trees = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constant(w),
    fc.constantFrom(0, 1, 2, 0.5, 3, 0.7, 1.3e-5).map(num),
    tie('tree').map((of): Expression => ({ kind: 'negative', of })),
    tie('tree').map((of): Expression => ({ kind: 'call', name: 'sin', of })),
    fc
      .tuple(
        fc.constantFrom<Operation>('sum', 'difference', 'product', 'quotient', 'power'),
        tie('tree'),
        tie('tree'),
      )
      .map(([kind, left, right]): Expression => ({ kind, left, right })),
  ),
})).tree;

describe('tidying', () => {
  it('leaves the function as it was, wherever it has a value', () => {
    fc.assert(
      fc.property(trees, fc.double({ min: -3, max: 3, noNaN: true }), (tree, at) => {
        const value = evaluator(tree)(at);
        if (!Number.isFinite(value)) return;
        const tidy = evaluator(tidied(tree))(at);
        // Products are worked out in another order: the last digits of what nearly cancels differ.
        expect(Math.abs(tidy - value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('takes out what says nothing, and works numbers out', () => {
    const product = (left: Expression, right: Expression): Expression => ({ kind: 'product', left, right });
    const sum = (left: Expression, right: Expression): Expression => ({ kind: 'sum', left, right });
    const third: Expression = { kind: 'quotient', left: num(1), right: num(3) };
    expect(tidied(sum(product(num(0), w), product(w, num(1))))).toEqual(w);
    expect(tidied(product(num(4), product(w, num(2))))).toEqual(product(num(8), w));
    expect(tidied(sum(w, { kind: 'negative', of: num(2) }))).toEqual({
      kind: 'difference',
      left: w,
      right: num(2),
    });
    expect(tidied(third)).toEqual(third);
  });
});

describe('the check by finite differences', () => {
  it('is content with a right derivative and notices a wrong one', () => {
    expect(slopeDifference(Math.sin, Math.cos, -10, 10)).toBeLessThan(1e-8);
    expect(slopeDifference(Math.sin, (at) => -Math.cos(at), -10, 10)).toBeGreaterThan(1);
    expect(slopeDifference(Math.abs, Math.sign, -10, 10)).toBeLessThan(1e-8);
  });

  it('leaves out where there is no value, and says when that is everywhere', () => {
    expect(slopeDifference(Math.log, (at) => 1 / at, -10, 10)).toBeLessThan(1e-6);
    expect(slopeDifference(Math.log, (at) => 1 / at, -10, -1)).toBeNull();
  });
});
