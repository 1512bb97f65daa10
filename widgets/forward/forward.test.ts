// The forward pass as a widget: its reference cases, every state rendered, every step against the closed form.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { activation } from '../../src/math/activations.ts';
import { ForwardEn } from './ForwardEn.tsx';
import { ForwardEs } from './ForwardEs.tsx';
import { type Lists, layersOf } from './layers.ts';
import { CORNERS, presetNames, presets } from './presets.ts';
import { type ForwardState, forwardState, functions, lastStep, outputs, shapes, widthsOf } from './state.ts';

const render = (initial: Partial<ForwardState>, lang: 'es' | 'en' = 'es') =>
  parse(
    renderToString(
      h(lang === 'es' ? ForwardEs : ForwardEn, { instance: 'forward', lang, base: '/', initial }),
    ),
  );
type Root = ReturnType<typeof render>;
const readout = (root: Root, name: string) =>
  root.querySelector(`output[name="${name}"]`)?.getAttribute('data-value');
const done = { step: 10_000 };

export const states: fc.Arbitrary<ForwardState> = fc
  .constantFrom(...shapes)
  .chain((shape) => {
    const numbers = (key: string) =>
      fc.array(fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -10, max: 10 })), {
        minLength: shape[key] ?? 0,
        maxLength: shape[key] ?? 0,
      });
    return fc.record({
      x: numbers('x'),
      w1: numbers('w1'),
      b1: numbers('b1'),
      w2: numbers('w2'),
      b2: numbers('b2'),
      w3: numbers('w3'),
      b3: numbers('b3'),
      f: fc.constantFrom(...functions),
      out: fc.constantFrom(...outputs),
      step: fc.integer({ min: 0, max: 130 }),
      predict: fc.boolean(),
    });
  })
  .map((drawn) => forwardState.complete(drawn));

/** z and a of every layer by the formulas as WIDGETS has them, written afresh. */
function closedForm(state: Lists & Pick<ForwardState, 'f' | 'out'>) {
  const layers = layersOf(state);
  let a = state.x;
  return layers.map(({ inputs, units, weights, bias }, l) => {
    const z = Array.from({ length: units }, (_, j) =>
      a.reduce((sum, value, i) => sum + value * (weights[j * inputs + i] ?? 0), bias[j] ?? 0),
    );
    const last = l === layers.length - 1;
    const largest = Math.max(...z);
    const total = z.reduce((sum, value) => sum + Math.exp(value - largest), 0);
    const f = activation(last && state.out === 'identity' ? 'identity' : state.f).f;
    a = last && state.out === 'softmax' ? z.map((value) => Math.exp(value - largest) / total) : z.map(f);
    return { z, a };
  });
}

const close = (value: number, expected: number, size: number) =>
  Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected), size * 1e-3);

