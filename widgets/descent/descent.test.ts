// Descent on one parameter: the contract's reference cases, every verdict, states with a name, and what is said of them.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type CurveName, curve, curveNames } from '../../src/math/descent.ts';
import { Descent } from './Descent.tsx';
import { type DescentState, descentState, homes, presetNames, presetOf, presets, tasks } from './state.ts';
import { en } from './strings.en.ts';
import { es } from './strings.es.ts';
import { halfFor, reachOf, viewOf } from './view.ts';
import { createPath, placeAt, reasonOf } from './walk.ts';

const render = (initial: Partial<DescentState>, lang: 'es' | 'en' = 'es') =>
  parse(
    renderToString(
      h(Descent, { instance: 'descent', lang, base: '/', initial, text: lang === 'es' ? es : en }),
    ),
  );
const readout = (root: ReturnType<typeof render>, name: string) =>
  root.querySelector(`output[name="${name}"]`)?.getAttribute('data-value');
const words = (initial: Partial<DescentState>) =>
  render(initial).querySelector('[data-description]')?.text.replaceAll('\u00a0', ' ') ?? '';

/** The four losses and their slopes once more, written apart from the course's. */
const T = (3 * Math.PI) / 20;
const independent: Record<CurveName, { f(w: number): number; slope(w: number): number; minima: number[] }> = {
  parabola: { f: (w) => w ** 2, slope: (w) => w + w, minima: [0] },
  valley: {
    f: (w) => Math.cos(T * w) * w,
    slope: (w) => Math.cos(T * w) - Math.sin(T * w) * w * T,
    minima: [7.269388146311475],
  },
  'double-well': { f: (w) => w ** 4 - 2 * w ** 2 + 1, slope: (w) => 4 * w ** 3 - 4 * w, minima: [-1, 1] },
  'steep-flat': { f: (w) => 1 - 1 / (1 + w ** 2), slope: (w) => (2 * w) / (1 + w ** 2) ** 2, minima: [0] },
};
const named: fc.Arbitrary<DescentState> = fc
  .record({
    f: fc.constantFrom(...curveNames),
    w0: fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -10, max: 10 })),
    lr: fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.constantFrom(0, 0.1, 0.5, 1, 10)),
    starts: fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 3 }),
    step: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 1, 200)),
  })
  .map((given) => descentState.complete(given));

describe('reference cases', () => {
  it.each([
    ['parabola', 0.2, '0.060466', 'converging'],
    ['parabola', 0.05, '3.486784', 'converging'],
    ['parabola', 1.1, '61.917364', 'diverging'],
    ['valley', 2, '-1.528166', 'oscillating'],
  ] as const)('%s from 10 at rate %d: w = %s after ten steps, %s', (f, lr, w, says) => {
    const root = render({ f, w0: 10, lr, step: 10 });
    expect(Number(readout(root, 'w')).toFixed(6)).toBe(w);
    expect(readout(root, 'verdict')).toBe(says);
    expect(root.querySelector('section')?.getAttribute('data-step')).toBe('10');
  });
});

