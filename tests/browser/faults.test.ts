// What befalls the compute worker, one fault at a time: a plain sentence and a way on each time, nothing trained is
// lost, and the page's other figures keep working.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blows, LYING_WEBGL, refuseWorkers, SILENT_WEBGL, toldBy, wrapWorkers } from './faults.ts';
import { type Course, launch, type OpenPage } from './site.ts';

let plain: Course;
let withGpu: Course;
beforeAll(async () => {
  [plain, withGpu] = await Promise.all([launch(), launch({ webgpu: true })]);
});
afterAll(() => Promise.all([plain.close(), withGpu.close()]));

/** A fault shows after the watchdog's patience, and what follows takes its own time on a busy machine. */
const PATIENCE = { timeout: 90_000, interval: 200 };
const LONG = 240_000;

const mnist = (page: Page) => page.locator('section[data-widget="mnist"]');
const stepOf = async (page: Page) => Number(await mnist(page).getAttribute('data-step'));
const statusOf = (page: Page) => mnist(page).getAttribute('data-status');
const backendOf = (page: Page) => mnist(page).getAttribute('data-backend');
const press = (page: Page, action: string) =>
  mnist(page).locator(`[data-action="${action}"]`).first().click();
/** A sentence for a reader: words, an end, and nothing of the machine's. */
const SENTENCE = /^[A-ZÁÉÍÓÚÑ«].* .* .*[.!?»)]/s;

const smallNetwork = (backend: string) =>
  `embed/mnist/?mnist.backend=${backend}&mnist.hidden=16&mnist.epochs=50&mnist.batch=32`;

/** Trains until the widget counts updates. */
async function train(page: Page): Promise<void> {
  await press(page, 'train');
  await expect.poll(() => stepOf(page), PATIENCE).toBeGreaterThan(0);
  expect(await statusOf(page)).toBe('running');
}

/** Trains until the page holds two checkpoints. */
async function trainAWhile(page: Page): Promise<void> {
  await train(page);
  await expect.poll(async () => (await toldBy(page)).length, PATIENCE).toBeGreaterThan(2);
}

/** The last worker was given the last state that the page had, and that was not the first. */
async function expectResumed(page: Page): Promise<number> {
  const told = await toldBy(page);
  const at = told.findLastIndex(([what]) => what === 'resumed');
  const [, step = 0] = told[at] ?? [];
  expect(step).toBe(told[at - 1]?.[1]);
  expect(step).toBeGreaterThan(0);
  return step;
}

/** Pausing gives up downloads that are under way. */
const PAUSE_NOISE = 'request failed: \\S+/data/\\S+ net::ERR_ABORTED';

/** It pauses when asked, without an alert, and nothing in the page broke. */
async function endsWell({ page, expectClean, close }: OpenPage, except?: RegExp): Promise<void> {
  await press(page, 'pause');
  await expect.poll(() => statusOf(page), PATIENCE).toBe('ready');
  expect(await mnist(page).getByRole('alert').count()).toBe(0);
  expectClean(new RegExp([PAUSE_NOISE, ...(except ? [except.source] : [])].join('|')));
  await close();
}

/** What a browser itself says on its console of the faults put in. */
const FAULT_NOISE =
  /put in by the test|CONTEXT_LOST|Context.?[Ll]ost|WebGL|Device (was|is) (destroyed|lost)|GPU/;

describe('in mid-training, a worker that', () => {
  test.each<[keyof typeof blows, string, string]>([
    ['throws an error', 'wasm', 'cpu'],
    ['is terminated', 'wasm', 'cpu'],
    ['loses its WebGL context', 'webgl', 'wasm'],
    ['waits for a WebGL that never answers', 'webgl', 'wasm'],
    ['is busy for ever', 'webgl', 'wasm'],
    ['has its GPU device destroyed', 'webgpu', 'wasm'],
  ])(
    '%s is replaced: training goes on from the last checkpoint (from %s to %s)',
    async (blow, from, to) => {
      const course = from === 'webgpu' ? withGpu : plain;
      const opened = await course.openPage({ path: smallNetwork(from), initScript: wrapWorkers() });
      const { page } = opened;
      await trainAWhile(page);
      expect(await backendOf(page)).toBe(from);
      const before = await mnist(page).locator('[data-description]').innerText();

      await blows[blow](page);
      await expect.poll(() => backendOf(page), PATIENCE).toBe(to);
      const step = await expectResumed(page);
      await expect.poll(() => stepOf(page), PATIENCE).toBeGreaterThan(step);
      const description = () => mnist(page).locator('[data-description]').innerText();
      await expect.poll(description, PATIENCE).not.toBe(before);
      expect(await description()).toMatch(SENTENCE);
      expect(await mnist(page).locator('.widget-caption').innerText()).toContain('ha dejado de funcionar');
      await endsWell(opened, FAULT_NOISE);
    },
    LONG,
  );

  test(
    'dies on every backend ends the run with an alert; Retry goes on from what was kept',
    async () => {
      const opened = await plain.openPage({ path: smallNetwork('auto'), initScript: wrapWorkers() });
      const { page } = opened;
      await trainAWhile(page);
      await blows['throws an error'](page);
      await expect.poll(() => backendOf(page), PATIENCE).toBe('cpu');
      const resumed = await expectResumed(page);
      await expect.poll(async () => (await toldBy(page)).at(-1)?.[1], PATIENCE).toBeGreaterThan(resumed);
      await blows['throws an error'](page);
      await expect.poll(() => statusOf(page), PATIENCE).toBe('error');
      expect(await mnist(page).getByRole('alert').locator('p').first().innerText()).toMatch(SENTENCE);
      const kept = await stepOf(page);
      expect(kept).toBeGreaterThan(resumed);
      await press(page, 'retry');
      await expect.poll(() => statusOf(page), PATIENCE).toBe('running');
      await expect.poll(() => backendOf(page), PATIENCE).toBe('wasm');
      expect(await expectResumed(page)).toBe(kept);
      await expect.poll(() => stepOf(page), PATIENCE).toBeGreaterThan(kept);
      await endsWell(opened, FAULT_NOISE);
    },
    LONG,
  );
});

