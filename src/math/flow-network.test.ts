// Layer normalisation, shortcuts and batches against finite differences; float32 against double precision; training.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, identity, tanh } from './activations.ts';
import { backwardInSteps, type FlowData, type FlowShape, forwardInSteps, length } from './flow-network.ts';
import { clippingFactor, isSound, trainStep } from './flow-training.ts';
import { flowData, gradientFlow, measureInSteps } from './gradient-flow.ts';

function passed<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const lossOf = (shape: FlowShape, data: FlowData) => passed(forwardInSteps(shape, data)).loss;

/** The same network written a second time: nested lists, one example after the other, nothing shared with the first. */
function lossByHand({ depth, width, hidden, normalized, residual }: FlowShape, data: FlowData): number {
  let sum = 0;
  const count = data.inputs.length / width;
  for (let e = 0; e < count; e++) {
    let a = Array.from(data.inputs.slice(e * width, (e + 1) * width));
    for (let l = 0; l <= depth; l++) {
      const rows = Array.from({ length: width }, (_, u) =>
        Array.from(data.weights[l]?.slice(u * width, (u + 1) * width) ?? []),
      );
      let z = rows.map((row) => row.reduce((total, w, i) => total + w * (a[i] ?? 0), 0));
      if (l === depth) {
        a = z;
        break;
      }
      if (normalized) {
        const mean = z.reduce((x, y) => x + y) / width;
        const variance = z.reduce((x, y) => x + (y - mean) ** 2, 0) / width;
        z = z.map((value) => (value - mean) / Math.sqrt(variance + 1e-5));
      }
      const before = a;
      a = z.map((value, i) => hidden.f(value) + (residual ? (before[i] ?? 0) : 0));
    }
    a.forEach((y, i) => {
      sum += (y - (data.targets[e * width + i] ?? 0)) ** 2;
    });
  }
  return sum / (2 * count * width);
}

const networks = fc.record({
  depth: fc.integer({ min: 1, max: 5 }),
  width: fc.integer({ min: 2, max: 5 }),
  examples: fc.integer({ min: 1, max: 4 }),
  // Smooth ones: finite differences mean nothing at a kink.
  hidden: fc
    .constantFrom(...(['sigmoid', 'tanh', 'gelu', 'swish', 'softplus', 'identity'] as const))
    .map((f) => activation(f)),
  normalized: fc.boolean(),
  residual: fc.boolean(),
  init: fc.constantFrom('glorot' as const, 'he' as const, 'large' as const),
  seed: fc.integer({ min: 0, max: 10_000 }),
});

describe('a deep network of equal layers', () => {
  it('has the loss that a second writing of it has', () => {
    fc.assert(
      fc.property(networks, (settings) => {
        const data = flowData(settings);
        const loss = lossOf(settings, data);
        expect(Math.abs(loss - lossByHand(settings, data))).toBeLessThan(1e-12 * Math.max(1, loss));
        expect(gradientFlow(settings).loss).toBe(loss);
      }),
    );
  });

  it('has the gradients that central differences have', () => {
    fc.assert(
      fc.property(networks, fc.nat(), (settings, pick) => {
        const data = flowData(settings);
        const trace = passed(forwardInSteps(settings, data));
        for (const { layer, gradient } of backwardInSteps(settings, data, trace)) {
          const weights = data.weights[layer] ?? new Float64Array();
          const at = pick % weights.length;
          const w = weights[at] ?? 0;
          const h = 1e-5 * Math.max(1, Math.abs(w));
          const moved = (by: number) => {
            weights[at] = w + by;
            return lossOf(settings, data);
          };
          // Five points, for the error of fourth order in h: normalising outputs that are nearly equal bends the loss hard.
          const slope = (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h);
          weights[at] = w;
          expect(Math.abs((gradient[at] ?? 0) - slope)).toBeLessThan(
            1e-5 * Math.max(1, length(gradient), trace.loss),
          );
        }
      }),
    );
  });

  it('is measured in instalments, the same as at once', () => {
    const settings = { depth: 4, width: 6, hidden: tanh, init: 'glorot', seed: 3, examples: 5 } as const;
    const steps = measureInSteps(settings);
    let instalments = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) instalments++;
    expect(instalments).toBe(5 + 4 + 5);
    expect(step.value).toEqual(gradientFlow(settings));
  });

  it('begins like a shallower one of the same seed, and a gain multiplies every weight', () => {
    const settings = { depth: 3, width: 4, hidden: tanh, init: 'he', seed: 8 } as const;
    const deeper = flowData({ ...settings, depth: 6 }).weights;
    expect(deeper.slice(0, 4)).toEqual(flowData(settings).weights);
    const louder = flowData({ ...settings, gain: 2.5 }).weights[2];
    expect(Array.from(louder ?? [])).toEqual(Array.from(deeper[2] ?? [], (w) => 2.5 * w));
  });

  it('in float32 overflows and underflows where float32 does', () => {
    const explosive = { depth: 40, width: 8, hidden: identity, init: 'large', gain: 10, seed: 1 } as const;
    expect(Number.isFinite(lossOf(explosive, flowData(explosive)))).toBe(true);
    expect(Number.isFinite(lossOf(explosive, flowData(explosive, Float32Array)))).toBe(false);
  });
});

describe('training', () => {
  const settings = { depth: 4, width: 12, hidden: tanh, init: 'glorot', seed: 2, examples: 4 } as const;

  it('takes a step against the gradient, shortened to the limit', () => {
    const data = flowData(settings);
    const before = data.weights.map((weights) => weights.slice());
    const step = trainStep(settings, data, { learningRate: 0.1, clip: 0.01 });
    expect(step.loss).toBe(gradientFlow(settings).loss);
    const moved = data.weights.map((weights, l) => length(weights.map((w, i) => w - (before[l]?.[i] ?? 0))));
    expect(length(moved)).toBeCloseTo(0.1 * 0.01, 12);
    expect(clippingFactor([3, 4], 0)).toBe(1);
    expect(clippingFactor([3, 4], 10)).toBe(1);
    expect(clippingFactor([3, 4], 1)).toBe(0.2);
  });

  it('learns, and leaves the weights alone once a number is not finite', () => {
    const data = flowData(settings);
    const losses = Array.from(
      { length: 200 },
      () => trainStep(settings, data, { learningRate: 0.2, clip: 0 }).loss,
    );
    expect(losses.at(-1)).toBeLessThan(0.2 * (losses[0] ?? 0));
    const broken = flowData(settings);
    broken.weights[0]?.fill(Number.NaN);
    const after = broken.weights[1]?.slice();
    expect(isSound(trainStep(settings, broken, { learningRate: 0.2, clip: 0 }))).toBe(false);
    expect(broken.weights[1]).toEqual(after);
  });
});
