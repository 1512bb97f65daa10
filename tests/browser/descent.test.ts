// Descent by hand: the start dragged and moved by keys, the rate by ratio, steps and back bit for bit, a run; a function of
// the reader's own; the table; slopes by autodiff; numbers that run out; and a frame without workers. Axe judges the states.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { refuseWorkers } from './faults.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const rootOf = (page: Page) => page.locator('#descent');
const value = (page: Page, name: string) =>
  rootOf(page).locator(`output[name="${name}"]`).getAttribute('data-value');
const field = (page: Page, name: string) => rootOf(page).locator(`input[type="text"][name="${name}"]`);
const press = (page: Page, action: string) => rootOf(page).locator(`[data-action="${action}"]`).click();
const stepOf = async (page: Page) => Number(await rootOf(page).getAttribute('data-step'));

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include('#descent')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    state,
  ).toEqual([]);
}

test('the start follows pointer and keys, the rate goes by ratio, steps come back bit for bit', async () => {
  const { page, expectClean, close } = await course.openPage({ path: 'embed/descent/' });
  const start = rootOf(page).locator('.descent-plot [role="slider"]');
  const axes = () => rootOf(page).locator('.plot-axes').innerHTML();

  const box = await start.boundingBox();
  const frame = await rootOf(page).locator('.descent-plot .plot-frame').boundingBox();
  if (!box || !frame) throw new Error('no handle on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // From 10 to −4 on an axis from −11 to 11; then far out, where the drag ends at the range's end.
  const to = x - (14 / 22) * frame.width;
  for (const share of [0.3, 0.7, 1]) await page.mouse.move(x + share * (to - x), y);
  const dragged = Number(await value(page, 'w'));
  expect(Math.abs(dragged + 4)).toBeLessThan(0.35);
  expect(await field(page, 'w0').inputValue()).toBe(String(dragged).replace('.', ','));
  const before = await axes();
  await page.mouse.move(x - 3 * frame.width, y);
  expect(await value(page, 'w')).toBe('-10');
  expect(await axes(), 'the drawing rests during a drag').toBe(before);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await value(page, 'w')).toBe('10');

  await start.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await value(page, 'w')).toBe('8.9');
  const rate = rootOf(page).locator('input[type="range"][name="lr"]');
  await rate.focus();
  await page.keyboard.press('ArrowRight');
  expect(await field(page, 'lr').inputValue()).toBe('0,22');
  await page.keyboard.press('Home');
  expect(await field(page, 'lr').inputValue()).toBe('0');
  await field(page, 'lr').fill('0,15');
  await page.keyboard.press('Enter');

  const walked: (string | null)[] = [];
  for (let step = 0; step < 5; step++) {
    walked.push(await value(page, 'w'));
    await press(page, 'step');
  }
  expect(await stepOf(page)).toBe(5);
  expect(new Set(walked).size).toBe(5);
  for (const w of walked.toReversed()) {
    await press(page, 'back');
    expect(await value(page, 'w')).toBe(w);
  }

  await press(page, 'run');
  await rootOf(page).and(page.locator('[data-status="running"]')).waitFor();
  await expect.poll(() => stepOf(page)).toBeGreaterThan(1);
  await press(page, 'pause');
  const paused = await stepOf(page);
  await page.waitForTimeout(500);
  expect(await stepOf(page)).toBe(paused);
  expectClean();
  await close();
});

test('a function of the reader’s own is read, drawn and kept in the link; what is none is told', async () => {
  const { page, expectClean, close, goto } = await course.openPage({ path: 'embed/descent/' });
  await field(page, 'own').fill('0,5(w-3)² + 1');
  await expect.poll(() => value(page, 'loss')).toBe('1.5');
  expect(await rootOf(page).locator('select[name="f"]').inputValue()).toBe('own');
  expect(await value(page, 'grad')).toBe('-1');
  await rootOf(page).locator('math').first().waitFor();
  expect(await rootOf(page).locator('.descent-formulas').innerText()).toMatch(/simbólica; en 41 puntos/);

  await field(page, 'own').fill('x^2');
  const status = rootOf(page).locator('.descent-refused');
  await expect.poll(() => status.innerText()).toMatch(/la variable es w/);
  expect(await value(page, 'loss'), 'the earlier one stays').toBe('1.5');
  await field(page, 'own').fill('w^');
  await expect.poll(() => status.innerText()).toMatch(/Falta algo/);
  await expectAccessible(page, 'a function that cannot be read');
  await field(page, 'own').press('Escape');
  expect(await field(page, 'own').inputValue()).toBe('0,5(w-3)² + 1');

  await field(page, 'lr').fill('1');
  await press(page, 'step');
  expect(await value(page, 'w')).toBe('3');
  await press(page, 'copy-link');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await goto(link.slice(course.url.length));
  expect(await value(page, 'w')).toBe('3');
  expect(await value(page, 'verdict')).toBe('converging');
  await goto('embed/descent/?descent.f=own&descent.own=w%5E&descent.step=2');
  expect(await rootOf(page).locator('[data-notice]').innerText()).toMatch(/«w\^», que no se entiende/);
  expect(await stepOf(page)).toBe(2);
  expectClean();
  await close();
});

