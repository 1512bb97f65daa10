// The hand's operations give what the closed form gives, in the order that is told, and as many as are counted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identity, relu, sigmoid, tanh } from './activations.ts';
import { countOperations, groupOf, type Network, operations, reached } from './forward-pass.ts';

const values = (length: number) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: length, maxLength: length });

const networks = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 4 }).chain((widths) =>
  fc.record({
    widths: fc.constant(widths),
    x: values(widths[0] ?? 0),
    layers: fc.tuple(
      ...widths.slice(1).map((units, l) => {
        const inputs = widths[l] ?? 0;
        return fc.record({
          inputs: fc.constant(inputs),
          units: fc.constant(units),
          weights: values(units * inputs),
          bias: values(units),
        });
      }),
    ),
    hidden: fc.constantFrom(sigmoid, tanh, relu, identity),
    output: fc.constantFrom('same' as const, 'identity' as const, 'softmax' as const),
  }),
);

type Drawn = typeof networks extends fc.Arbitrary<infer T> ? T : never;

const networkOf = ({ layers, hidden, output }: Drawn): Network => ({
  layers,
  hidden,
  output: output === 'softmax' ? output : output === 'same' ? hidden : identity,
});

/** The closed form, written out afresh: the bias is added first, softmax by logarithms. */
function closedForm({ layers, hidden, output }: Network, x: readonly number[]) {
  let a = [...x];
  return layers.map(({ inputs, units, weights, bias }, l) => {
    const z = Array.from({ length: units }, (_, j) =>
      a.reduce((total, value, i) => total + value * (weights[j * inputs + i] ?? 0), bias[j] ?? 0),
    );
    const last = l === layers.length - 1;
    if (last && output === 'softmax') {
      const largest = Math.max(...z);
      const log = largest + Math.log(z.reduce((total, one) => total + Math.exp(one - largest), 0));
      a = z.map((one) => Math.exp(one - log));
    } else a = z.map((one) => (last && output !== 'softmax' ? output : hidden).f(one));
    return { z, a };
  });
}

const close = (value: number, expected: number) =>
  Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

describe('operations', () => {
  it('end in the closed form’s z and a', () => {
    fc.assert(
      fc.property(networks, (drawn) => {
        const network = networkOf(drawn);
        const made = operations(network, drawn.x);
        const expected = closedForm(network, drawn.x);
        const { z, a } = reached(made, made.length, drawn.widths);
        // Large sums lose digits by cancelling: the size of what was added counts.
        const size = Math.max(1, ...made.map(({ value }) => Math.abs(value)));
        expected.forEach((layer, l) => {
          for (const [j, value] of layer.z.entries())
            expect(close((z[l]?.[j] ?? Number.NaN) / size, value / size)).toBe(true);
          // A probability moves by as much as its z do.
          const scale = drawn.output === 'softmax' && l === expected.length - 1 ? 1 : size;
          for (const [j, value] of layer.a.entries())
            expect(close((a[l]?.[j] ?? Number.NaN) / scale, value / scale)).toBe(true);
        });
        if (drawn.output === 'softmax') {
          const last = a.at(-1) ?? [];
          const total = last.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0);
          expect(total).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('are as many as are counted, each from numbers that were there before', () => {
    fc.assert(
      fc.property(networks, (drawn) => {
        const network = networkOf(drawn);
        const made = operations(network, drawn.x);
        expect(made.length).toBe(countOperations(drawn.widths, network.output === 'softmax'));
        made.forEach((operation, k) => {
          const before = reached(made, k, drawn.widths);
          if (operation.kind === 'multiply' && operation.layer > 0)
            expect(before.a[operation.layer - 1]?.[operation.input]).toBe(operation.a);
          if (operation.kind === 'activate')
            expect(before.z[operation.layer]?.[operation.unit]).toBe(operation.z);
          if (operation.kind === 'exponential')
            expect(before.z[operation.layer]?.[operation.unit]).toBe(operation.z);
        });
      }),
    );
  });

  it('come unit by unit: products, sum, bias, activation', () => {
    const layer = { inputs: 2, units: 2, weights: [1, 2, 3, 4], bias: [5, 6] };
    const last = { inputs: 2, units: 2, weights: [1, 0, 0, 1], bias: [0, 0] };
    const made = operations({ layers: [layer, last], hidden: relu, output: 'softmax' }, [1, -1]);
    expect(made.map(({ kind, layer, unit }) => `${kind} ${layer}.${unit}`)).toEqual([
      ...['multiply', 'multiply', 'sum', 'bias', 'activate'].map((kind) => `${kind} 0.0`),
      ...['multiply', 'multiply', 'sum', 'bias', 'activate'].map((kind) => `${kind} 0.1`),
      ...['multiply', 'multiply', 'sum', 'bias'].map((kind) => `${kind} 1.0`),
      ...['multiply', 'multiply', 'sum', 'bias'].map((kind) => `${kind} 1.1`),
      'exponential 1.0',
      'exponential 1.1',
      'total 1.0',
      'divide 1.0',
      'divide 1.1',
    ]);
    expect(made.slice(0, 5).map(({ value }) => value)).toEqual([1, -2, -1, 4, 4]);
    expect(groupOf(made, 7)).toEqual([5, 10]);
    expect(groupOf(made, 16)).toEqual([14, 18]);
    expect(groupOf(made, 20)).toEqual([18, 23]);
    expect(groupOf(made, 99)).toEqual([0, 0]);
  });

  it('keep softmax finite where the naive form overflows', () => {
    const layer = { inputs: 1, units: 3, weights: [10, 9, -10], bias: [10, 10, -10] };
    const first = { inputs: 1, units: 1, weights: [10], bias: [10] };
    const made = operations({ layers: [first, layer], hidden: identity, output: 'softmax' }, [10]);
    expect(Math.exp(made.find(({ kind }) => kind === 'exponential')?.value ?? 0)).toBeLessThan(3);
    expect(made.every(({ value }) => Number.isFinite(value))).toBe(true);
    expect(reached(made, made.length, [1, 1, 3]).a[1]?.[0]).toBeCloseTo(1, 12);
  });

  it('do XOR by hand', () => {
    const layers = [
      { inputs: 2, units: 2, weights: [1, 1, 1, 1], bias: [0, -1] },
      { inputs: 2, units: 1, weights: [1, -2], bias: [0] },
    ];
    const answers = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map((x) => operations({ layers, hidden: relu, output: identity }, x).at(-1)?.value);
    expect(answers).toEqual([0, 1, 1, 0]);
  });
});
