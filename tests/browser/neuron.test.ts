// The neuron under the hand: its boundary, its weights and the reader's points by mouse and by keyboard; challenges;
// derivatives beside autodiff; what it says where no worker starts. Axe in use, solved and in error.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { presets } from '../../widgets/neuron/presets.ts';
import { launch, type OpenPage } from './site.ts';
import { controlsOf, embedOf, outputsOf, queryOf, rootOf, textsOf, widgets } from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

const found = widgets.find(({ name }) => name === 'neuron');
if (!found) throw new Error('no neuron');
const neuron = found;

const open = (state: Record<string, unknown>, options = {}) =>
  course.openPage({
    path: embedOf(neuron, queryOf(neuron, textsOf(neuron, neuron.schema.complete(state)))),
    ...options,
  });

/** The controls' numbers, and a readout's. */
const numbers = async (page: Page, ...names: string[]) => {
  const controls = await controlsOf(page, neuron);
  return names.map((name) => Number(controls[name]));
};
const readout = async (page: Page, name: string) => Number((await outputsOf(page, neuron))[name]);

/** Where a point of the plane is on the screen. */
async function onScreen(page: Page, [low, high]: readonly [number, number], [x1, x2]: readonly number[]) {
  const ground = await rootOf(page, neuron).locator('.neuron-ground').boundingBox();
  if (!ground) throw new Error('no plane');
  const share = (value = 0) => (value - low) / (high - low);
  return {
    x: ground.x + share(x1) * ground.width,
    y: ground.y + (1 - share(x2)) * ground.height,
  };
}
const CLOSE = [-1, 2] as const;

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }, drop = true) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 1; i <= 4; i++)
    await page.mouse.move(from.x + ((to.x - from.x) * i) / 4, from.y + ((to.y - from.y) * i) / 4);
  if (drop) await page.mouse.up();
}

async function expectAccessible({ page }: OpenPage) {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
}

test('the boundary and the arrow follow the mouse and the keys, and Escape undoes a drag', async () => {
  const opened = await open(presets.and);
  const { page } = opened;
  const root = rootOf(page, neuron);
  const at = (point: readonly number[]) => onScreen(page, CLOSE, point);
  await root.scrollIntoViewIfNeeded();

  // From x₁ + x₂ = 1.5 to x₁ + x₂ = 0.5, held away from its handle: that is OR.
  await drag(page, await at([1.3, 0.2]), await at([0.8, -0.3]));
  expect((await numbers(page, 'b'))[0]).toBeCloseTo(-0.5, 1);
  expect(await numbers(page, 'w.0', 'w.1')).toEqual([1, 1]);
  const z = (await readout(page, 'z')) - 1;
  expect(z).toBeCloseTo((await numbers(page, 'b'))[0] ?? 0, 12);

  const before = await numbers(page, 'b');
  await drag(page, await at([1, -0.5]), await at([1.8, 0.9]), false);
  expect(await numbers(page, 'b')).not.toEqual(before);
  await page.keyboard.press('Escape');
  expect(await numbers(page, 'b')).toEqual(before);
  await page.mouse.up();

  const boundary = root.locator('[data-part="boundary"]');
  await boundary.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowLeft');
  expect((await numbers(page, 'b'))[0]).toBeCloseTo((before[0] ?? 0) + 0.1 - 1, 1);
  expect(await boundary.getAttribute('aria-valuenow')).toBe(String((await numbers(page, 'b'))[0]));

  // The tip stands at half the weights; it turns the line and leaves the bias alone.
  const bias = await numbers(page, 'b');
  await drag(page, await at([0.5, 0.5]), await at([-0.4, 0.7]));
  expect(await numbers(page, 'w.0', 'w.1')).toEqual([-0.8, 1.4]);
  expect(await numbers(page, 'b')).toEqual(bias);
  await root.locator('[data-part="weights"] .plot-handle').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await numbers(page, 'w.0', 'w.1')).toEqual([-0.7, 1.3]);

  // A number in the formula is dragged sideways, three pixels a step.
  const scrub = await root.locator('.widget-scrub').first().boundingBox();
  if (!scrub) throw new Error('no number to drag');
  const middle = { x: scrub.x + scrub.width / 2, y: scrub.y + scrub.height / 2 };
  await drag(page, middle, { x: middle.x + 30, y: middle.y });
  expect(await numbers(page, 'w.0')).toEqual([0.3]);

  // A touch of the plane takes the input there.
  const touched = await at([-0.5, 1.5]);
  await page.mouse.click(touched.x, touched.y);
  expect(await numbers(page, 'x.0', 'x.1')).toEqual([-0.5, 1.5]);
  opened.expectClean();
  await opened.close();
});

