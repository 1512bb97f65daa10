// The neuron widget: reference cases through its state, rendering of every state, and tensors against the formula.
import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { type PlaneInput, plane } from './compute.ts';
import { Neuron } from './Neuron.tsx';
import { largestDifference } from './planes.ts';
import {
  functions,
  type NeuronState,
  neuronState,
  presetNames,
  presetOf,
  presets,
  withInputs,
} from './state.ts';

const render = (initial: Partial<NeuronState>, lang: 'es' | 'en' = 'es') =>
  parse(renderToString(h(Neuron, { instance: 'neuron', lang, base: '/', initial })));
const readout = (root: ReturnType<typeof render>, name: string) =>
  root.querySelector(`output[name=${name}]`)?.getAttribute('data-value');

const within = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.integer({ min: -limit, max: limit }),
    fc.constantFrom(0, limit, -limit),
  );
const states: fc.Arbitrary<NeuronState> = fc
  .record({
    pairs: fc.array(fc.tuple(within(10), within(10)), { minLength: 1, maxLength: 4 }),
    b: within(20),
    f: fc.constantFrom(...functions),
    compare: fc.boolean(),
  })
  .map(({ pairs, ...rest }) => ({ ...rest, x: pairs.map(([x]) => x), w: pairs.map(([, w]) => w) }));

describe('rendered', () => {
  it('gives the reference cases in full precision', () => {
    const one = render({ x: [0.5], w: [3], b: -2, f: 'sigmoid' });
    expect(readout(one, 'z')).toBe('-0.5');
    expect(readout(one, 'y')).toBe('0.3775406687981454');
    const two = render({ x: [-1, -2], w: [2, -3], b: -3, f: 'sigmoid' });
    expect(readout(two, 'y')).toBe('0.7310585786300049');
    expect(two.querySelector('output[name=y]')?.text).toBe('0,731');
  });

  it('draws every state without a number that is none, and names every control', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('es' as const, 'en' as const), (state, lang) => {
        const root = render(state, lang);
        expect(root.toString()).not.toMatch(/NaN|Infinity|undefined/);
        for (const key of ['x', 'w'] as const) {
          for (const i of state[key].keys()) {
            expect(root.querySelectorAll(`input[name="${key}.${i}"]`).length).toBe(2);
          }
        }
        expect(Number(readout(root, 'z'))).toBeCloseTo(
          state.x.reduce((sum, x, i) => sum + x * (state.w[i] ?? 0), state.b),
          9,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says in words what the figure shows', () => {
    const words = (initial: Partial<NeuronState>) =>
      render(initial).querySelector('[data-description]')?.text;
    expect(words({})).toMatch(/z\s=\s−0,5 en y\s=\s0,378.*x\s=\s0,667/);
    expect(words({ w: [0] })).toMatch(/plana/);
    expect(words({ x: [1, 1], w: [1, 1], b: -1.5 })).toMatch(/en el lado de z\s>\s0/);
    expect(words({ x: [1, 1], w: [0, 0] })).toMatch(/no hay frontera/);
    expect(words({ x: [1, 1, 1], w: [1, 1, 1] })).toMatch(/Sin sesgo/);
  });
});

describe('state', () => {
  it('adds and removes inputs within one to four, leaving the others alone', () => {
    const state = neuronState.complete({ x: [1, 2], w: [3, 4] });
    expect(withInputs(state, 3).x).toEqual([1, 2, -1]);
    expect(withInputs(state, 1)).toEqual({ x: [1], w: [3] });
    expect(withInputs(state, 9).w.length).toBe(4);
    expect(withInputs(state, 0).w.length).toBe(1);
  });

  it('knows each preset by its weights, wherever its point is', () => {
    for (const name of presetNames) {
      const state = neuronState.complete(presets[name]);
      expect(presetOf({ ...state, x: state.x.map(() => 7) })).toBe(name);
      expect(presetOf({ ...state, b: state.b + 0.1 })).toBeNull();
    }
  });

  it('has gates that compute what they are called', () => {
    const truth = (name: 'and' | 'or' | 'not', inputs: number[][]) =>
      inputs.map((x) => readout(render({ ...presets[name], x }), 'y'));
    const square = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    expect(truth('and', square)).toEqual(['0', '0', '0', '1']);
    expect(truth('or', square)).toEqual(['0', '1', '1', '1']);
    expect(truth('not', [[0], [1]])).toEqual(['1', '0']);
  });
});

describe('tensor plane', () => {
  const context: JobContext = {
    backend: 'cpu',
    base: '/',
    signal: new AbortController().signal,
    resumeFrom: undefined,
    progress: () => undefined,
    checkpoint: () => undefined,
    breathe: async () => undefined,
    transfer: () => undefined,
  };
  beforeAll(async () => {
    await setBackend('cpu');
    await ready();
  });

  it('agrees with the formula, for every function and random weights', async () => {
    const inputs = fc.record({
      w: fc.tuple(within(10), within(10)),
      b: within(20),
      f: fc.constantFrom(...functions),
    });
    await fc.assert(
      fc.asyncProperty(inputs, async ({ w, b, f }) => {
        const input: PlaneInput = { w, b, f, half: 10, size: 16 };
        // Single precision at |z| up to 220.
        expect(largestDifference(await plane(input, context), input)).toBeLessThan(1e-4);
      }),
      { numRuns: 50 },
    );
  });

  it('has the second input growing upwards', async () => {
    const values = await plane({ w: [0, 1], b: 0, f: 'identity', half: 10, size: 4 }, context);
    expect([values[0], values[15]]).toEqual([7.5, -7.5]);
  });

  it('would notice a wrong cell', async () => {
    const input: PlaneInput = { w: [1, 1], b: 0, f: 'tanh', half: 10, size: 4 };
    const values = await plane(input, context);
    values[5] = 0.9;
    expect(largestDifference(values, input)).toBeGreaterThan(0.1);
    values[5] = Number.NaN;
    expect(largestDifference(values, input)).toBeNaN();
  });
});
