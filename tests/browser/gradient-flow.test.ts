// The deep network in the page: dragging, keys, training, stepping back, NaN in words, a large network in instalments, no worker.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { gradientFlow } from '../../src/math/gradient-flow.ts';
import { type FlowState, gradientFlowState, settingsOf } from '../../widgets/gradient-flow/state.ts';
import { refuseWorkers } from './faults.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const LONG = 120_000;
const PATIENCE = { timeout: 60_000, interval: 100 };
const root = (page: Page) => page.locator('section[data-widget="gradient-flow"]');
const press = (page: Page, action: string) => root(page).locator(`[data-action="${action}"]`).first().click();
const statusOf = (page: Page) => root(page).getAttribute('data-status');
const stepOf = async (page: Page) => Number(await root(page).getAttribute('data-step'));
const readout = (page: Page, name: string) =>
  root(page).locator(`output[name="${name}"]`).getAttribute('data-value');
const everyGradient = (page: Page) =>
  root(page)
    .locator('output[name^="g."]')
    .evaluateAll((outputs) => outputs.map((output) => output.getAttribute('data-value')));

/** The closed form; browsers' logarithms and hyperbolic tangents differ in their last digits. */
async function expectGradients(page: Page, changes: Partial<FlowState>): Promise<void> {
  const expected = gradientFlow(settingsOf(gradientFlowState.complete(changes))).gradients;
  const shown = (await everyGradient(page)).map(Number);
  expect(shown).toHaveLength(expected.length);
  for (const [l, g] of expected.entries()) expect((shown[l] ?? 0) / g).toBeCloseTo(1, 9);
}

async function expectNoViolations(page: Page, when: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
    when,
  ).toEqual([]);
}

test(
  'trains when asked, steps back to the very same numbers, and starts again when edited',
  async () => {
    const query = 'gradient-flow.depth=4&gradient-flow.width=8&gradient-flow.f=tanh&gradient-flow.steps=30';
    const { page, expectClean, close } = await course.openPage({ path: `embed/gradient-flow/?${query}` });
    await expectGradients(page, { depth: 4, width: 8, f: 'tanh' });
    const before = Number(await readout(page, 'loss'));
    expect(await stepOf(page)).toBe(0);

    await press(page, 'train');
    await expect.poll(() => stepOf(page), PATIENCE).toBe(30);
    await expect.poll(() => statusOf(page), PATIENCE).toBe('ready');
    expect(Number(await readout(page, 'loss'))).toBeLessThan(before);
    const last = await everyGradient(page);
    await press(page, 'back');
    await press(page, 'back');
    expect(await stepOf(page)).toBe(28);
    expect(await everyGradient(page)).not.toEqual(last);
    await press(page, 'step');
    await press(page, 'step');
    expect(await everyGradient(page)).toEqual(last);
    // Beyond the last step, one more is made.
    await press(page, 'step');
    await expect.poll(() => stepOf(page), PATIENCE).toBe(31);

    const point = root(page).getByRole('slider', { name: /curva de la pérdida/ });
    await point.press('Shift+ArrowLeft');
    expect(await stepOf(page)).toBe(21);
    await expectNoViolations(page, 'trained');
    await root(page).locator('select[name="f"]').selectOption('sigmoid');
    expect(await stepOf(page)).toBe(0);
    expectClean();
    await close();
  },
  LONG,
);

test(
  'layers are looked at by dragging and by keys; autodiff agrees once asked',
  async () => {
    const { page, expectClean, close } = await course.openPage({ path: 'embed/gradient-flow/' });
    const point = root(page).getByRole('slider', { name: /gráfica del gradiente/ });
    await point.scrollIntoViewIfNeeded();
    const box = await point.locator('.handle-dot').boundingBox();
    const plot = await root(page).locator('.widget-plot').first().boundingBox();
    if (!box || !plot) throw new Error('nothing to drag');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width / 2, box.y, { steps: 6 });
    await page.mouse.up();
    const layer = Number(await point.getAttribute('aria-valuenow'));
    expect(layer).toBeGreaterThan(5);
    expect(layer).toBeLessThan(12);
    await point.press('ArrowRight');
    expect(await point.getAttribute('aria-valuenow')).toBe(String(layer + 1));
    await press(page, 'check');
    await expect.poll(() => readout(page, 'autodiff').catch(() => null), PATIENCE).not.toBeNull();
    expect(Number(await readout(page, 'autodiff'))).toBeLessThan(1e-4);
    expect(await root(page).getAttribute('data-backend')).toBe('wasm');
    expectClean();
    await close();
  },
  LONG,
);

test(
  'says NaN in words with the step at which it came, and goes on from step 0',
  async () => {
    const { page, expectClean, close } = await course.openPage({ path: 'embed/gradient-flow/' });
    await root(page).locator('[data-preset="explodes"]').click();
    await press(page, 'train');
    const alert = root(page).getByRole('alert');
    await alert.waitFor({ timeout: 60_000 });
    expect(await alert.innerText()).toMatch(/NaN en el paso 1:/);
    expect(await statusOf(page)).toBe('error');
    expect(await readout(page, 'g.1')).toBe('NaN');
    await expectNoViolations(page, 'overflowed');
    await press(page, 'retry');
    expect(await stepOf(page)).toBe(0);
    expect(Number(await readout(page, 'g.1'))).toBeGreaterThan(1e15);
    expect(await statusOf(page)).toBe('ready');

    // The largest network there is: computed between frames, the earlier one marked as such meanwhile.
    await root(page).locator('input[type="text"][name="depth"]').fill('50');
    await root(page).locator('input[type="text"][name="width"]').fill('256');
    await expect.poll(() => statusOf(page), PATIENCE).toBe('loading');
    expect(await root(page).locator('[data-stale="true"]').count()).toBe(1);
    await expect.poll(() => statusOf(page), PATIENCE).toBe('ready');
    await expectGradients(page, { depth: 50, width: 256, f: 'relu', init: 'large' });
    expectClean();
    await close();
  },
  LONG,
);

test(
  'without a worker training says so with a way on, and the gradients still answer',
  async () => {
    const { page, expectClean, close } = await course.openPage({
      path: 'embed/gradient-flow/?gradient-flow.depth=3',
      initScript: refuseWorkers,
    });
    await press(page, 'train');
    const alert = root(page).getByRole('alert');
    await alert.waitFor({ timeout: 60_000 });
    expect(await alert.locator('button, a').count()).toBe(2);
    expect(await statusOf(page)).toBe('error');
    await press(page, 'check');
    await expect.poll(() => root(page).getByRole('alert').count(), PATIENCE).toBe(2);
    await expectNoViolations(page, 'without a worker');
    const before = await readout(page, 'ratio');
    await root(page).locator('input[type="text"][name="gain"]').fill('2');
    expect(await readout(page, 'ratio')).not.toBe(before);
    expect(await statusOf(page)).toBe('ready');
    expectClean();
    await close();
  },
  LONG,
);