test('points are placed, moved, given a class and removed, by mouse and by keyboard', async () => {
  const opened = await open(presets.clouds);
  const { page } = opened;
  const root = rootOf(page, neuron);
  const wide = [-10, 10] as const;
  const count = () => root.locator('[data-part="point"]').count();
  const handle = (i: number) => root.locator('[data-part="point"] .plot-handle').nth(i);
  expect(await readout(page, 'best')).toBe(10);

  await root.locator('[data-tool="0"]').last().click();
  const place = await onScreen(page, wide, [-6, 6]);
  await page.mouse.click(place.x, place.y);
  expect(await numbers(page, 'p1.10', 'p2.10', 't.10')).toEqual([-6, 6, 0]);
  await drag(page, place, await onScreen(page, wide, [6, 6]));
  expect(await numbers(page, 'p1.10', 'p2.10')).toEqual([6, 6]);
  // Among those of the other class: no line leaves it out.
  expect(await readout(page, 'best')).toBe(10);

  await handle(10).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect(await numbers(page, 'p1.10', 'p2.10')).toEqual([5, 5.9]);
  await page.keyboard.press('Enter');
  expect(await numbers(page, 't.10')).toEqual([1]);
  expect(await readout(page, 'best')).toBe(11);
  await page.keyboard.press('Delete');
  expect(await count()).toBe(10);
  expect(await handle(9).evaluate((element) => element === document.activeElement)).toBe(true);

  await root.locator('summary').click();
  await root.locator('[data-action="add-point"]').press('Enter');
  expect(await count()).toBe(11);
  await expect.poll(() => handle(10).evaluate((element) => element === document.activeElement)).toBe(true);
  await root.locator('input[name="p1.10"]').fill('-3,5');
  await root.locator('select[name="t.10"]').selectOption('1');
  expect(await numbers(page, 'p1.10', 't.10')).toEqual([-3.5, 1]);
  await expectAccessible(opened);
  await root.locator('[data-action="clear"]').click();
  expect(await count()).toBe(0);
  expect((await outputsOf(page, neuron)).right).toBeUndefined();
  opened.expectClean();
  await opened.close();
});

test('a challenge is done by hand; XOR never; derivatives agree with autodiff', async () => {
  const opened = await open({});
  const { page } = opened;
  const root = rootOf(page, neuron);
  const state = root.locator('.widget-task-state');
  const type = async (name: string, text: string) => {
    await root.locator(`input[type="text"][name="${name}"]`).fill(text);
    await page.keyboard.press('Enter');
  };

  await root.locator('select[name="task"]').selectOption('nand');
  await expect.poll(() => root.locator('.widget-task-text').innerText()).toContain('NAND');
  expect(await state.innerText()).toContain('Aún no');
  expect(await root.locator('.neuron-table tr[data-right="true"]').count()).toBe(0);
  await type('w.0', '-1');
  await type('w.1', '-1');
  await type('b', '1,5');
  await expect.poll(() => state.innerText()).toContain('Conseguido');
  expect(await root.locator('.neuron-table tr[data-right="true"]').count()).toBe(4);
  await root.locator('.neuron-go').last().click();
  expect(await numbers(page, 'x.0', 'x.1')).toEqual([1, 1]);
  expect(await readout(page, 'y')).toBe(0);

  await root.locator('[data-preset="xor"]').click();
  await expect.poll(() => root.locator('.widget-note').first().innerText()).toContain('XOR');
  expect([await readout(page, 'right'), await readout(page, 'best')]).toEqual([3, 3]);
  expect(await root.innerText()).toContain('Ninguna neurona sola calcula XOR');

  await root.locator('[data-preset="plane"]').click();
  await root.locator('summary').click();
  await root.locator('input[name="influence"]').check();
  // The reference case, and the same from the tensors.
  await root.locator('.neuron-influence [data-difference]').waitFor();
  expect(await readout(page, 'dx.0')).toBeCloseTo(0.393223866, 8);
  expect(await readout(page, 'dx.1')).toBeCloseTo(-0.589835799, 8);
  expect(await readout(page, 'dw.0')).toBeCloseTo(-0.196611933, 8);
  expect(await readout(page, 'dw.1')).toBeCloseTo(-0.393223866, 8);
  const difference = await root
    .locator('.neuron-influence [data-difference]')
    .getAttribute('data-difference');
  expect(Number(difference)).toBeLessThan(1e-6);
  expect(await root.getAttribute('data-backend')).not.toBe('none');
  await expectAccessible(opened);
  opened.expectClean();
  await opened.close();
});

/** For a page's init script: workers are refused until `window.refuse` is taken back. */
const REFUSING = `
  window.refuse = true;
  const Real = Worker;
  window.Worker = class extends Real {
    constructor(...given) {
      if (window.refuse) throw new DOMException('Failed to construct Worker', 'SecurityError');
      super(...given);
    }
  };`;

test('where no worker starts it says so, goes on working, and tries again when asked', async () => {
  const opened = await open({ ...presets.plane, influence: true }, { initScript: REFUSING });
  const { page } = opened;
  const root = rootOf(page, neuron);
  const alerts = root.locator('[role="alert"]');
  // Derivatives are compared because they were asked for; the plane when there is a hand.
  await expect.poll(() => alerts.count()).toBe(1);
  await root.hover();
  await expect.poll(() => alerts.count()).toBe(2);
  expect(await alerts.first().innerText()).toContain('no se pueden usar tensores');
  await root.locator('[data-part="boundary"]').focus();
  await page.keyboard.press('ArrowUp');
  expect(await readout(page, 'z')).toBeCloseTo(1.1, 12);
  expect(await readout(page, 'db')).toBeGreaterThan(0);
  await expectAccessible(opened);

  // Still refused, then not: one button brings both the plane and the derivatives.
  await root.locator('[data-action="retry"]').first().click();
  await expect.poll(() => alerts.count()).toBe(2);
  await page.evaluate(() => {
    (window as unknown as { refuse: boolean }).refuse = false;
  });
  await root.locator('[data-action="retry"]').first().click();
  await expect.poll(() => root.locator('[data-difference]').count(), { timeout: 15_000 }).toBe(2);
  expect(await alerts.count()).toBe(0);
  opened.expectClean();
  await opened.close();
});