describe('any state', () => {
  it('shows the walk that the update rule gives, its loss, its slope and its verdict', () => {
    fc.assert(
      fc.property(named, (state) => {
        const { f, w0, lr, step } = state;
        if (f === 'own') return;
        const { f: loss, slope, minima } = independent[f];
        let w = w0;
        let before = w0;
        for (let i = 0; i < step; i++) {
          before = w;
          w -= lr * curve(f).derivative(w);
        }
        const root = render(state);
        expect(Number(readout(root, 'w'))).toBe(w + 0);
        if (Number.isFinite(w) && Math.abs(w) < 1e3) {
          expect(Math.abs(Number(readout(root, 'loss')) - loss(w))).toBeLessThan(1e-9 * Math.max(1, loss(w)));
          expect(Math.abs(Number(readout(root, 'grad')) - slope(w))).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(slope(w))),
          );
        }
        const [l, g] = [curve(f).f(w), curve(f).derivative(w)];
        const expected =
          step === 0
            ? 'none'
            : !Number.isFinite(l) || l > curve(f).f(w0)
              ? 'diverging'
              : Math.abs(g) < 1e-3 && minima.every((minimum) => Math.abs(w - minimum) >= 1e-3)
                ? 'stuck'
                : g * curve(f).derivative(before) < 0
                  ? 'oscillating'
                  : 'converging';
        expect(readout(root, 'verdict')).toBe(expected);
        state.starts.forEach((start, i) => {
          expect(readout(root, `starts.${i}.w`)).toBe(
            readout(render({ ...state, w0: start, starts: [] }), 'w'),
          );
        });
      }),
      { numRuns: 50 },
    );
  });

  it('is drawn without a coordinate that is none, and names every control', () => {
    fc.assert(
      fc.property(named, fc.constantFrom('es' as const, 'en' as const), (state, lang) => {
        const root = render(state, lang);
        for (const drawing of root.querySelectorAll('svg')) {
          // Labels may say NaN; coordinates may not.
          const geometry = drawing.toString().replace(/>[^<]*</g, '><');
          expect(geometry).not.toMatch(/NaN|Infinity|undefined/);
          // However far the numbers go, the drawing stays of a size that can be measured.
          expect(geometry).not.toMatch(/(?<![.\d])\d{5}|\de\+/);
        }
        expect(root.toString()).not.toContain('undefined');
        for (const key of [
          'f',
          'own',
          'w0',
          'lr',
          'task',
          'step',
          ...state.starts.map((_, i) => `starts.${i}`),
        ]) {
          expect(root.querySelectorAll(`form [name="${key}"]`).length, key).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('steps', () => {
  it('back and forth give the same bits, however the path was asked for', () => {
    fc.assert(
      fc.property(named, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }), (state, asked) => {
        if (state.f === 'own') return;
        const path = createPath(curve(state.f), state.w0, state.lr);
        const whole = [...createPath(curve(state.f), state.w0, state.lr)(60)];
        for (const step of asked) expect(Object.is(path(step)[step], whole[step])).toBe(true);
      }),
    );
  });

  it('ten thousand are replayed in a moment', () => {
    const begun = performance.now();
    render({ f: 'valley', w0: 10, lr: 2.9, starts: [1, 2, 3], step: 10_000 });
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('numbers that run out', () => {
  it('are told in a sentence with a way back, and shown as what they are', () => {
    const root = render({ f: 'double-well', w0: 10, lr: 0.2, step: 8 });
    expect(readout(root, 'w')).toBe('NaN');
    expect(readout(root, 'loss')).toBe('NaN');
    expect(readout(root, 'verdict')).toBe('diverging');
    expect(root.querySelector('[role=alert]')?.text).toMatch(/desbordado.*se conservan/);
    expect(root.querySelector('[role=alert] [data-action=retry]')).not.toBeNull();
    expect(root.querySelector('[data-action=step]')?.hasAttribute('disabled')).toBe(true);
    expect(readout(render({ f: 'parabola', w0: 10, lr: 10, step: 160 }), 'loss')).toBe('Infinity');
  });

  it('a walk that climbs is told while its numbers last', () => {
    const alert = render({ lr: 1.1, step: 10 }).querySelector('[role=alert]')?.text;
    expect(alert).toMatch(/mayor que en la salida/);
    expect(render({ lr: 0.2, step: 10 }).querySelector('[role=alert]')).toBeNull();
  });
});

describe('why', () => {
  it.each([
    [{ lr: 0.2, step: 3 }, /Converge\. η·λ = 0,2 · 2 = 0,4, entre 0 y 2.*por 0,6/],
    [{ lr: 0.5, step: 1 }, /ha llegado/],
    [{ lr: 0.9, step: 3 }, /Oscila\. η·λ = 0,9 · 2 = 1,8, entre 1 y 2.*por −0,8/],
    [{ lr: 1, step: 3 }, /Oscila\..*justo en el límite/],
    [{ lr: 1.1, step: 3 }, /Diverge\. .*por encima de 2.*por −1,2/],
    [{ lr: 0, step: 3 }, /No se mueve\. Con η = 0/],
    [{ f: 'valley', w0: 0, lr: 0.1, step: 500 }, /Se ha parado\..*w = 7,269/],
    [{ f: 'valley', w0: 10, lr: 0.1, step: 500 }, /Converge\..*ha llegado/],
    [{ f: 'double-well', w0: 0, lr: 0.1, step: 5 }, /Se ha parado\..*cima/],
    [{ f: 'double-well', w0: 1.5, lr: 0.5, step: 1 }, /Diverge\. La pérdida, .*más de 2/],
    [{ f: 'steep-flat', w0: 5, lr: 0.5, step: 30 }, /Converge, muy despacio/],
    [{ f: 'steep-flat', w0: 1, lr: 1, step: 2 }, /Converge|Oscila/],
  ] as const)('%j', (state, sentence) => {
    expect(words(state as Partial<DescentState>)).toMatch(sentence);
  });

  it('tells a plateau from a local minimum and a summit', () => {
    const flat = { f: () => 1, derivative: () => 1e-5, curvature: () => 0, minima: [5] };
    const place = placeAt(flat, [0, -1e-6], 0.1, 1);
    expect(place.verdict).toBe('stuck');
    expect(reasonOf('own', flat, place, 0.1)).toBe('plateau');
  });
});

describe('states with a name', () => {
  it('are known by their curve, rate and starts', () => {
    for (const name of presetNames) {
      const state = descentState.complete({ starts: [], ...presets[name] });
      expect(presetOf({ ...state, step: 3 })).toBe(name);
      expect(presetOf({ ...state, lr: state.lr + 0.001 })).toBeNull();
    }
  });

  it('show what they are called after', () => {
    const says = (name: (typeof presetNames)[number]) => readout(render(presets[name]), 'verdict');
    expect(presetNames.map(says)).toEqual([
      'converging',
      'converging',
      'oscillating',
      'diverging',
      'stuck',
      'converging',
      'stuck',
    ]);
  });
});

describe('challenges', () => {
  const solutions: Record<
    keyof typeof tasks,
    { right: Partial<DescentState>; wrong: Partial<DescentState>[] }
  > = {
    'one-step': {
      right: { lr: 0.5, step: 1 },
      wrong: [
        { lr: 0.5, step: 2 },
        { lr: 0.4, step: 1 },
        { lr: 0.1, w0: 0, step: 1 },
      ],
    },
    bounce: {
      right: { lr: 0.8, step: 20 },
      wrong: [
        { lr: 0.2, step: 20 },
        { lr: 0.9, step: 20 },
        { lr: 0.8, w0: 1, step: 20 },
      ],
    },
    watershed: {
      right: { w0: 1.9, step: 400 },
      wrong: [
        { w0: 2, step: 400 },
        { w0: 1.8, step: 400 },
        { w0: 1.9, lr: 0.2, step: 400 },
      ],
    },
    'other-well': {
      right: { lr: 0.2, step: 40 },
      wrong: [
        { lr: 0.05, step: 40 },
        { lr: 0.2, w0: -1.6, step: 40 },
      ],
    },
  };

  it.each(Object.keys(tasks) as (keyof typeof tasks)[])(
    '%s: open at its start, solved as it can be',
    (name) => {
      const { start, check } = tasks[name];
      const begun = descentState.complete(start);
      expect(check(begun)).toBe(false);
      expect(check({ ...begun, ...solutions[name].right })).toBe(true);
      for (const wrong of solutions[name].wrong) expect(check({ ...begun, ...wrong })).toBe(false);
    },
  );
});

describe('the drawing', () => {
  it('holds the walk as far as 100, and opens no wider than it must', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 97, noNaN: true }), (reach) => {
        for (const { half } of Object.values(homes)) {
          expect(halfFor(half, reach)).toBeGreaterThanOrEqual(Math.max(half, reach));
        }
      }),
    );
    expect([halfFor(11, 10), halfFor(1.8, 1.6), halfFor(1.8, 10), halfFor(11, 500)]).toEqual([
      11, 1.8, 11, 100,
    ]);
    expect(reachOf([1, -3, Number.NaN, Number.POSITIVE_INFINITY, 1e9], 4)).toBe(3);
  });

  it('keeps a pole from flattening the rest', () => {
    const pole = { f: (w: number) => w + 0.01 / (w - 0.501) ** 2 };
    const [low, high] = viewOf({ ...curve('parabola'), ...pole }, 3).y;
    expect(high - low).toBeLessThan(30);
  });
});
