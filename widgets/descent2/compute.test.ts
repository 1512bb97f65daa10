// The tensor jobs of descent in w and b against the formulas, on the backends that run in Node; and no tensor is left.
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { JobContext } from '../../src/compute/protocol.ts';
import { surface as formula, fuel, lineLoss, type Surface } from '../../src/math/descent.ts';
import { NODE_BACKENDS, use } from '../../tests/tensors/backends.ts';
import { type GradientsInput, gradients, type LossInput, type SurfaceInput, surface } from './compute.ts';
import { largestShare } from './tensors.ts';

const grounds: [LossInput, Surface][] = [
  [{ ground: 'line', ...fuel }, lineLoss(fuel)],
  [{ ground: 'bowl', x: [], y: [] }, formula('bowl')],
  [{ ground: 'rosenbrock', x: [], y: [] }, formula('rosenbrock')],
  [{ ground: 'saddle', x: [], y: [] }, formula('saddle')],
];
const context = { transfer: () => {} } as unknown as JobContext;
const SIZE = 24;

describe.each(NODE_BACKENDS)('%s', (backend) => {
  it.each(grounds)('surface and gradients of $ground', async (input, { f, gradient }) => {
    await use(backend);
    const before = memory().numTensors;
    const area: SurfaceInput = { ...input, w: [-3, 2], b: [-1, 4], size: SIZE };
    const grid = await surface(area, context);
    expect(grid).toHaveLength(SIZE * SIZE);
    expect(
      largestShare(grid, (i) =>
        f(-3 + (((i % SIZE) + 0.5) / SIZE) * 5, 4 - ((Math.floor(i / SIZE) + 0.5) / SIZE) * 5),
      ),
    ).toBeLessThan(1e-5);

    const places = [-5, -2, 0.3, 0.7, 1.2, 1.4, -4.57, 33.6];
    const asked: GradientsInput = { ...input, places };
    const found = await gradients(asked, context);
    const right = [0, 2, 4, 6].flatMap((i) => [...gradient(places[i] ?? 0, places[i + 1] ?? 0)]);
    // Single precision: errors grow with the terms of the sum, not with what is left of it.
    found.forEach((value, i) => {
      expect(Math.abs(value - (right[i] ?? Number.NaN))).toBeLessThan(
        1e-4 * Math.max(1, Math.abs(right[i] ?? 0)),
      );
    });
    expect(memory().numTensors).toBe(before);
  });
});
