// The deep network's figure: its readouts through its state, rendering of every state, words, tasks, axes, histograms.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations.ts';
import { gradientFlow } from '../../src/math/gradient-flow.ts';
import { random } from '../../src/math/random.ts';
import { powerDomain, powerOfTen, powerTicks } from './axes.ts';
import { ranges } from './Check.tsx';
import { compare } from './checking.ts';
import { verdict } from './describe.ts';
import { GradientFlowEn } from './GradientFlowEn.tsx';
import { GradientFlowEs } from './GradientFlowEs.tsx';
import { activationAxis, BINS, spreadOf } from './histogram.ts';
import { layerTicks } from './LayersPlot.tsx';
import { referenceRuns } from './references.ts';
import {
  type FlowState,
  flowTasks,
  functions,
  gradientFlowState,
  initializations,
  keepsTo,
  presetNames,
  presetOf,
  presets,
  settingsOf,
  taskNames,
} from './state.ts';
import { en } from './strings.en.ts';
import { es } from './strings.es.ts';

const render = (initial: Partial<FlowState>, lang: 'es' | 'en' = 'es') =>
  parse(
    renderToString(
      h(lang === 'es' ? GradientFlowEs : GradientFlowEn, {
        instance: 'gradient-flow',
        lang,
        base: '/',
        initial,
      }),
    ),
  );
const readout = (root: ReturnType<typeof render>, name: string) =>
  Number(root.querySelector(`output[name="${name}"]`)?.getAttribute('data-value'));
const flowOf = (changes: Partial<FlowState>) => gradientFlow(settingsOf(gradientFlowState.complete(changes)));

const states = fc.record({
  depth: fc.integer({ min: 1, max: 50 }),
  width: fc.integer({ min: 2, max: 24 }),
  f: fc.constantFrom(...functions),
  init: fc.constantFrom(...initializations),
  gain: fc.double({ min: 0.1, max: 10, noNaN: true }),
  norm: fc.constantFrom('none' as const, 'layer' as const),
  residual: fc.boolean(),
  seed: fc.integer({ min: 0, max: 999_999 }),
  layer: fc.integer({ min: 1, max: 51 }),
});

/** The gradients once more, nothing shared with src/math but the draws: matrices of lists, one example after the other. */
function byHand({ depth, width, f, init, gain, seed }: FlowState): number[] {
  const draws = random(seed);
  const draw = {
    small: () => 0.01 * draws.normal(),
    glorot: () => (2 * draws.uniform() - 1) * Math.sqrt(3 / width),
    he: () => draws.normal() * Math.sqrt(2 / width),
    large: () => draws.normal(),
  }[init];
  const square = <T>(make: () => T) =>
    Array.from({ length: width }, () => Array.from({ length: width }, make));
  const weights = Array.from({ length: depth + 1 }, () => square(() => gain * draw()));
  const sums = weights.map(() => square(() => 0));
  const batch = random(seed, 1);
  const { f: phi, derivative } = activation(f);
  for (let e = 0; e < 10; e++) {
    const fed = [Array.from({ length: width }, () => batch.normal())];
    const target = Array.from({ length: width }, () => batch.normal());
    const z: number[][] = [];
    for (const matrix of weights) {
      const a = fed.at(-1) ?? [];
      z.push(matrix.map((row) => row.reduce((sum, w, i) => sum + w * (a[i] ?? 0), 0)));
      fed.push((z.at(-1) ?? []).map(phi));
    }
    let delta = (z.at(-1) ?? []).map((value, i) => (value - (target[i] ?? 0)) / (10 * width));
    for (let l = depth; l >= 0; l--) {
      const rows = sums[l] ?? [];
      rows.forEach((row, u) => {
        row.forEach((_, i) => {
          row[i] = (row[i] ?? 0) + (delta[u] ?? 0) * (fed[l]?.[i] ?? 0);
        });
      });
      const matrix = weights[l] ?? [];
      if (l > 0)
        delta = (z[l - 1] ?? []).map(
          (value, i) =>
            derivative(value) * matrix.reduce((sum, row, u) => sum + (row[i] ?? 0) * (delta[u] ?? 0), 0),
        );
    }
  }
  return sums.map((rows) => Math.hypot(...rows.flat()));
}

