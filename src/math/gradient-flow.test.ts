import { describe, expect, it } from 'vitest';
import { identity, relu, sigmoid, tanh } from './activations.ts';
import {
  clipNorm,
  type FlowSettings,
  flowInitializations,
  flowNetwork,
  gradientFlow,
} from './gradient-flow.ts';
import { backward, forward } from './network.ts';

const settings = (changes: Partial<FlowSettings>): FlowSettings => ({
  ...{ depth: 20, width: 64, hidden: tanh, init: 'glorot', seed: 1 },
  ...changes,
});

describe('gradientFlow', () => {
  it.each(flowInitializations)('gives the norms of the gradients that backpropagation gives (%s)', (init) => {
    for (const hidden of [sigmoid, tanh, relu, identity]) {
      const chosen = settings({ depth: 4, width: 7, hidden, init, gain: 1.5 });
      const { layers, x, target } = flowNetwork(chosen);
      const trace = forward(layers, hidden, x);
      // L = half the mean of the squared errors of seven outputs.
      const error =
        trace.preActivations.at(-1)?.map((z, i) => (z - (target[i] ?? 0)) / 7) ?? new Float64Array();
      const expected = backward(layers, hidden, trace, error);
      const flow = gradientFlow(chosen);
      expect(flow.gradients).toHaveLength(5);
      expected.forEach(({ weights, bias }, l) => {
        expect((flow.gradients[l] ?? 0) / Math.hypot(...weights)).toBeCloseTo(1, 12);
        expect((flow.deltas[l] ?? 0) / Math.hypot(...bias)).toBeCloseTo(1, 12);
      });
      expect(flow.ratio).toBeCloseTo((flow.gradients[0] ?? 0) / (flow.gradients[4] ?? 0), 12);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(gradientFlow(settings({}))).toEqual(gradientFlow(settings({})));
    expect(gradientFlow(settings({ seed: 2 })).ratio).not.toBe(gradientFlow(settings({})).ratio);
  });

  it('vanishes with sigmoids, holds with tanh and Glorot, explodes with large weights though tanh saturates', () => {
    const shrink = (changes: Partial<FlowSettings>) => {
      const { deltas } = gradientFlow(settings(changes));
      return (deltas[0] ?? 0) / (deltas.at(-1) ?? 0);
    };
    expect(shrink({ hidden: sigmoid })).toBeLessThan(1e-10);
    expect(shrink({})).toBeGreaterThan(0.01);
    expect(shrink({ hidden: relu, init: 'he' })).toBeGreaterThan(0.01);
    expect(shrink({ hidden: relu, init: 'he' })).toBeLessThan(100);
    expect(shrink({ init: 'large' })).toBeGreaterThan(1e4);
  });

  it('with relu and no bias, every layer has the same ⟨W, ∂L/∂W⟩, so that small weights starve all layers alike', () => {
    const chosen = settings({ depth: 6, width: 16, hidden: relu, init: 'small' });
    const { layers, x, target } = flowNetwork(chosen);
    const trace = forward(layers, relu, x);
    const error = trace.preActivations.at(-1)?.map((z, i) => z - (target[i] ?? 0)) ?? new Float64Array();
    const products = backward(layers, relu, trace, error).map(({ weights }, l) =>
      weights.reduce((sum, g, i) => sum + g * (layers[l]?.weights[i] ?? 0), 0),
    );
    for (const product of products) expect(product / (products[0] ?? 0)).toBeCloseTo(1, 6);
  });

  it('stays finite at the ends of its settings', () => {
    for (const init of flowInitializations) {
      const flow = gradientFlow(settings({ depth: 50, width: 32, hidden: relu, init, gain: 10 }));
      expect(flow.gradients.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('clipNorm', () => {
  it('keeps the direction and cuts the length', () => {
    expect(clipNorm([6, 8], 5)).toEqual([3, 4]);
    expect(clipNorm([0.3, -0.4], 1)).toEqual([0.3, -0.4]);
    expect(clipNorm([0, 0], 1)).toEqual([0, 0]);
  });
});