describe('where no worker can start', () => {
  test('training says so in an alert, the drawing stays, and Retry works once it can', async () => {
    const lift = plain.fault(/_astro\/worker-/, () => ({ status: 404, type: 'text/javascript' }));
    const opened = await plain.openPage({ path: 'embed/mnist/?mnist.hidden=16&mnist.epochs=50' });
    const { page } = opened;
    await press(page, 'train');
    await expect.poll(() => statusOf(page), PATIENCE).toBe('error');
    expect(await mnist(page).getByRole('alert').locator('p').first().innerText()).toMatch(SENTENCE);
    expect(await backendOf(page)).toBe('none');
    lift();
    await press(page, 'retry');
    await expect.poll(() => stepOf(page), PATIENCE).toBeGreaterThan(0);
    await endsWell(opened, /404|worker-\S+ net::ERR_FAILED/);
  });

  test('the neuron’s readouts still answer, and its plane says what it does without', async () => {
    const opened = await plain.openPage({
      path: 'embed/neuron/?neuron.x=1,2&neuron.w=1,-1&neuron.b=0.5&neuron.f=sigmoid',
      initScript: refuseWorkers,
    });
    const neuron = opened.page.locator('section[data-widget="neuron"]');
    // Nothing is asked of tensors until there is a hand; then they are refused.
    expect(await neuron.locator('.neuron-source').innerText()).toMatch(SENTENCE);
    await neuron.locator('input[type="text"][name="b"]').fill('1');
    await neuron.locator('.neuron-source[role="alert"]').waitFor();
    expect(await neuron.locator('.neuron-source').innerText()).toMatch(SENTENCE);
    await expect.poll(() => neuron.locator('output[name="z"]').getAttribute('data-value')).toBe('0');
    expect(await neuron.getAttribute('data-status')).toBe('ready');
    opened.expectClean();
    await opened.close();
  });
});

test('no adapter for the GPU asked for: training runs on the next backend, and the page says why', async () => {
  const opened = await plain.openPage({ path: smallNetwork('webgpu') });
  const { page } = opened;
  await train(page);
  expect(await backendOf(page)).toBe('wasm');
  const said = mnist(page).getByRole('status').filter({ hasText: 'WebGPU' });
  expect(await said.innerText()).toMatch(SENTENCE);
  await endsWell(opened);
});

test.each([
  ['computes wrong numbers', LYING_WEBGL],
  ['never answers', SILENT_WEBGL],
])(
  'a backend that %s in its trial step is not trusted: the next one trains, and the page says why',
  async (_, patch) => {
    const opened = await plain.openPage({ path: smallNetwork('webgl'), initScript: wrapWorkers(patch) });
    const { page } = opened;
    await train(page);
    expect(await backendOf(page)).toBe('wasm');
    const said = mnist(page).getByRole('status').filter({ hasText: 'WebGL' });
    expect(await said.innerText()).toMatch(SENTENCE);
    await endsWell(opened, FAULT_NOISE);
  },
  LONG,
);

test('one figure’s dead worker does not stop the others on the page', async () => {
  const opened = await plain.openPage({ path: 'neurona/', initScript: wrapWorkers() });
  const { page } = opened;
  const planes = page.locator('section[data-widget="neuron"]:has(.neuron-source)');
  expect(await planes.count()).toBeGreaterThan(1);
  const computed = (i: number) => planes.nth(i).getAttribute('data-backend');
  // No reader's hand, no tensors.
  expect(await computed(0)).toBe('none');
  await planes.nth(0).locator('input[type="range"][name="b"]').focus();
  await expect.poll(() => computed(0), PATIENCE).toBe('wasm');
  await blows['throws an error'](page);
  for (const i of [0, 1]) {
    const slider = planes.nth(i).locator('input[type="range"][name="b"]');
    await slider.scrollIntoViewIfNeeded();
    await slider.press('ArrowRight');
    await expect.poll(() => computed(i), PATIENCE).toBe('cpu');
    expect(await planes.nth(i).getAttribute('data-status')).toBe('ready');
  }
  opened.expectClean(FAULT_NOISE);
  await opened.close();
});

test('storage denied: training works all the same', async () => {
  const opened = await plain.openPage({ path: smallNetwork('auto'), blockStorage: true });
  await train(opened.page);
  await endsWell(opened);
});
