import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, sigmoid } from './activations.ts';
import { backpropagate, train } from './backpropagation.ts';
import { layer } from './layers.ts';
import { TrainingHistory } from './training-history.ts';
import {
  emptyPass,
  hastyLoss,
  type Lesson,
  measuredGradient,
  type OutputLossName,
  outputLosses,
  runPass,
} from './two-layers.ts';

const START = [0.15, 0.2, 0.25, 0.3, 0.35, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.6];
const LESSON: Lesson = {
  x: [0.05, 0.1],
  t: [0.01, 0.99],
  hidden: sigmoid,
  output: sigmoid,
  loss: outputLosses['half-sse'],
};
const fixed = { learningRate: 0.5, trainBias: false };

function expectClose(actual: ArrayLike<number>, wanted: readonly number[], digits = 9) {
  expect(actual.length).toBe(wanted.length);
  wanted.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

describe('the reference case', () => {
  const history = new TrainingHistory(START, LESSON, fixed);

  it('has the reference loss, deltas, and parameters after one update', () => {
    const { loss, d1, d2 } = history.pass(0);
    expect(loss).toBeCloseTo(0.298371109, 9);
    expectClose(d2, [0.138498562, -0.038098237]);
    expectClose(d1, [0.008771355, 0.009954255]);
    expectClose(
      history.parameters(1),
      [
        0.149780716, 0.199561432, 0.249751144, 0.299502287, 0.35, 0.35, 0.35891648, 0.408666186, 0.51130127,
        0.561370121, 0.6, 0.6,
      ],
    );
    expect(history.loss(1)).toBeCloseTo(0.29102777369, 11);
  });

  it('has the reference outputs and loss after ten thousand updates', () => {
    expectClose(history.pass(10_000).y, [0.01591362, 0.98406427], 8);
    expect(history.loss(10_000)).toBeCloseTo(3.510188e-5, 11);
  });

  it('has the reference loss when each unit trains its bias', () => {
    expect(new TrainingHistory(START, LESSON, { learningRate: 0.5, trainBias: true }).loss(1)).toBeCloseTo(
      0.28047144679,
      11,
    );
  });

  it('gives the widely copied number when the output layer is updated first', () => {
    expect(hastyLoss(START, LESSON, fixed)).toBeCloseTo(0.291027924, 9);
    expect(Math.abs(hastyLoss(START, LESSON, fixed) - history.loss(1))).toBeGreaterThan(1e-7);
  });
});

const small = fc.double({ min: -3, max: 3, noNaN: true });
const list = (length: number) => fc.array(small, { minLength: length, maxLength: length });
const lossNames = Object.keys(outputLosses) as OutputLossName[];
const cases = fc.record({
  p: list(12),
  x: list(2),
  t: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
  f: fc.constantFrom('sigmoid' as const, 'tanh' as const, 'relu' as const),
  loss: fc.constantFrom(...lossNames),
});
const lessonOf = ({
  x,
  t,
  f,
  loss,
}: {
  x: number[];
  t: number[];
  f: 'sigmoid' | 'tanh' | 'relu';
  loss: OutputLossName;
}): Lesson => ({
  x,
  t,
  hidden: activation(f),
  output: loss === 'bce' ? sigmoid : activation(f),
  loss: outputLosses[loss],
});

describe('any network', () => {
  it('is what the general backpropagation says, with half the squared error', () => {
    fc.assert(
      fc.property(cases, ({ p, ...rest }) => {
        const lesson = lessonOf({ ...rest, loss: 'half-sse' });
        const layers = [
          { ...layer([p.slice(0, 2), p.slice(2, 4)], p.slice(4, 6)), activation: lesson.hidden },
          { ...layer([p.slice(6, 8), p.slice(8, 10)], p.slice(10, 12)), activation: lesson.output },
        ];
        const { loss, gradients } = backpropagate(layers, rest.x, rest.t);
        const pass = runPass(p, 0, lesson, emptyPass());
        expect(pass.loss).toBeCloseTo(loss, 10);
        expectClose(
          pass.gradient,
          gradients.flatMap(({ weights, bias }) => [...weights, ...bias]),
          10,
        );
        const history = new TrainingHistory(p, lesson, { learningRate: 0.1, trainBias: true });
        const losses = train(layers, rest.x, rest.t, { learningRate: 0.1, steps: 20 }).losses;
        for (const [step, expected] of losses.entries()) {
          expect(Math.abs(history.loss(step) - expected)).toBeLessThan(1e-8 * Math.max(1, expected));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the gradient that differences measure, for every function and loss', () => {
    fc.assert(
      fc.property(cases, ({ p, ...rest }) => {
        const lesson = lessonOf(rest);
        const { gradient, z1, z2, y } = runPass(p, 0, lesson, emptyPass());
        // Next to a kink the two sides have slopes of their own.
        fc.pre(rest.f !== 'relu' || [...z1, ...z2].every((z) => Math.abs(z) > 1e-3));
        // Where the loss clamps a probability it is flat, and the gradient is that at the clamped value.
        fc.pre(rest.loss !== 'bce' || y.every((value) => value > 1e-6 && value < 1 - 1e-6));
        measuredGradient(p, lesson).forEach((measured, i) => {
          expect(Math.abs(measured - (gradient[i] ?? Number.NaN))).toBeLessThan(
            1e-6 * (1 + Math.abs(measured)),
          );
        });
      }),
      { numRuns: 150 },
    );
  });

  it('takes the derivative at the clamped value where an output is all but 0 or 1', () => {
    const p = [...START.slice(0, 10), 30, -30];
    const lesson = { ...LESSON, loss: outputLosses.bce };
    const { y, dy, d2 } = runPass(p, 0, lesson, emptyPass());
    const q = 1 - 1e-7;
    expect(y[0]).toBeGreaterThan(q);
    expect(dy[0]).toBeCloseTo((q - 0.01) / (q * 1e-7) / 2, -2);
    expect(d2[0]).toBeCloseTo((dy[0] ?? 0) * sigmoid.derivative(30.95), 4);
    expectClose(measuredGradient(p, lesson).slice(10), [0, 0], 12);
  });
});

describe('binary cross-entropy of an output that is nearly 1', () => {
  // Exact values from arithmetic with forty digits: below the clamp ∂L/∂z is ½(ŷ − t), and both outputs' nearly cancel.
  it.each([
    [[0.2, 0, 0, 0], [12.1, 20], [20, 0, -20, 0], [0, 0], 1.070913549643e-7],
    [[1, 0, 0, 0], [0, 0], [16.1, 0, -16.1, 0], [-20, -20], 8.049998360600972],
  ])('%j', (w1, b2, w2, t, expected) => {
    const lesson: Lesson = {
      x: [1, 0],
      t,
      hidden: activation('relu'),
      output: sigmoid,
      loss: outputLosses.bce,
    };
    const { d1, gradient } = runPass([...w1, 0, 0, ...w2, ...b2], 0, lesson, emptyPass());
    expect(Math.abs((d1[0] ?? 0) - expected)).toBeLessThan(1e-11 * Math.max(1, expected));
    expect(gradient[0]).toBe(d1[0]);
  });

  it('has the deltas ½(ŷ − t) to the last digits wherever it is not clamped', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -16, max: 16, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (z, t) => {
          const lesson: Lesson = {
            x: [0, 0],
            t: [t, 1],
            hidden: sigmoid,
            output: sigmoid,
            loss: outputLosses.bce,
          };
          const { d2 } = runPass([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, z, z], 0, lesson, emptyPass());
          expect(Math.abs((d2[0] ?? 0) - (sigmoid.f(z) - t) / 2)).toBeLessThan(2e-16);
          // 1 − ŷ is σ(−z): no digit of it is lost.
          expect(Math.abs((d2[1] ?? 0) / (-sigmoid.f(-z) / 2) - 1)).toBeLessThan(1e-14);
        },
      ),
    );
  });
});

describe('a history', () => {
  it('gives the same bits forwards, backwards and at a leap, and holds on to no view of its own', () => {
    const there = new TrainingHistory(START, LESSON, fixed);
    const steps = [0, 1, 2, 129, 700, 10_000];
    const forwards = steps.map((step) => [...there.parameters(step), there.loss(step)]);
    const backwards = steps.toReversed().map((step) => [...there.parameters(step), there.loss(step)]);
    expect(backwards.toReversed()).toEqual(forwards);
    const leap = new TrainingHistory(START, LESSON, fixed);
    expect([...leap.parameters(10_000), leap.loss(10_000)]).toEqual(forwards.at(-1));
    there.parameters(1).fill(0);
    expect(there.parameters(1)[0]).toBe(forwards[1]?.[0]);
  });
});