describe('rendered', { timeout: 30_000 }, () => {
  it('has one readout for every layer, the norms that a second writing of backpropagation gives, and their ratio', () => {
    fc.assert(
      fc.property(states, (drawn) => {
        const state = gradientFlowState.complete({
          ...drawn,
          depth: 1 + (drawn.depth % 12),
          width: 2 + (drawn.width % 9),
          norm: 'none',
          residual: false,
        });
        const root = render(state);
        const expected = byHand(state);
        expected.forEach((g, l) => {
          expect(Math.abs(readout(root, `g.${l + 1}`) - g)).toBeLessThanOrEqual(1e-9 * Math.max(g, 1e-290));
        });
        expect(root.querySelector(`output[name="g.${state.depth + 2}"]`)).toBeNull();
        expect(readout(root, 'ratio')).toBe(readout(root, 'g.1') / readout(root, `g.${state.depth + 1}`));
      }),
      { numRuns: 60 },
    );
  });

  it('draws every state without a number that is none, and names every control', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('es' as const, 'en' as const), (state, lang) => {
        const root = render(state, lang);
        for (const drawing of root.querySelectorAll('svg path, svg circle, svg text'))
          expect(drawing.outerHTML.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|Infinity|undefined/);
        for (const key of Object.keys(gradientFlowState.fields))
          expect(root.querySelectorAll(`[name="${key}"]`).length, key).toBeGreaterThan(0);
        expect(root.querySelector('[data-description]')?.text).toMatch(/\./);
      }),
      { numRuns: 40 },
    );
  });

  it('shows real numbers untouched: a gradient that vanishes, and the references beside it', () => {
    const root = render({});
    expect(readout(root, 'ratio')).toBeLessThan(1e-9);
    expect(readout(root, 'loss')).toBe(flowOf({}).loss);
    expect(readout(root, 'step')).toBe(0);
    expect(root.querySelector('[data-description]')?.text).toMatch(/se desvanece/);
    expect(root.querySelectorAll('.flow-ghost')).toHaveLength(2);
  });
});

describe('presets and tasks', () => {
  it('are what they are called', () => {
    for (const name of presetNames) expect(presetOf(gradientFlowState.complete(presets[name]))).toBe(name);
    const words = (name: keyof typeof presets) => {
      const { gradients, ratio } = flowOf(presets[name]);
      return verdict(gradients, ratio, es.describe, 'es');
    };
    expect(words('vanishes')).toMatch(/se desvanece/);
    expect(words('explodes')).toMatch(/enorme/);
    expect(words('fixed')).toMatch(/Todas pueden aprender/);
    expect(words('backwards')).toMatch(/explota al retroceder/);
    expect(words('starves')).toMatch(/casi nulo/);
    expect(words('shortcut')).toMatch(/Todas pueden aprender/);
    expect(verdict([0, 0], Number.NaN, es.describe, 'es')).toMatch(/exactamente 0/);
    expect(verdict([1, Number.NaN], Number.NaN, en.describe, 'en')).toMatch(/no numbers remain/);
  });

  it('begin unsolved and can be solved without touching what they forbid', () => {
    const solutions: Record<(typeof taskNames)[number], Partial<FlowState>> = {
      even: { residual: true, init: 'large', gain: 3 },
      gain: { gain: 0.25 },
      normalize: { norm: 'layer' },
    };
    for (const name of taskNames) {
      const start = gradientFlowState.complete(flowTasks[name].start);
      expect(keepsTo(name, start)).toBe(true);
      expect(flowTasks[name].reached(flowOf(start))).toBe(false);
      const solved = { ...start, ...solutions[name] };
      expect(keepsTo(name, solved), name).toBe(true);
      expect(flowTasks[name].reached(flowOf(solved)), name).toBe(true);
    }
    expect(keepsTo('even', gradientFlowState.complete({ ...flowTasks.even.start, f: 'relu' }))).toBe(false);
    // He alone does not save thirty sigmoids, nor does normalising them.
    for (const change of [{ init: 'he' }, { norm: 'layer' }] as const)
      expect(flowTasks.even.reached(flowOf({ ...flowTasks.even.start, ...change }))).toBe(false);
  });
});

