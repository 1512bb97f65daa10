// Training on real MNIST in Chromium: the backends agree on the first losses of a seeded run.
// That the network learns is tested where readers train it (mnist-accuracy.test.ts).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BACKENDS, type BackendName } from '../../src/compute/protocol.ts';
import { type Bench, openBench } from '../bench/laboratory.ts';

const STEPS = 10;
const run = { optimizer: 'adam', batch: 128, epochs: 5, seed: 1 } as const;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench?.close());

async function firstLosses(backend: BackendName): Promise<number[]> {
  const page = await bench.open(backend);
  const losses = await page.evaluate(([settings, steps]) => window.laboratory.losses(settings, steps), [
    { ...run, backend },
    STEPS,
  ] as const);
  await page.context().browser()?.close();
  return losses;
}

it('has the same first ten losses on all four backends', async () => {
  const reference = await firstLosses('cpu');
  expect(reference).toHaveLength(STEPS);
  // Untrained, it guesses; ten updates later it has begun to learn.
  expect(reference[0]).toBeGreaterThan(2);
  expect(reference[9]).toBeLessThan(0.8 * (reference[0] ?? 0));
  for (const backend of BACKENDS) {
    const losses = await firstLosses(backend);
    losses.forEach((loss, step) => {
      const expected = reference[step] ?? Number.NaN;
      const tolerance = 1e-4 * expected + 1e-6;
      expect(Math.abs(loss - expected), `${backend}, update ${step + 1}`).toBeLessThanOrEqual(tolerance);
    });
  }
}, 180_000);
