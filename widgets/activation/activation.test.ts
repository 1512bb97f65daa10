// The activation widget: reference values, every state against an independent closed form, rendering, examples, challenges.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import './LandscapeEn.tsx';
import { pictureOf, reachOf } from './curves.ts';
import { LandscapeEs as Activation } from './LandscapeEs.tsx';
import { curvePresets, landscapePresets, taskNames } from './names.ts';
import { curvePresetOf, curves, landscapePresetOf, landscapes, tasks } from './presets.ts';
import {
  type ActivationState,
  activationState,
  type FunctionName,
  functions,
  outputs,
  shownFunctions,
  withNeurons,
} from './state.ts';
import { heightAt, heights, readingAt, SIZE, scaleOf } from './surface.ts';
import { isNothing, LIMIT, unitOf } from './unit.ts';

const render = (initial: Partial<ActivationState>, lang: 'es' | 'en' = 'es', compact = false) =>
  parse(renderToString(h(Activation, { instance: 'activation', lang, base: '/', initial, compact })));
const readout = (root: ReturnType<typeof render>, name: string) =>
  Number(root.querySelector(`output[name=${name}]`)?.getAttribute('data-value'));

const within = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.integer({ min: -limit, max: limit }),
    fc.constantFrom(0, limit, -limit),
  );
const neurons = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    wn: fc.array(within(10), { minLength: 2 * n, maxLength: 2 * n }),
    bn: fc.array(within(20), { minLength: n, maxLength: n }),
    vn: fc.array(within(20), { minLength: n, maxLength: n }),
  }),
);
const states: fc.Arbitrary<ActivationState> = fc
  .record({
    f: fc.constantFrom(...functions),
    w: within(10),
    b: within(10),
    w2: within(10),
    b2: within(10),
    alpha: fc.double({ min: 0, max: 0.99, noNaN: true }),
    x: within(10),
    compare: fc.shuffledSubarray([...functions]),
    view: fc.constantFrom('2d' as const, '3d' as const),
    span: fc.double({ min: 1, max: 10, noNaN: true }),
    c: within(20),
    out: fc.constantFrom(...outputs),
    p: fc.tuple(within(10), within(10)).map((point) => [...point]),
    turn: fc.integer({ min: -180, max: 180 }),
    tilt: fc.integer({ min: 5, max: 90 }),
    task: fc.constantFrom('none' as const, ...taskNames),
    landscape: neurons,
  })
  .map(({ landscape, ...rest }) => ({ ...rest, ...landscape }));

