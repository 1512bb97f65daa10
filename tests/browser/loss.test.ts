// The losses by hand: pointer and keyboard in the drawings, fields, examples added and removed, what switching keeps; the
// gradient by autodiff; and a frame where there is no worker. Axe judges each of these states.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { refuseWorkers } from './faults.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const rootOf = (page: Page) => page.locator('#loss');
const value = async (page: Page, name: string) =>
  Number(await rootOf(page).locator(`output[name="${name}"]`).getAttribute('data-value'));
const field = (page: Page, name: string) => rootOf(page).locator(`input[type="text"][name="${name}"]`);
const prediction = (page: Page, i: number) => rootOf(page).locator('.loss-drawing [role="slider"]').nth(i);
const now = (handle: Locator) => handle.getAttribute('aria-valuenow').then(Number);
const axesOf = (page: Page) => rootOf(page).locator('.loss-drawing .plot-axes').innerHTML();
/** Chooses as a reader does, by the label: the radio button itself is out of sight. */
const choose = (page: Page, name: string) => rootOf(page).locator('.loss-option', { hasText: name }).click();

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include('#loss')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    state,
  ).toEqual([]);
}

/** Presses on the middle of something and moves in steps; the button stays down. */
async function grab(page: Page, what: Locator, dy: number): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const share of [0.3, 0.6, 1]) await page.mouse.move(x, y + share * dy);
}

test('predictions and targets follow the pointer, the axes rest meanwhile, Escape undoes', async () => {
  const { page, expectClean, close } = await course.openPage({ path: 'embed/loss/' });
  await expectAccessible(page, 'idle');
  const last = prediction(page, 3);
  const axes = await axesOf(page);

  await grab(page, last, -55);
  const dragged = await now(last);
  expect(dragged).toBeGreaterThan(9);
  expect(await axesOf(page), 'axes during a drag').toEqual(axes);
  expect(await value(page, 'loss')).toBeCloseTo((0.25 + 1 + 0 + (dragged - 5) ** 2) / 4, 9);
  expect(await value(page, 'g.3')).toBeCloseTo((2 / 4) * (dragged - 5), 9);
  await page.keyboard.press('Escape');
  expect(await now(last)).toBe(8);
  await page.mouse.up();
  expect(await value(page, 'loss')).toBe(2.5625);

  // Far beyond the axes a drag ends at theirs; let go, they make room.
  await grab(page, last, -900);
  await page.mouse.up();
  expect(await now(last)).toBe(10);
  expect(await axesOf(page)).not.toEqual(axes);

  await grab(page, rootOf(page).locator('.loss-grip').nth(1), 40);
  await page.mouse.up();
  const target = Number((await field(page, 'y.1').inputValue()).replace(',', '.'));
  expect(target).toBeLessThan(-1.5);
  expect(await value(page, 'g.1')).toBeCloseTo((0 - target) / 2, 9);
  expectClean();
  await close();
});

test('keys and fields do the same; examples come and go; switching losses forgets nothing', async () => {
  const { page, expectClean, close } = await course.openPage({ path: 'embed/loss/' });
  const first = prediction(page, 0);
  await first.focus();
  expect(await rootOf(page).locator('select[name="pick"]').inputValue(), 'the focused one is picked').toBe(
    '0',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await now(first)).toBe(3.6);
  // The same example on the curve of its error.
  await rootOf(page).locator('.loss-pane-curve [role="slider"]').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await now(first)).toBe(3.5);
  await field(page, 'p.0').fill('3,25');
  await page.keyboard.press('Enter');
  expect(await value(page, 'g.0')).toBe(0.125);

  await rootOf(page).locator('[data-action="add-example"]').click();
  expect(await rootOf(page).locator('output[name^="g."]').count()).toBe(5);
  await rootOf(page).locator('[data-action="remove-example"]').click();
  expect(await rootOf(page).locator('output[name^="g."]').count()).toBe(4);

  await choose(page, 'MAE');
  expect(await value(page, 'loss')).toBe((0.25 + 1 + 0 + 3) / 4);
  await choose(page, 'Entropía binaria');
  expect(await value(page, 'loss')).toBeCloseTo(-Math.log(0.9 * 0.8 * 0.6) / 3, 9);
  await choose(page, 'Entropía cruzada');
  await rootOf(page).locator('input[type="range"][name="logits.1"]').focus();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await value(page, 'loss')).toBeCloseTo(Math.log(2 * Math.exp(2) + Math.exp(-1)) - 2, 9);
  await choose(page, 'MSE');
  expect(await value(page, 'g.0'), 'as it was left').toBe(0.125);

  // One prediction for all moves them all; the challenge ends at the median and not before.
  await rootOf(page).locator('select[name="task"]').selectOption('median');
  const status = rootOf(page).locator('.widget-task-state');
  expect(await status.innerText()).toContain('Aún no');
  await field(page, 'p.2').fill('23');
  expect(await Promise.all([0, 1, 2, 3, 4].map((i) => field(page, `p.${i}`).inputValue()))).toEqual([
    '23',
    '23',
    '23',
    '23',
    '23',
  ]);
  expect(await status.innerText()).toContain('Conseguido');
  await expectAccessible(page, 'in use');
  expectClean();
  await close();
});

test('autodiff agrees on every loss once asked for; without a worker the figure says so and goes on', async () => {
  const open = await course.openPage({ path: 'embed/loss/?backend=cpu&loss.loss=bce&loss.p=0.9,0.2,0' });
  const check = rootOf(open.page).locator('.loss-check');
  await check.locator('[data-action="autodiff"]').click();
  for (const name of ['Entropía binaria', 'Entropía cruzada', 'MAE', 'MSE', 'Huber']) {
    await choose(open.page, name);
    await expect.poll(() => check.getAttribute('data-difference'), { timeout: 20_000 }).not.toBeNull();
    expect(Number(await check.getAttribute('data-difference')), name).toBeLessThan(1e-5);
  }
  expect(await check.innerText()).toContain('CPU');
  expect(await rootOf(open.page).getAttribute('data-backend')).toBe('cpu');
  open.expectClean();
  await open.close();

  const { page, close } = await course.openPage({ path: 'embed/loss/', initScript: refuseWorkers });
  await rootOf(page).locator('[data-action="autodiff"]').click();
  const alert = rootOf(page).getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/no se puede comprobar.*sigue con las fórmulas/s);
  expect(await alert.locator('[data-action="retry"]').count()).toBe(1);
  await expectAccessible(page, 'without a worker');
  await prediction(page, 3).focus();
  await page.keyboard.press('ArrowDown');
  expect(await value(page, 'loss')).toBeCloseTo((0.25 + 1 + 2.9 ** 2) / 4, 9);
  await close();
});