describe('reference runs', { timeout: 30_000 }, () => {
  it('stay flat, are lost at a step, and learn', () => {
    const [flat, lost, learns] = referenceRuns();
    const level = flat?.losses.at(-1) ?? 0;
    expect(flat?.lostAt).toBeNull();
    expect(Math.abs((flat?.losses[50] ?? 0) / level - 1)).toBeLessThan(0.001);
    expect(lost?.lostAt).toBe(1);
    expect(lost?.losses[0]).toBeGreaterThan(1e15);
    expect(learns?.losses.at(-1)).toBeLessThan(level / 5);
  });
});

describe('axes', () => {
  it('write powers and choose few ticks', () => {
    expect([powerOfTen(0), powerOfTen(-12), powerOfTen(305)]).toEqual(['1', '10⁻¹²', '10³⁰⁵']);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, noNaN: true }), { maxLength: 6 }), (values) => {
        const domain = powerDomain(values);
        for (const value of values.filter((v) => v > 0 && Number.isFinite(v))) {
          expect(Math.log10(value)).toBeGreaterThanOrEqual(domain[0]);
          expect(Math.log10(value)).toBeLessThanOrEqual(domain[1]);
        }
        const ticks = powerTicks(domain, 7);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks).toContain(0);
      }),
    );
    expect(layerTicks(16)).toEqual([1, 5, 10, 16]);
    for (let layers = 2; layers <= 51; layers++) {
      const ticks = layerTicks(layers);
      expect(ticks.at(-1)).toBe(layers);
      expect(new Set(ticks).size).toBe(ticks.length);
    }
  });

  it('hold every activation, evenly where they fit and by powers of ten where they do not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...functions),
        fc.boolean(),
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 }),
        (f, residual, z) => {
          const { f: phi } = activation(f);
          const values = z.map((value) => phi(value) + (residual ? value : 0));
          const { largest, shares } = spreadOf([values], f, residual);
          expect(largest).toBe(Math.max(...values.map(Math.abs)));
          const axis = activationAxis(f, residual, largest);
          for (const value of values) {
            if (axis.low === 0 && value < 0) continue;
            expect(axis.at(value)).toBeGreaterThanOrEqual(-1e-12);
            expect(axis.at(value)).toBeLessThanOrEqual(1 + 1e-12);
          }
          expect(shares[0]).toHaveLength(BINS);
          expect(shares[0]?.reduce((x, y) => x + y, 0)).toBeGreaterThanOrEqual(255);
        },
      ),
    );
    expect(activationAxis('relu', false, 3).high).toBe(5);
    expect(activationAxis('relu', false, 3e7)).toMatchObject({ high: 1e10, logarithmic: true });
    expect(activationAxis('relu', false, Number.POSITIVE_INFINITY).high).toBe(1e40);
    // What is not a number is in no cell.
    expect(spreadOf([[Number.NaN, 1]], 'relu', false).shares[0]?.reduce((x, y) => x + y, 0)).toBe(128);
  });
});

describe('float32 against the closed form', () => {
  it('tells which layers it has lost, and how far the others are', () => {
    expect(compare([1e-60, 2, 1e40, 4], [0, 2.0002, Number.POSITIVE_INFINITY, 4])).toEqual({
      difference: expect.closeTo(1e-4, 8),
      vanished: [1],
      overflowed: [3],
    });
    expect(compare([1e-60], [0])).toEqual({ difference: null, vanished: [1], overflowed: [] });
    expect(compare([0, 1], [0, Number.NaN])).toEqual({ difference: 0, vanished: [], overflowed: [2] });
    expect(ranges([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7–8');
  });
});