/** Φ by Simpson's rule from 0: an independent way to the normal distribution. */
function phi(z: number): number {
  const end = Math.min(Math.abs(z), 12);
  const n = 2000;
  const density = (t: number) => Math.exp(-t * t * 0.5) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(end);
  for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * density((end * i) / n);
  const half = (sum * end) / (3 * n);
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** The contract's formulas, written once more. */
function closed(name: FunctionName, z: number, alpha: number): number {
  switch (name) {
    case 'step':
      return z >= 0 ? 1 : 0;
    case 'sigmoid':
      return z > 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    case 'tanh':
      return Math.tanh(z);
    case 'relu':
      return Math.max(0, z);
    case 'leaky-relu':
      return z > 0 ? z : alpha * z;
    case 'elu':
      return z > 0 ? z : alpha * (Math.exp(z) - 1);
    case 'softplus':
      return z > 30 ? z : Math.log(1 + Math.exp(z));
    case 'gelu':
      return z * phi(z);
    case 'swish':
      return z / (1 + Math.exp(-z));
    default:
      return z;
  }
}

describe('the unit', () => {
  it('gives the contract’s values at points worked out by hand', () => {
    const at = (given: Partial<ActivationState>) => {
      const root = render(given);
      return [readout(root, 'z'), readout(root, 'y'), readout(root, 'dy')];
    };
    // The slides' example 1/(1 + e^−(3x − 2)).
    expect(at({ f: 'sigmoid', w: 3, b: -2, x: 0.5 })).toEqual([-0.5, 0.3775406687981454, 0.2350037122015945]);
    expect(at({ f: 'step', x: 0 })).toEqual([0, 1, 0]);
    expect(at({ f: 'relu', x: 0 })).toEqual([0, 0, 0]);
    expect(at({ f: 'leaky-relu', x: 0 })).toEqual([0, 0, 0.1]);
    expect(at({ f: 'leaky-relu', x: -3, alpha: 0.01 })).toEqual([-3, -0.03, 0.01]);
    expect(at({ f: 'elu', x: 0 })).toEqual([0, 0, 1]);
    expect(at({ f: 'elu', x: 0, alpha: 0.5 })).toEqual([0, 0, 0.5]);
    expect(at({ f: 'maxout', w: 1, b: 0, w2: -1, b2: 0, x: 0 })).toEqual([0, 0, -1]);
    expect(at({ f: 'maxout', w: 2, b: 1, w2: 0.5, b2: 0, x: 1 })).toEqual([3, 3, 2]);
    expect(at({ f: 'swish', x: 0 })).toEqual([0, 0, 0.5]);
    expect(at({ f: 'gelu', x: 0 })).toEqual([0, 0, 0.5]);
    expect(at({ f: 'softplus', x: 0 })[1]).toBeCloseTo(Math.LN2, 15);
  });

  it('agrees with the closed form for random states, and its slopes with central differences', () => {
    fc.assert(
      fc.property(states, (state) => {
        const unit = unitOf(state);
        const { f, w, b, w2, b2, x } = state;
        const y = f === 'maxout' ? Math.max(w * x + b, w2 * x + b2) : closed(f, w * x + b, state.alpha);
        expect(Math.abs(unit.y(x) - y)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(y)));
        expect(unit.z(x)).toBe(w * x + b);
        const step = 1e-5;
        if (unit.kinks.some((kink) => Math.abs(kink.x - x) < 2 * step)) return;
        if (isNothing(w) && Math.abs(b) < 1e-6) return;
        const difference = (unit.y(x + step) - unit.y(x - step)) / (2 * step);
        const size = Math.max(1, Math.abs(difference));
        // Bending of up to w²·max|φ''| and the rounding of values of up to 110.
        expect(Math.abs(unit.slope(x) - difference)).toBeLessThan(2e-5 * size);
        if (f !== 'maxout') expect(unit.slope(x)).toBe(w * unit.derivative(x));
      }),
      { numRuns: 400 },
    );
  });

  it('shades exactly where the derivative is below 0.1', () => {
    fc.assert(
      fc.property(states, (state) => {
        // Without a weight, and at the very kink: every x lies on the edge.
        if (isNothing(state.w) && Math.abs(state.b) < 1e-6) return;
        const unit = unitOf(state);
        const half = reachOf(state);
        const found = unit.flat([-half, half]);
        for (let i = 0; i < 60; i++) {
          const x = -half + (2 * half * (i + 0.37)) / 60;
          const slope = Math.abs(unit.derivative(x));
          if (Math.abs(slope - LIMIT) < 1e-6) continue;
          const edge = found.some((ends) => ends.some((end) => Math.abs(end - x) < 1e-9));
          if (!edge) expect(found.some(([from, to]) => from <= x && x <= to)).toBe(slope < LIMIT);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows its kinks: left and right values as x comes near', () => {
    fc.assert(
      fc.property(states, (state) => {
        const unit = unitOf(state);
        for (const { x, slope } of unit.kinks) {
          if (Math.abs(x) > 20) continue;
          const near = 1e-6;
          expect(unit.derivative(x - near)).toBeCloseTo(slope.left, 4);
          expect(unit.derivative(x + near)).toBeCloseTo(slope.right, 4);
          expect([slope.left, slope.right]).toContain(slope.taken);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is drawn inside its axes, with its point on them', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { curves: drawn, domain, values, slopes } = pictureOf(state);
        expect(drawn.map(({ unit }) => unit.name)).toEqual(shownFunctions(state));
        expect(domain[0]).toBeLessThanOrEqual(state.x);
        expect(domain[1]).toBeGreaterThanOrEqual(state.x);
        for (const curve of drawn) {
          for (const [, y] of curve.values)
            if (!Number.isNaN(y)) expect(y >= values[0] && y <= values[1]).toBe(true);
          for (const [, y] of curve.slopes)
            if (!Number.isNaN(y)) expect(y >= slopes[0] && y <= slopes[1]).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the landscape', () => {
  it('is the weighted sum of its neurons, for random states', () => {
    fc.assert(
      fc.property(states, fc.tuple(within(10), within(10)), (state, [x1, x2]) => {
        const { f, wn, bn, vn, c, out, alpha } = state;
        const z = bn.map((b, j) => (wn[2 * j] ?? 0) * x1 + (wn[2 * j + 1] ?? 0) * x2 + b);
        const sum =
          f === 'maxout'
            ? Math.max(...z)
            : z.reduce((total, one, j) => total + (vn[j] ?? 0) * closed(f, one, alpha), c);
        const y = out === 'identity' ? sum : closed(out, sum, alpha);
        const found = readingAt(state, x1, x2);
        if (out === 'step' && Math.abs(sum) < 1e-9) return;
        expect(Math.abs(found.y - y)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(y), Math.abs(sum)));
      }),
      { numRuns: 200 },
    );
  });

  it('lies on its grid with x₂ growing upwards, within its scale', () => {
    const state = activationState.complete(landscapes.ridge);
    const grid = heights(state);
    const cell = (2 * state.span) / SIZE;
    expect(grid.values[5 * SIZE + 9]).toBe(
      heightAt(state, -state.span + 9.5 * cell, state.span - 5.5 * cell),
    );
    const { low, high, levels } = scaleOf(grid);
    expect([low, high]).toEqual([0, 1]);
    expect(levels).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(scaleOf({ values: [-3, 0, 12], columns: 3, rows: 1 })).toMatchObject({
      low: -5,
      high: 20,
      centre: 0,
    });
    expect(scaleOf({ values: [0, 0], columns: 2, rows: 1 })).toMatchObject({ low: 0, high: 1 });
  });

  it('has examples that show what they are called', () => {
    const height = (name: keyof typeof landscapes, x1: number, x2: number) =>
      heightAt(activationState.complete(landscapes[name]), x1, x2);
    expect(height('ridge', 0, 3)).toBeGreaterThan(0.99);
    expect(height('ridge', 3.5, 3)).toBeLessThan(0.01);
    expect(height('cross', 0, 0)).toBeCloseTo(2, 1);
    expect(height('cross', 3.5, 0)).toBeCloseTo(1, 1);
    expect(height('bump', 0, 0)).toBeGreaterThan(0.99);
    expect(Math.max(height('bump', 3.5, 0), height('bump', 0, 3.5))).toBeLessThan(0.01);
    // Closed: every way out of the middle ends below.
    expect(height('closed', 0, 0.5)).toBeGreaterThan(0.9);
    for (let angle = 0; angle < 360; angle += 15) {
      const [x1, x2] = [4 * Math.cos((angle * Math.PI) / 180), 4 * Math.sin((angle * Math.PI) / 180)];
      expect(height('closed', x1, x2), `at ${angle}°`).toBeLessThan(0.1);
    }
    expect([height('xor', 0, 0), height('xor', 0, 1), height('xor', 1, 0), height('xor', 1, 1)]).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

describe('state', () => {
  const read = (query: string) => activationState.read(new URLSearchParams(query), 'n');

  it('has alpha depend on the function, and narrows it for leaky-relu with a notice', () => {
    expect(read('n.f=leaky-relu').state.alpha).toBe(0.1);
    expect(read('n.f=elu').state.alpha).toBe(1);
    expect(read('n.f=elu&n.alpha=4')).toMatchObject({ state: { alpha: 4 }, notices: [] });
    expect(read('n.f=leaky-relu&n.alpha=4')).toMatchObject({
      state: { alpha: 0.99 },
      notices: [{ key: 'alpha', reason: 'clamped' }],
    });
  });

  it('takes all its defaults when the landscape’s lists do not fit', () => {
    const { state, notices } = read('n.wn=1,2,3,4&n.x=3');
    expect(state).toEqual(activationState.defaults);
    expect(notices).toEqual([{ key: null, reason: 'inconsistent' }]);
  });

  it('adds and removes neurons within one to four, leaving the others alone', () => {
    const state = activationState.complete({ wn: [1, 2, 3, 4], bn: [5, 6], vn: [7, 8] });
    expect(withNeurons(state, 3)).toMatchObject({ wn: [1, 2, 3, 4, 1, -1.5], bn: [5, 6, -1], vn: [7, 8, 1] });
    expect(withNeurons(state, 1)).toEqual({ wn: [1, 2], bn: [5], vn: [7] });
    expect(withNeurons(state, 9).bn.length).toBe(4);
    expect(withNeurons(state, 0).bn.length).toBe(1);
  });

  it('knows each example wherever its point is, and no longer once it is changed', () => {
    for (const name of curvePresets) {
      const state = activationState.complete(curves[name]);
      expect(curvePresetOf({ ...state, x: 7 })).toBe(name);
      expect(curvePresetOf({ ...state, w: state.w + 0.1 })).toBeNull();
    }
    for (const name of landscapePresets) {
      const state = activationState.complete(landscapes[name]);
      expect(landscapePresetOf({ ...state, p: [1, 2] })).toBe(name);
      expect(landscapePresetOf({ ...state, c: state.c + 1 })).toBeNull();
    }
  });

  it('has challenges that begin unsolved, are solved by an answer, and not by breaking their rules', () => {
    const answers: Record<(typeof taskNames)[number], [Partial<ActivationState>, Partial<ActivationState>]> =
      {
        half: [{ b: -6 }, { b: -2, x: 0.667 }],
        saturate: [{ w: 2.1 }, { x: 3 }],
        dead: [{ b: -5 }, { w: -0.5, b: -6 }],
        valley: [{ x: -0.75 }, { x: -4 }],
        absolute: [
          { w: -1, b: 0, w2: 1, b2: 0 },
          { w: 1, b: 0, w2: -1, b2: 0.5 },
        ],
        leak: [{ w2: 0.1 }, { f: 'leaky-relu' }],
        tower: [{ c: -15 }, { c: -15, vn: [10, -10, 10, -9] }],
        xor: [{ vn: [1, -2] }, { vn: [1, -2], bn: [0, -2] }],
      };
    for (const name of taskNames) {
      const start = activationState.complete(tasks[name].start);
      const [right, wrong] = answers[name];
      expect(tasks[name].check(start), `${name} begins unsolved`).toBe(false);
      expect(tasks[name].check({ ...start, ...right }), `${name} is solved`).toBe(true);
      expect(tasks[name].check({ ...start, ...wrong }), `${name} is not cheated`).toBe(false);
    }
  });
});

describe('rendered', () => {
  it('draws every state without a number that is none, and has a control for every key', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom('es' as const, 'en' as const),
        fc.boolean(),
        (state, lang, compact) => {
          const root = render(state, lang, compact);
          expect(root.toString()).not.toMatch(/NaN|Infinity|undefined/);
          for (const [key, field] of Object.entries(activationState.fields)) {
            const names =
              field.kind === 'list'
                ? (state[key as 'wn'] as readonly number[]).map((_, i) => `${key}.${i}`)
                : [key];
            for (const name of names)
              expect(root.querySelector(`form [name="${name}"]`), name).not.toBeNull();
          }
          // Boxes where there are boxes, else one kept value.
          const boxes = root.querySelectorAll('input[name=compare]');
          const kept =
            boxes.length === 1 ? boxes[0]?.getAttribute('value')?.split(',').filter(Boolean) : null;
          const checked = boxes
            .filter((box) => box.hasAttribute('checked'))
            .map((box) => box.getAttribute('value'));
          expect((kept ?? checked).sort()).toEqual([...state.compare].sort());
          expect(readout(root, 'y')).toBe(unitOf(state).y(state.x) + 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says in words where it saturates, what happens at a kink, and who wins', () => {
    const words = (initial: Partial<ActivationState>) =>
      render(initial).querySelector('.activation-flat-words')?.text;
    expect(words({})).toMatch(/z\s<\s−2,063 y z\s>\s2,063/);
    expect(words({ f: 'gelu' })).toMatch(/z\s<\s−1,861 y z entre −1,078 y −0,554/);
    expect(words({ f: 'relu' })).toMatch(/z\s<\s0.*pasa de 0 a 1/);
    expect(words({ f: 'leaky-relu' })).toMatch(/no satura.*de 0,1 a 1/);
    expect(words({ f: 'step' })).toMatch(/en todo z.*salta de 0 a 1/);
    const caption = (initial: Partial<ActivationState>) =>
      render(initial).querySelector('[data-description]')?.text;
    expect(caption({ f: 'maxout', x: 2 })).toMatch(/Gana la primera/);
    expect(caption({ w: 3, b: -2, x: 0.5 })).toMatch(/3 veces eso, 0,705/);
    expect(caption({ view: '3d' })).toMatch(/rectas paralelas/);
  });
});
