// The neuron widget: reference cases through its state, rendering of every state, presets, challenges, points.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { challenges as challengesEn } from './late/challenges.en.ts';
import { challenges as challengesEs } from './late/challenges.es.ts';
import { fetchers } from './late/es.ts';
import { more as moreEn } from './late/more.en.ts';
import { more as moreEs } from './late/more.es.ts';
import { points as pointsEn } from './late/points.en.ts';
import { points as pointsEs } from './late/points.es.ts';
import { Neuron } from './Neuron.tsx';
import { gateOf, presetNames, presetOf, presets } from './presets.ts';
import { functions, type NeuronState, neuronState, shapes, taskNames, withInputs } from './state.ts';
import { en } from './strings.en.ts';
import { es } from './strings.es.ts';
import { tasks } from './tasks.ts';

const words = { es, en };
const first = { es: { points: pointsEs, more: moreEs }, en: { points: pointsEn, more: moreEn } };
const render = (initial: Partial<NeuronState>, lang: 'es' | 'en' = 'es') =>
  parse(
    renderToString(
      h(Neuron, {
        instance: 'neuron',
        lang,
        base: '/',
        initial,
        text: words[lang],
        fetchers,
        first: first[lang],
      }),
    ),
  );
const readout = (root: ReturnType<typeof render>, name: string) =>
  root.querySelector(`output[name="${name}"]`)?.getAttribute('data-value');

const within = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.integer({ min: -limit, max: limit }),
    fc.constantFrom(0, limit, -limit),
  );
const many = (length: number, one: fc.Arbitrary<number>) =>
  fc.array(one, { minLength: length, maxLength: length });
const states: fc.Arbitrary<NeuronState> = fc.constantFrom(...shapes).chain((shape) =>
  fc.record({
    x: many(shape.x, within(10)),
    w: many(shape.w, within(10)),
    b: within(20),
    f: fc.constantFrom(...functions),
    compare: fc.boolean(),
    p1: many(shape.t, within(10)),
    p2: many(shape.t, within(10)),
    t: many(shape.t, fc.constantFrom(0, 1)),
    zoom: fc.boolean(),
    influence: fc.boolean(),
    task: fc.constantFrom('none' as const, ...taskNames),
  }),
);

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
      { numRuns: 50 },
    );
  }, 30_000);

  it('counts the points that lie on their side, whatever the state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { p1, p2, t, w, b } = state;
        const root = render(state);
        if (w.length > 2 || t.length === 0) {
          expect(readout(root, 'right')).toBeUndefined();
          return;
        }
        // A point on the very boundary may fall either way by rounding.
        const z = p1.map((x1, i) => (w[0] ?? 0) * x1 + (w[1] ?? 0) * (p2[i] ?? 0) + b);
        fc.pre(z.every((value) => value === 0 || Math.abs(value) > 1e-9));
        const right = z.filter((value, i) => value >= 0 === (t[i] === 1)).length;
        expect(readout(root, 'right')).toBe(String(right));
        expect(Number(readout(root, 'best'))).toBeGreaterThanOrEqual(right);
        expect(root.querySelectorAll('.neuron-point[data-right=true]').length).toBeGreaterThanOrEqual(right);
      }),
      { numRuns: 40 },
    );
  });

  it('says in words what the figure shows', () => {
    const said = (initial: Partial<NeuronState>) => render(initial).querySelector('[data-description]')?.text;
    expect(said({})).toMatch(/z\s=\s−0,5 en y\s=\s0,378.*x\s=\s0,667/);
    expect(said({ w: [0] })).toMatch(/plana/);
    expect(said({ x: [1, 1], w: [1, 1], b: -1.5 })).toMatch(/en el lado de z\s>\s0/);
    expect(said({ x: [1, 1], w: [0, 0] })).toMatch(/no hay frontera/);
    expect(said({ x: [1, 1, 1], w: [1, 1, 1] })).toMatch(/Sin sesgo/);
    expect(said(presets.xor)).toMatch(/Acierta 3 de 4 puntos/);
  });

  it('tells of XOR that no neuron computes it, with the sum at the crossing of the diagonals', () => {
    fc.assert(
      fc.property(within(10), within(10), within(20), (w0, w1, b) => {
        const root = render({ ...presets.xor, w: [w0, w1], b });
        expect(Number(readout(root, 'right'))).toBeLessThanOrEqual(3);
        expect(readout(root, 'best')).toBe('3');
        expect(root.text).toContain('Ninguna neurona sola calcula XOR');
      }),
      { numRuns: 30 },
    );
    expect(render(presets.xor).text).toMatch(/ahora, z\s=\s0,5/);
    expect(render(presets.and).text).not.toContain('Ninguna neurona');
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

  it('knows each preset by its weights and points, wherever its input is', () => {
    for (const name of presetNames) {
      const state = neuronState.complete(presets[name]);
      expect(presetOf({ ...state, x: state.x.map(() => 7) })).toBe(name);
      expect(presetOf({ ...state, b: state.b + 0.1 })).toBeNull();
    }
  });

  it('knows a gate by its points, whatever the weights', () => {
    const gates = presetNames.map((name) => gateOf(neuronState.complete({ ...presets[name], b: 3 })));
    expect(gates).toEqual([null, null, 'not', 'and', 'or', 'nand', 'xor', null]);
    expect(gateOf(neuronState.complete({ ...presets.not, x: [1, 1], w: [1, 1] }))).toBeNull();
  });

  it('has gates that compute their truth tables, and two that one neuron cannot', () => {
    const score = (name: keyof typeof presets) => {
      const root = render(presets[name]);
      return [readout(root, 'right'), readout(root, 'best')].map(Number);
    };
    for (const name of ['not', 'and', 'or', 'nand'] as const) {
      const count = presets[name].t.length;
      expect(score(name), name).toEqual([count, count]);
    }
    expect(score('xor')).toEqual([3, 3]);
    // Points that a line separates, but none through the origin.
    expect(score('clouds')[1]).toBe(10);
    const without = render({ ...presets.clouds, compare: true }).text.match(/sin sesgo: (\d+)/)?.[1];
    expect(Number(without)).toBeLessThan(10);
  });
});

