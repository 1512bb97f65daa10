// The reader's own function: what is read, what is refused and why, and its derivative against finite differences, against
// the course's own curves and against automatic differentiation on the backends that run in Node.
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { memory } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackendName, JobContext } from '../../src/compute/protocol.ts';
import { curve, curveNames } from '../../src/math/descent.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { largestDifference } from './autodiff.ts';
import { slopes } from './compute.ts';
import { details } from './details.ts';
import { type Refusal, refusalOf } from './own.ts';
import { descentState } from './state.ts';
import { type OwnCurve, readOwn } from './typed.ts';

function read(text: string): OwnCurve {
  const reading = readOwn(text);
  if (reading.kind !== 'curve') throw new Error(`${text}: ${JSON.stringify(reading)}`);
  return reading;
}

describe('what is read', () => {
  it.each([
    ['w^2', (w: number) => w * w],
    ['3w(w - 1)', (w: number) => 3 * w * (w - 1)],
    ['-w^2', (w: number) => -(w ** 2)],
    ['2^-w', (w: number) => 2 ** -w],
    ['0,5w² − 2·w', (w: number) => 0.5 * w * w - 2 * w],
    ['sen(2π w) + tg(w/9)', (w: number) => Math.sin(2 * Math.PI * w) + Math.tan(w / 9)],
    ['ln(1 + e^w)', (w: number) => Math.log(1 + Math.exp(w))],
    ['raíz(w²+1) + sigmoide(w)', (w: number) => Math.sqrt(w * w + 1) + 1 / (1 + Math.exp(-w))],
    ['W^2 ABS(w)', (w: number) => w * w * Math.abs(w)],
    ['1/2w', (w: number) => w / 2],
    ['(w/5)^2', (w: number) => w ** 2 / 25],
    ['w^2/7/49', (w: number) => w ** 2 / 343],
    ['0.123456789w·0.987654321w', (w: number) => 0.123456789 * 0.987654321 * w ** 2],
  ])('%s', (text, f) => {
    const own = read(text);
    for (const w of [-2.5, -1, 0.3, 1, 2.2]) expect(own.f(w)).toBeCloseTo(f(w), 9);
    expect(own.difference).toBeLessThan(1e-5);
  });

  it('has a slope at a kink: the mean of those on both sides', () => {
    expect(read('abs(w)').derivative(0)).toBe(0);
    expect(read('abs(w)').derivative(-2)).toBe(-1);
    expect(read('sqrt(w)').derivative(-1)).toBeNaN();
  });

  it('finds what is lowest', () => {
    expect(read('(w-3)^2').minima[0]).toBeCloseTo(3, 9);
    expect(read('(w^2-4)^2').minima.map((w) => Math.round(w * 1e6) / 1e6)).toEqual([-2, 2]);
  });
});

describe('what is refused, with its reason in words', () => {
  it.each([
    ['', 'empty'],
    ['w^', 'incomplete'],
    ['(w', 'incomplete'],
    ['w)', 'incomplete'],
    ['w w + * 2', 'incomplete'],
    ['x^2', 'name'],
    ['alert(1)', 'name'],
    ['constructor', 'name'],
    ['__proto__', 'character'],
    ['import("fs")', 'character'],
    ['w=2', 'character'],
    ['f(w)=w', 'character'],
    ['f(w)', 'name'],
    ['w;w', 'character'],
    ['[w]', 'character'],
    ['w!', 'character'],
    ['<b>w</b>', 'character'],
    ['sin w', 'call'],
    ['sin()', 'call'],
    ['ln(-w^2 - 1)', 'nowhere'],
    ['w'.repeat(201), 'long'],
  ])('%s: %s', (text, kind) => {
    const refusal = readOwn(text);
    expect(refusal.kind).toBe(kind);
    for (const lang of ['es', 'en'] as const) {
      expect(details[lang].refusals(refusal as Refusal)).toMatch(/^\S.{20,}\.$|\(w\)\.$/);
    }
  });

  it('nothing at all makes it throw, and what the first look refuses is never handed on', () => {
    const letters = [...'w+-*/^().,0123456789 eπ²sincoslnsqrtabs=<>"`;{}[]_$'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 }), (text) => {
        const reading = readOwn(text);
        if (refusalOf(text)) expect(reading).toEqual(refusalOf(text));
      }),
      { numRuns: 400 },
    );
  });
});

