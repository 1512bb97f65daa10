// Real MNIST on every backend, each asked for by name: the same seeded run gives the same losses on all four.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectClose, openMnist } from './mnist.ts';
import { type Course, launch } from './site.ts';

/** One shard of 6,000 images in batches of 600: an epoch is ten steps of the course's own network. */
const state = { hidden: 128, batch: 600, epochs: 1, seed: 7, optimizer: 'momentum', lr: '0.1' };
let course: Course;
beforeAll(async () => {
  course = await launch({ webgpu: true });
});
afterAll(() => course.close());

async function train(backend: string) {
  const mnist = await openMnist(course, { state: { ...state, backend } });
  await mnist.press('train');
  const running = await mnist.until('running');
  expect(running.status).toBe('running');
  const done: Record<string, string | undefined> = await mnist.until('ready', 120_000);
  // Why it was another backend, if it was.
  const said = (await mnist.page.locator('.mnist-engine').innerText()).replace(/\s+/g, ' ');
  await mnist.close();
  done.said = said;
  return done;
}

let reference: Record<string, string | undefined>;

test('WASM trains', async () => {
  reference = await train('wasm');
  expect(reference.backend).toBe('wasm');
  expect(reference.epoch).toBe('1');
  expect(reference.step).toBe('10');
  expect(Number(reference.testacc)).toBeGreaterThan(0.5);
  expect(Number(reference.rate)).toBeGreaterThan(0);
}, 150_000);

// A software GPU may be lost on a busy machine, and the figure then goes on elsewhere, as it should: one more try.
test.each(['cpu', 'webgl', 'webgpu'])(
  '%s trains and agrees with WASM',
  { timeout: 150_000, retry: 1 },
  async (backend) => {
    const done = await train(backend);
    expect(done.backend, done.said).toBe(backend);
    expect(done.step).toBe('10');
    // Mean of the ten steps' losses, then what ten updates have made of the weights.
    expectClose(done.trainloss, reference.trainloss, 1e-4);
    expectClose(done.testloss, reference.testloss, 1e-4);
    expect(Math.abs(Number(done.testacc) - Number(reference.testacc))).toBeLessThan(0.002);
  },
);

test('a backend that is not to be had is said, and another is used', async () => {
  const plain = await launch();
  try {
    const mnist = await openMnist(plain, { state: { ...state, backend: 'webgpu' } });
    await mnist.press('train');
    const done = await mnist.until('ready', 120_000);
    expect(done.backend).toBe('wasm');
    expect(done.step).toBe('10');
    const said = mnist.page.locator('.mnist-engine [role="status"]');
    expect(await said.innerText()).toContain('Has pedido WebGPU');
    await mnist.page.locator('.mnist-engine summary').click();
    expect(await mnist.page.locator('.mnist-engine li').first().innerText()).toContain('WebGPU');
  } finally {
    await plain.close();
  }
}, 150_000);
