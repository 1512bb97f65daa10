// The backpropagation widget: the contract's reference cases through its state, every state rendered, presets, challenges.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BackpropEn } from './BackpropEn.tsx';
import { BackpropEs } from './BackpropEs.tsx';
import { power, short } from './numbers.ts';
import {
  type BackpropState,
  backpropState,
  functions,
  historyOf,
  losses,
  presetNames,
  presetOf,
  presets,
  taskNames,
} from './state.ts';
import { reach, stops } from './stops.ts';
import { tasks } from './tasks.ts';

const render = (initial: Partial<BackpropState>, lang: 'es' | 'en' = 'es') =>
  parse(
    renderToString(
      h(lang === 'es' ? BackpropEs : BackpropEn, { instance: 'backprop', lang, base: '/', initial }),
    ),
  );
type Rendered = ReturnType<typeof render>;
const readout = (root: Rendered, name: string) =>
  root.querySelector(`output[name="${name}"]`)?.getAttribute('data-value');
const numbers = (root: Rendered, name: string, count: number) =>
  Array.from({ length: count }, (_, i) => Number(readout(root, `${name}.${i}`)));

/** Every readout of the contract's row but `autodiff`. */
const READOUTS = [
  'loss',
  ...['z1', 'a1', 'z2', 'y', 'd2', 'd1', 'b1', 'b2', 'gb1', 'gb2'].flatMap((name) => [
    `${name}.0`,
    `${name}.1`,
  ]),
  ...['w1', 'w2', 'gw1', 'gw2'].flatMap((name) => [0, 1, 2, 3].map((i) => `${name}.${i}`)),
];