/** Functions built at random from what a reader may write, with an exponent that keeps them within single precision. */
const texts = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('w', 'w', 'w', '2', '0.5', 'pi', '3', '7', '0.37'),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree'))
      .map(([p, sign, q]) => `(${p} ${sign} ${q})`),
    fc
      .tuple(fc.constantFrom('sin', 'cos', 'tanh', 'atan', 'sigmoid'), tie('tree'))
      .map(([f, of]) => `${f}(${of})`),
    tie('tree').map((of) => `(${of})^2`),
    tie('tree').map((of) => `1/(1 + (${of})^2)`),
  ),
})).tree;

/** Places off the round numbers, in the middle of the range. */
const AT = Array.from({ length: 23 }, (_, i) => -3 + (6 * (i + 0.41)) / 23);

describe('symbolic derivatives', () => {
  it('of the course’s curves are the ones found by hand, and so are their curvatures', () => {
    const same = {
      parabola: 'w^2',
      valley: 'w cos(0.15 pi w)',
      'double-well': '(w^2 - 1)^2',
      'steep-flat': 'w^2/(1 + w^2)',
    };
    for (const name of curveNames) {
      const own = read(same[name]);
      for (const w of AT) {
        expect(own.derivative(w)).toBeCloseTo(curve(name).derivative(w), 9);
        expect(own.curvature(w)).toBeCloseTo(curve(name).curvature(w), 9);
      }
      expect(own.minima.length).toBe(curve(name).minima.length);
    }
  });

  it('of random functions agree with central differences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const own = read(text);
        for (const w of AT) {
          const h = 1e-5;
          const slope = (own.f(w + h) - own.f(w - h)) / (2 * h);
          // Where the function bends hard within h, or is huge, the difference itself is wrong.
          const bend = Math.abs(own.curvature(w + h)) + Math.abs(own.curvature(w - h));
          if (!(bend < 1e3) || !(Math.abs(own.f(w)) < 1e4)) continue;
          expect(Math.abs(own.derivative(w) - slope)).toBeLessThan(1e-4 * Math.max(1, Math.abs(slope)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const context = (backend: BackendName): JobContext => ({
  backend,
  base: '/',
  signal: new AbortController().signal,
  resumeFrom: undefined,
  progress: () => undefined,
  checkpoint: () => undefined,
  breathe: async () => undefined,
  transfer: () => undefined,
});

describe.each(NODE_BACKENDS)('autodiff on %s', (backend) => {
  let base = 0;
  beforeAll(async () => {
    await use(backend);
    // Constants that the library makes once stay.
    await slopes({ loss: 'parabola', at: [1] }, context(backend));
    base = memory().numTensors;
  });
  afterAll(() => expect(memory().numTensors).toBe(base));

  it.each(curveNames)('%s: the slope found by hand', async (name) => {
    const at = Array.from({ length: 41 }, (_, i) => i / 2 - 10);
    const values = await slopes({ loss: name, at }, context(backend));
    at.forEach((w, i) => {
      const slope = curve(name).derivative(w);
      expect(Math.abs((values[i] ?? Number.NaN) - slope)).toBeLessThanOrEqual(1e-4 * Math.abs(slope) + 2e-6);
    });
    expect(memory().numTensors).toBe(base);
  });

  it('the examples offered to readers, and functions of every kind', async () => {
    const more = [
      '5',
      '2^w',
      'e^(w/4)',
      'sinh(w/3) + cosh(w/2)',
      'tan(w/9)',
      'exp(-w^2)',
      '(w^2+1)^0.5',
      'w^3/7',
    ];
    for (const text of [...descentState.fields.own.examples, ...more]) {
      const own = read(text);
      const values = await slopes({ loss: own.expression, at: AT }, context(backend));
      expect(largestDifference(own, AT, values), text).toBeLessThan(2e-4);
    }
    expect(memory().numTensors).toBe(base);
  });

  it('random functions', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const own = read(text);
        const values = await slopes({ loss: own.expression, at: AT }, context(backend));
        AT.forEach((w, i) => {
          const slope = own.derivative(w);
          // Single precision loses what is huge, or turns fast.
          if (!(Math.abs(own.curvature(w)) < 100) || !(Math.abs(own.f(w)) < 100)) return;
          expect(Math.abs((values[i] ?? Number.NaN) - slope), text).toBeLessThan(
            1e-3 * Math.max(1, Math.abs(slope)),
          );
        });
      }),
      { numRuns: 30 },
    );
  });
});

it('the comparison notices a wrong value, and one that is none', () => {
  const at = [1, 2];
  expect(largestDifference(curve('parabola'), at, [2, 4])).toBe(0);
  expect(largestDifference(curve('parabola'), at, [2, 5])).toBe(0.25);
  expect(largestDifference(curve('parabola'), at, [2, Number.NaN])).toBeNaN();
});