describe('rendered', () => {
  it('does XOR by hand: 0, 1, 1, 0', () => {
    const answers = CORNERS.map((x) => readout(render({ ...presets.xor, x, ...done }), 'y.0'));
    expect(answers).toEqual(['0', '1', '1', '0']);
  });

  it('gives the reference network of the lectures', () => {
    const root = render({ ...presets.reference, ...done });
    expect(Number(readout(root, 'z1.0'))).toBeCloseTo(0.3775, 12);
    expect(Number(readout(root, 'a1.0'))).toBeCloseTo(0.593269992107187, 12);
    expect(Number(readout(root, 'a1.1'))).toBeCloseTo(0.596884378259767, 12);
    expect(Number(readout(root, 'z2.0'))).toBeCloseTo(1.10590596705977, 12);
    expect(Number(readout(root, 'y.0'))).toBeCloseTo(0.751365069552316, 12);
    expect(Number(readout(root, 'y.1'))).toBeCloseTo(0.772928465321463, 12);
    expect(readout(root, 'a2.0')).toBeUndefined();
  });

  it('holds after every step what the closed form gives, and nothing that is not reached', () => {
    fc.assert(
      fc.property(states, (state) => {
        const root = render(state);
        const expected = closedForm(state);
        const size = Math.max(...expected.flatMap(({ z, a }) => [...z, ...a]).map(Math.abs));
        let blank = false;
        expected.forEach(({ z, a }, l) => {
          const last = l === expected.length - 1;
          z.forEach((value, j) => {
            const shown = readout(root, `z${l + 1}.${j}`);
            if (shown === undefined) blank = true;
            else expect(close(Number(shown), value, size), `z${l + 1}.${j} ${shown} ${value}`).toBe(true);
          });
          a.forEach((value, j) => {
            const name = last ? `y.${j}` : `a${l + 1}.${j}`;
            const shown = readout(root, name);
            if (shown === undefined) blank = true;
            else expect(close(Number(shown), value, size), `${name} ${shown} ${value}`).toBe(true);
          });
        });
        expect(blank).toBe(state.step < lastStep(state));
      }),
      { numRuns: 60 },
    );
  });

  it('draws every state without a number that is none, and names every control', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('es' as const, 'en' as const), (state, lang) => {
        const root = render(state, lang);
        expect(root.toString()).not.toMatch(/NaN|Infinity|undefined|null/);
        const form = root.querySelector('form');
        for (const key of ['x', 'w1', 'b1', 'w2', 'b2', 'w3', 'b3'] as const)
          for (const i of state[key].keys())
            expect(form?.querySelectorAll(`input[name="${key}.${i}"]`).length, `${key}.${i}`).toBe(1);
        for (const name of ['f', 'out', 'step', 'predict', 'speed', 'task'])
          expect(form?.querySelector(`[name="${name}"]`), name).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('says in words what the last operation did, and never what the next one gives', () => {
    const words = (initial: Partial<ForwardState>) =>
      render(initial).querySelector('[data-description]')?.text.replaceAll('\u00a0', ' ');
    expect(words({})).toMatch(/Red 2-3-1: 13 parámetros, 21 operaciones.*x₁ = 2 por el peso 1\.$/);
    expect(words({ step: 8 })).toBe('Paso 8 de 21: la neurona 2 de la capa 1 suma sus 2 productos: 3.');
    expect(words({ step: 15 })).toMatch(/z = −1,5.*la calla y pasa 0/);
    expect(words(done)).toMatch(/^Paso 21 de 21.*La pasada está completa: ŷ = 0,5\.$/);
    expect(words({ ...presets.classes, step: 33 })).toMatch(/la exponencial de la salida 3/);
    const asked = render({ predict: true, step: 2 });
    expect(asked.querySelector('[aria-current="step"] input[name="guess"]')).not.toBeNull();
    expect(asked.querySelector('.forward-lines [data-when="next"] b')).toBeNull();
  });
});

describe('state', () => {
  const read = (query: string) => forwardState.read(new URLSearchParams(query), 'forward');

  it('takes a step beyond the last as the last, without a word', () => {
    expect(read('forward.step=99999')).toEqual({
      state: { ...forwardState.defaults, step: 21 },
      notices: [],
    });
  });

  it('takes all its defaults where lists do not fit each other', () => {
    for (const query of [
      'forward.w1=1,2,3',
      'forward.x=1',
      'forward.b3=1',
      'forward.w3=1,2',
      'forward.w2=1,1,1,1,1,1,1,1,1,1,1,1&forward.b2=1,1,1,1',
    ]) {
      const { state, notices } = read(query);
      expect(state, query).toEqual(forwardState.defaults);
      expect(notices.at(-1)?.reason, query).toBe('inconsistent');
    }
    expect(read('forward.x=1&forward.w1=1&forward.b1=0&forward.w2=2&forward.b2=0').notices).toEqual([]);
  });

  it('has presets within its ranges, whose sizes their notes tell', () => {
    for (const name of presetNames) {
      const state = forwardState.complete(presets[name]);
      const written = new URLSearchParams(forwardState.write(state, 'forward'));
      expect(forwardState.read(written, 'forward'), name).toEqual({ state, notices: [] });
    }
    expect(widthsOf(presets.large)).toEqual([4, 6, 6, 3]);
    expect(lastStep(presets.large)).toBe(127);
  });
});