function expectClose(actual: readonly number[], wanted: readonly number[], digits = 9) {
  expect(actual.length).toBe(wanted.length);
  wanted.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

describe('rendered', () => {
  it('gives the reference case at its start, to the digits printed', () => {
    const root = render({});
    expect(Number(readout(root, 'loss'))).toBeCloseTo(0.298371109, 9);
    expectClose(numbers(root, 'd2', 2), [0.138498562, -0.038098237]);
    expectClose(numbers(root, 'd1', 2), [0.008771355, 0.009954255]);
    expect(READOUTS.filter((name) => readout(root, name) === undefined)).toEqual([]);
    expect(
      root
        .querySelectorAll('output')
        .map((output) => output.getAttribute('name'))
        .sort(),
    ).toEqual([...READOUTS, 'nextloss', 'autodiff'].sort());
  });

  it('gives it after one update, with biases and without, and after ten thousand', () => {
    const one = render({ step: 1 });
    expectClose(numbers(one, 'w1', 4), [0.149780716, 0.199561432, 0.249751144, 0.299502287]);
    expectClose(numbers(one, 'w2', 4), [0.35891648, 0.408666186, 0.51130127, 0.561370121]);
    expectClose(numbers(one, 'b1', 2), [0.35, 0.35]);
    expect(Number(readout(one, 'loss'))).toBeCloseTo(0.29102777369, 11);
    expect(Number(readout(render({ step: 1, trainbias: true }), 'loss'))).toBeCloseTo(0.28047144679, 11);
    const last = render({ step: 10_000 });
    expectClose(numbers(last, 'y', 2), [0.01591362, 0.98406427], 8);
    expect(Number(readout(last, 'loss'))).toBeCloseTo(3.510188e-5, 11);
    // Controls hold the starting state.
    expect(last.querySelector('input[name="w1.0"]')?.getAttribute('value')).toBe('0,15');
  });

  it('tells of the widely copied number where it arises, with both losses', () => {
    const text = render({ node: stops.length }).querySelector('.bp-together')?.text ?? '';
    expect(text).toContain('0,291027774');
    expect(text).toContain('0,291027924');
    expect(text).toMatch(/artículo/);
    expect(render({ node: stops.length, step: 1 }).querySelector('.bp-together')?.text).not.toMatch(
      /artículo/,
    );
  });

  it('shows at each node what is reached and nothing of what is not', () => {
    const counts = stops.map((_, i) => {
      const root = render({ node: i + 1 });
      return READOUTS.filter((name) => readout(root, name) !== undefined).length;
    });
    // Twelve parameters are always there; the walk adds every other readout and takes none away.
    expect(counts[0]).toBe(13);
    expect(counts.every((count, i) => count >= (counts[i - 1] ?? 0))).toBe(true);
    expect(counts.at(-1)).toBe(READOUTS.length);
    expect(reach(1, 'a', 1, 0)).toBe('pending');
    expect(reach(1, 'z', 1, 0)).toBe('active');
    expect(reach(0, 'delta', 1, 1)).toBe('done');
  });

  const within = (limit: number) =>
    fc.oneof(
      fc.double({ min: -limit, max: limit, noNaN: true }),
      fc.integer({ min: -limit, max: limit }),
      fc.constantFrom(0, limit, -limit),
    );
  const list = (length: number) => fc.array(within(20), { minLength: length, maxLength: length });
  const states: fc.Arbitrary<BackpropState> = fc.record({
    x: list(2),
    t: list(2),
    w1: list(4),
    b1: list(2),
    w2: list(4),
    b2: list(2),
    f: fc.constantFrom(...functions),
    loss: fc.constantFrom(...losses),
    lr: fc.double({ min: 0, max: 10, noNaN: true }),
    trainbias: fc.boolean(),
    step: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
    node: fc.integer({ min: 0, max: stops.length }),
    check: fc.boolean(),
    task: fc.constantFrom('none' as const, ...taskNames),
  });

  it('draws every state in both languages with numbers only, as an independent computation has them', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('es' as const, 'en' as const), (state, lang) => {
        const html = render(state, lang);
        expect(html.toString()).not.toMatch(/NaN|undefined|\[object/);
        const { x, t, w1, b1, w2, b2 } = state;
        const phi = {
          sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
          tanh: Math.tanh,
          relu: (z: number) => Math.max(0, z),
        };
        const f = phi[state.f];
        const g = state.loss === 'bce' ? phi.sigmoid : f;
        const at = (values: readonly number[], i: number) => values[i] ?? Number.NaN;
        const a = [0, 1].map((j) => f(at(w1, 2 * j) * at(x, 0) + at(w1, 2 * j + 1) * at(x, 1) + at(b1, j)));
        const y = [0, 1].map((k) => g(at(w2, 2 * k) * at(a, 0) + at(w2, 2 * k + 1) * at(a, 1) + at(b2, k)));
        const terms = y.map((value, k) => {
          const q = Math.min(1 - 1e-7, Math.max(1e-7, value));
          return state.loss === 'bce'
            ? -(at(t, k) * Math.log(q) + (1 - at(t, k)) * Math.log(1 - q)) / 2
            : (at(t, k) - value) ** 2 / 2;
        });
        const expected = at(terms, 0) + at(terms, 1);
        const shown = Number(readout(render({ ...state, step: 0, node: 0 }), 'loss'));
        expect(Math.abs(shown - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('numbers', () => {
  it('are short at every size, in both languages', () => {
    const puts = (value: number, digits?: number) => [short(value, 'es', digits), short(value, 'en', digits)];
    expect(puts(0.7513650695)).toEqual(['0,7514', '0.7514']);
    expect(puts(-0.00043856)).toEqual(['−0,000439', '−0.000439']);
    expect(puts(-1.4e-9)).toEqual(['−1,4·10⁻⁹', '−1.4·10⁻⁹']);
    expect(puts(3.510188e-5, 6)).toEqual(['3,5102·10⁻⁵', '3.5102·10⁻⁵']);
    expect(puts(123456789)).toEqual(['1,23·10⁸', '1.23·10⁸']);
    expect(puts(0)).toEqual(['0', '0']);
    expect(power(-8, 'es')).toBe('10⁻⁸');
  });
});

describe('presets', () => {
  it('are known wherever their training is, and are what they are called', () => {
    for (const name of presetNames) {
      const state = backpropState.complete(presets[name]);
      expect(presetOf({ ...state, step: 12, node: 3, check: true })).toBe(name);
      expect(presetOf({ ...state, lr: state.lr + 0.1 })).toBeNull();
    }
    const of = (name: keyof typeof presets) => historyOf(backpropState.complete(presets[name]));
    const saturated = of('saturated').pass(0);
    expect(saturated.dy[0]).toBeGreaterThan(0.9);
    expect(saturated.d2[0]).toBeLessThan(1e-3);
    const dead = of('dead');
    expect([...dead.parameters(1000).slice(0, 2)]).toEqual([...dead.parameters(0).slice(0, 2)]);
    expect(dead.loss(1000)).toBeLessThan(1e-9);
    const twins = of('symmetric').pass(5000);
    expect(twins.a1[0]).toBe(twins.a1[1]);
    const leap = of('leap');
    expect(leap.pass(1).gradient.every((value) => value === 0)).toBe(true);
    const gentle = historyOf(backpropState.complete({ ...presets.leap, lr: 0.01 }));
    expect(gentle.loss(1000)).toBeLessThan(0.01);
  });
});

describe('challenges', () => {
  const begun = (task: keyof typeof tasks, patch: Partial<BackpropState> = {}) =>
    backpropState.complete({ ...tasks[task].start, task, ...patch });
  const solved = (task: keyof typeof tasks, patch: Partial<BackpropState>) =>
    tasks[task].check(begun(task, patch));

  it('are open at their start', () => {
    for (const task of taskNames) expect(tasks[task].check(begun(task)), task).toBe(false);
  });

  it('are met by what they ask for, and not by what they forbid', () => {
    expect(solved('silence', { x: [0, 0.1] })).toBe(true);
    expect(solved('silence', { w2: [0, 0, 0, 0] })).toBe(false);
    expect(solved('rate', { lr: 6, step: 40 })).toBe(true);
    expect(solved('rate', { lr: 6, step: 41 })).toBe(false);
    expect(solved('rate', { lr: 6, step: 40, trainbias: true })).toBe(false);
    expect(solved('rate', { lr: 1, step: 40 })).toBe(false);
    expect(solved('unstick', { loss: 'bce' })).toBe(true);
    expect(solved('unstick', { b2: [1, 0.6] })).toBe(false);
    expect(solved('revive', { b1: [2, 0.1] })).toBe(true);
    expect(solved('revive', { b1: [2, 0.2] })).toBe(false);
    expect(solved('part', { w1: [1, 0.4, 0.2, 0.4], step: 100 })).toBe(true);
    expect(solved('part', { w1: [1, 0.4, 0.2, 0.4], step: 50 })).toBe(false);
  });
});
