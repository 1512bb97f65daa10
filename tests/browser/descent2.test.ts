// Descent in w and b in a real browser: steps there and back bit for bit, by pointer and keyboard; what diverges says so;
// tensors and their absence; and the lecture's figures, whose scripts come with the hand.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { launch } from './site.ts';
import { copiedLink, embedOf, outputsOf, rootOf, widgets } from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

const widget = widgets.find(({ name }) => name === 'descent2');
if (!widget) throw new Error('no widget descent2');

/** For what has to be fetched first. */
const PATIENT = { timeout: 15_000 };

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
};

test('steps forward and back with the same bits, says why it diverges, and lets a hand move start, points and step', async () => {
  const query =
    'descent2.data=synthetic&descent2.batch=4&descent2.optimizer=adam&descent2.lr=0.3&descent2.seed=7';
  const { page, goto, expectClean, close } = await course.openPage({ path: embedOf(widget, query) });
  const root = rootOf(page, widget);
  const press = (action: string) => root.locator(`[data-action="${action}"]`).click();
  const passed = [await outputsOf(page, widget)];
  for (let step = 1; step <= 12; step++) {
    await press('step');
    passed.push(await outputsOf(page, widget));
  }
  expect(new Set(passed.map(({ loss }) => loss)).size).toBe(13);
  for (let step = 11; step >= 0; step--) {
    await press('back');
    expect(await outputsOf(page, widget)).toEqual(passed[step]);
  }
  expect(await root.getAttribute('data-step')).toBe('0');
  await press('step-10');
  expect(await outputsOf(page, widget)).toEqual(passed[10]);
  expect(await axe(page)).toEqual([]);

  // The tensor engine agrees with the formulas, once the hand rests.
  await expect
    .poll(() => root.locator('p[data-late]').innerText(), { timeout: 30_000 })
    .toMatch(/tensores .*diferenciación/);
  expect(await root.locator('canvas').isVisible()).toBe(true);

  // The start, dragged over the map: the walk begins anew.
  await goto(embedOf(widget));
  const start = await root.getByRole('slider', { name: /^Salida/ }).boundingBox();
  if (!start) throw new Error('the start is not drawn');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 60, start.y + start.height / 2 - 80, { steps: 4 });
  await page.mouse.up();
  const link = await copiedLink(page, widget);
  expect(Number(link.searchParams.get('descent2.w0'))).toBeGreaterThan(2);
  expect(Number(link.searchParams.get('descent2.b0'))).toBeGreaterThan(5);
  expect(Number((await outputsOf(page, widget)).w)).toBe(Number(link.searchParams.get('descent2.w0')));

  // A point of the data by keyboard, and another one added.
  const point = root.getByRole('slider', { name: 'Punto 1 de 7' });
  await point.focus();
  const before = await outputsOf(page, widget);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await outputsOf(page, widget)).loss).not.toBe(before.loss);
  await root.locator('.widget-more > summary').click();
  await press('add-point');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Punto 8 de 8');
  await page.keyboard.press('Delete');
  expect(await root.locator('input[name^="points."]').count()).toBe(14);

  // The step, dragged along the loss curve by keyboard.
  await press('reset');
  await root.getByRole('slider', { name: /^Paso/ }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await root.getAttribute('data-step')).toBe('10');

  await goto(embedOf(widget, 'descent2.lr=0.1&descent2.step=9'));
  const alert = root.getByRole('alert');
  expect(await alert.innerText()).toMatch(/diverge.*0,0698.*1,86/s);
  expect(await axe(page)).toEqual([]);
  await alert.getByRole('button', { name: 'Vuelve al paso 0' }).click();
  expect(await alert.count()).toBe(0);
  expect(await root.getAttribute('data-step')).toBe('0');
  await goto(embedOf(widget, 'descent2.surface=bowl&descent2.lr=10&descent2.step=10000'));
  expect((await outputsOf(page, widget)).b).toBe('NaN');
  expect(await alert.innerText()).toContain('10000');
  expectClean();
  await close();
}, 120_000);

test('goes on with the formulas where no worker starts, says so, and tries again', async () => {
  const lift = course.fault(/worker[^/]*\.js/, () => ({ status: 404 }));
  const { page, close } = await course.openPage({ path: embedOf(widget, 'descent2.step=3') });
  const root = rootOf(page, widget);
  const alert = root.getByRole('alert');
  await expect.poll(() => alert.count(), { timeout: 30_000 }).toBe(1);
  expect(await alert.innerText()).toMatch(/fórmula/);
  expect(await axe(page)).toEqual([]);
  await root.locator('[data-action="step"]').click();
  expect(await root.getAttribute('data-step')).toBe('4');
  lift();
  await alert.locator('[data-action="retry"]').click();
  await expect.poll(() => root.locator('p[data-late]').innerText(), { timeout: 30_000 }).toMatch(/tensores/);
  await close();
}, 120_000);

test('in the lecture, its scripts come with the hand, and the first touch counts', async () => {
  const { page, requests, expectClean, close } = await course.openPage({ path: 'entrenamiento/' });
  const scripts = () => requests.filter((address) => /Descent2[^/]*\.js/.test(address)).length;
  expect(scripts()).toBe(0);
  const root = page.locator('#descent2');
  // Slow enough that the click comes before the scripts do.
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await root.locator('[data-action="step"]').click();
  await expect.poll(() => root.getAttribute('data-step'), PATIENT).toBe('1');
  expect(scripts()).toBeGreaterThan(0);
  await page.unrouteAll({ behavior: 'wait' });
  expect(Number(await root.locator('output[name=w]').getAttribute('data-value'))).toBeCloseTo(1.1972, 4);

  // By keyboard: the arrow that woke it moves the rate.
  const other = page.locator('#descent2-lotes');
  const rate = other.locator('input[type=text][name=lr]');
  const was = await rate.inputValue();
  await other.locator('input[type=range][name=lr]').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => rate.inputValue(), PATIENT).not.toBe(was);
  await other.locator('[data-action="step"]').click();
  await expect.poll(() => other.getAttribute('data-step'), PATIENT).toBe('1');
  expect(await root.getAttribute('data-step')).toBe('1');
  expectClean();

  // An address for one of them wakes it by itself.
  await page.goto(
    new URL('entrenamiento/?descent2-optimizadores.step=5#descent2-optimizadores', course.url).href,
  );
  await expect
    .poll(() => page.locator('#descent2-optimizadores').getAttribute('data-step'), PATIENT)
    .toBe('5');
  await close();
}, 120_000);