test('table, several starts, a challenge, numbers that run out, slopes by tensors with and without a worker', async () => {
  const { page, expectClean, close, goto } = await course.openPage({
    path: 'embed/descent/?backend=cpu&descent.step=12&descent.starts=4,-6',
  });
  expect(Number(await value(page, 'starts.0.w'))).toBeCloseTo(4 * 0.6 ** 12, 9);
  expect(Number(await value(page, 'starts.1.w'))).toBeCloseTo(-6 * 0.6 ** 12, 9);
  await rootOf(page).locator('summary', { hasText: 'Tabla' }).click();
  await expect.poll(() => rootOf(page).locator('.descent-table tbody tr').count()).toBe(13);
  await press(page, 'copy-table');
  await rootOf(page).locator('.descent-table [role="status"]', { hasText: 'Copiada' }).waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(copied.length).toBe(14);
  expect(copied[2]).toBe('1\t6\t36\t12\t-2.4000000000000004');

  await rootOf(page).locator('summary', { hasText: 'Comprueba' }).click();
  const check = rootOf(page).locator('.descent-check');
  await expect.poll(() => check.innerText(), { timeout: 20_000 }).toMatch(/autodiferenciación \(CPU\)/);
  expect(await rootOf(page).getAttribute('data-backend')).toBe('cpu');
  await expectAccessible(page, 'in use');

  await rootOf(page).locator('.widget-more > summary').click();
  await rootOf(page).locator('select[name="task"]').selectOption('one-step');
  const task = rootOf(page).locator('.widget-task-state');
  expect(await task.innerText()).toContain('Aún no');
  await field(page, 'lr').fill('0,5');
  await press(page, 'step');
  expect(await task.innerText()).toContain('Conseguido');
  expectClean();

  await goto('embed/descent/?descent.f=double-well&descent.w0=10&descent.lr=0.2&descent.step=8');
  expect([await value(page, 'w'), await value(page, 'verdict')]).toEqual(['NaN', 'diverging']);
  await expectAccessible(page, 'numbers that ran out');
  await rootOf(page).getByRole('alert').locator('[data-action="retry"]').click();
  expect(await value(page, 'w')).toBe('10');
  expectClean();
  await close();

  const without = await course.openPage({ path: 'embed/descent/', initScript: refuseWorkers });
  await rootOf(without.page).locator('summary', { hasText: 'Comprueba' }).click();
  const alert = rootOf(without.page).getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/no se puede calcular con tensores/);
  await expectAccessible(without.page, 'without a worker');
  await press(without.page, 'step');
  expect(await value(without.page, 'w')).toBe('6');
  await without.close();
});

test.each([
  ['ln(w)', '-2.1', 'Sal de w₀ = 0,1'],
  ['1/w', '0', 'Sal de w₀ = -0,1'],
  ['w^999', '-2.1', 'Sal de w₀ = -2'],
  ['sqrt(w)', '0', 'Sal de w₀ = 0,1'],
  ['e^(1000w)', '5', 'Sal de w₀ = 0,7'],
])('%s from %s: says that there is nothing to begin with, and begins elsewhere', async (own, w0, offer) => {
  const query = new URLSearchParams({
    'descent.f': 'own',
    'descent.own': own,
    'descent.w0': w0,
    'descent.lr': '0.5',
  });
  const { page, expectClean, close } = await course.openPage({ path: `embed/descent/?${query}` });
  const alert = rootOf(page).getByRole('alert');
  expect(await alert.innerText()).toMatch(/no tiene valor o pendiente finitos/);
  expect(await rootOf(page).locator('[data-description]').innerText()).toMatch(/\p{L}.*\.$/u);
  const drawn = await rootOf(page).locator('.descent-plot svg').innerHTML();
  expect(drawn).not.toMatch(/ (d|x|y|[xyr][12xy]?|c[xy]|transform)="[^"]*(NaN|Infinity)/);
  const button = alert.locator('[data-action="retry"]');
  expect((await button.innerText()).replace('−', '-')).toBe(offer);
  await button.click();
  expect(await alert.count()).toBe(0);
  expect(Number(await value(page, 'loss'))).toBeLessThan(1e305);
  expect(await rootOf(page).locator('output[name="verdict"]').getAttribute('data-value')).toBe('none');
  expectClean();
  await close();
});
