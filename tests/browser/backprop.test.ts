// Backpropagation by hand in the browser: walked, trained and edited by pointer and keys, compared with autodiff on the
// page, and what it says where there is no worker.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { refuseWorkers } from './faults.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const root = (page: Page) => page.locator('#backprop');
const button = (page: Page, action: string) => root(page).locator(`[data-action="${action}"]`);
const value = async (page: Page, name: string) =>
  Number((await root(page).locator(`output[name="${name}"]`).getAttribute('data-value')) ?? Number.NaN);
const step = async (page: Page) => Number(await root(page).getAttribute('data-step'));
const field = (page: Page, name: string) => root(page).locator(`input[type="text"][name="${name}"]`);
/** Every number but autodiff's, which comes when it comes. */
const numbers = (page: Page) =>
  root(page)
    .locator('output:not([name="autodiff"])')
    .evaluateAll((outputs) => outputs.map((output) => output.getAttribute('data-value')));

async function expectAccessible(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page })
    .include('#backprop')
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
  ).toEqual([]);
}

test('is walked, trained and edited, by pointer and keys; autodiff agrees without being asked', async () => {
  const { page, expectClean, close } = await course.openPage({ path: 'embed/backprop/' });
  await expect.poll(() => value(page, 'autodiff'), { timeout: 20_000 }).toBeLessThan(1e-6);
  expect(await root(page).getAttribute('data-backend')).toMatch(/^(webgpu|webgl|wasm|cpu)$/);

  // Updates and back again: the same bits.
  const start = await numbers(page);
  for (const action of ['step', 'train-10', 'train-1000', 'step']) await button(page, action).click();
  expect(await step(page)).toBe(1012);
  const there = await numbers(page);
  await button(page, 'train-100').click();
  await field(page, 'step').fill('1012');
  expect(await numbers(page)).toEqual(there);
  await field(page, 'step').fill('1');
  expect(await value(page, 'loss')).toBeCloseTo(0.29102777369, 11);
  await button(page, 'back').click();
  expect(await numbers(page)).toEqual(start);

  // The walk, with keys: what is not reached has no number, and the 26th press completes the update.
  await button(page, 'node-step').focus();
  await page.keyboard.press('Enter');
  expect(await value(page, 'z1.0')).toBeCloseTo(0.3775, 12);
  expect(await value(page, 'loss')).toBeNaN();
  for (let i = 1; i < 25; i++) await page.keyboard.press('Enter');
  expect(await field(page, 'node').inputValue()).toBe('25');
  await expect.poll(() => root(page).locator('.bp-together').innerText()).toMatch(/0,291027774.*0,291027924/);
  await page.keyboard.press('Enter');
  expect(await step(page)).toBe(1);
  await button(page, 'node-back').click();
  expect([await step(page), await field(page, 'node').inputValue()]).toEqual([0, '25']);
  await root(page).locator('.bp-phase').nth(2).click();
  expect(await field(page, 'node').inputValue()).toBe('10');
  await field(page, 'node').fill('0');

  // A weight in the drawing: dragged, the drag undone, moved by keys, clicked and typed.
  const weight = root(page).locator('.bp-horizontal [data-value-of="w2.0"]');
  await weight.scrollIntoViewIfNeeded();
  const box = await weight.boundingBox();
  if (!box) throw new Error('the weight has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y, { steps: 4 });
  expect(Number((await field(page, 'w2.0').inputValue()).replace(',', '.'))).toBeCloseTo(0.9, 9);
  const moved = await value(page, 'loss');
  expect(moved).toBeGreaterThan(0.298371109);
  await page.keyboard.press('Escape');
  expect(await numbers(page)).toEqual(start);
  await page.mouse.up();
  await weight.focus();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await value(page, 'loss')).toBe(moved);
  await weight.click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('w2.0');
  await page.keyboard.type('0,4');
  await page.keyboard.press('Enter');
  expect(await numbers(page)).toEqual(start);

  // The point on the loss curve is dragged through the training.
  const point = root(page).locator('.bp-curve [role="slider"]');
  await point.scrollIntoViewIfNeeded();
  const dot = await point.boundingBox();
  const plot = await root(page).locator('.bp-curve svg').boundingBox();
  if (!dot || !plot) throw new Error('the curve has no place');
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width / 2, dot.y + dot.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await step(page)).toBeGreaterThan(30);
  expect(await value(page, 'loss')).toBeLessThan(0.15);

  // A run goes by itself, faster and faster, until it is paused.
  await button(page, 'run').click();
  expect(await root(page).getAttribute('data-status')).toBe('running');
  const begun = await step(page);
  await expect.poll(() => step(page), { timeout: 10_000 }).toBeGreaterThan(begun + 10);
  await button(page, 'pause').click();
  const paused = await step(page);
  expect(await root(page).getAttribute('data-status')).toBe('ready');
  await page.waitForTimeout(200);
  expect(await step(page)).toBe(paused);

  // A challenge, in the midst of its solution, and solved.
  await root(page).locator('select[name="task"]').selectOption('unstick');
  expect(await root(page).locator('.widget-tasks').getAttribute('data-solved')).toBe('false');
  await root(page).locator('select[name="loss"]').selectOption('bce');
  expect(await root(page).locator('.widget-tasks').getAttribute('data-solved')).toBe('true');
  await field(page, 'node').fill('14');
  await root(page).locator('input[name="check"]').check();
  await expect.poll(() => value(page, 'autodiff'), { timeout: 10_000 }).toBeLessThan(1e-6);
  await expectAccessible(page);
  expectClean();
  await close();
});

test('says in words that there is no autodiff, and that steps are too long; everything else goes on', async () => {
  const { page, close } = await course.openPage({
    path: 'embed/backprop/?backprop.f=tanh&backprop.lr=10&backprop.trainbias=1&backprop.step=10000',
    initScript: refuseWorkers,
  });
  expect(await step(page)).toBe(10_000);
  const alerts = root(page).locator('[role="alert"]');
  await expect.poll(() => alerts.count(), { timeout: 10_000 }).toBe(2);
  expect(await alerts.nth(0).innerText()).toMatch(/10\s?000 actualizaciones la pérdida ha crecido de 0,2811/);
  expect(await alerts.nth(1).innerText()).toMatch(/autodiff/);
  expect(await alerts.nth(1).locator('a').getAttribute('href')).toContain('backprop.lr=10');
  await expectAccessible(page);
  await alerts.nth(0).locator('[data-action="retry"]').click();
  expect(await step(page)).toBe(0);
  await expect.poll(() => alerts.count()).toBe(1);
  await button(page, 'node-step').click();
  expect(await value(page, 'z1.0')).toBeCloseTo(0.3775, 12);
  await close();
});