describe('challenges', () => {
  /** A way to do each, and ways that look like it but break its rule. */
  const ways: Record<
    (typeof taskNames)[number],
    { done: Partial<NeuronState>; not: Partial<NeuronState>[] }
  > = {
    reach: { done: { b: 5.3 }, not: [{ b: 5.1 }, { w: [-3] }, { b: 5.3, f: 'step' }, { b: 5.3, x: [0] }] },
    steep: { done: { w: [6], b: -4 }, not: [{ w: [6] }, { w: [3.1], b: -4 }, { w: [12], b: -8 }] },
    nand: {
      done: { w: [-1, -1], b: 1.5 },
      not: [{ b: 1.5 }, { w: [-1, -1], b: 1.5, t: [0, 0, 0, 0] }, { w: [-1, -1], b: 1.5, f: 'sigmoid' }],
    },
    bias: { done: { b: -14 }, not: [{ b: -10.9 }, { b: -17.1 }, { w: [1, 1], b: -9 }] },
    separate: {
      done: { w: [1, 1], b: -6 },
      not: [
        { w: [1, 1], b: 0 },
        { p1: [], p2: [], t: [] },
      ],
    },
    xor: {
      done: { w: [1, 1], b: -0.5 },
      not: [
        { w: [0, 0], b: 1 },
        { b: -0.5, t: [0, 1, 1, 1] },
      ],
    },
  };

  it.each(taskNames)('%s is open at its start, done when it is done, and by nothing else', (name) => {
    const { start, check } = tasks[name];
    const state = neuronState.complete({ ...start, task: name });
    expect(check(state)).toBe(false);
    expect(check({ ...state, ...ways[name].done })).toBe(true);
    for (const not of ways[name].not) expect(check({ ...state, ...not }), JSON.stringify(not)).toBe(false);
    // What is said of it exists in both languages.
    for (const said of [challengesEs, challengesEn]) expect(said[name].text).not.toBe('');
  });
});
