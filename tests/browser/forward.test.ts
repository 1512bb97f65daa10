// The forward pass under the hand: an edge picked and dragged by mouse, the same by keyboard, steps there and back,
// predictions typed, a run that an edit ends; what it says where no worker starts. Axe in use, predicting and in error.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const open = (query = '', options = {}) =>
  course.openPage({ path: `embed/forward/${query && `?${query}`}`, ...options });

const root = (page: Page) => page.locator('#forward');
const press = (page: Page, action: string) => root(page).locator(`[data-action="${action}"]`).click();
const stepOf = async (page: Page) => Number(await root(page).getAttribute('data-step'));
const field = (page: Page, name: string) => root(page).locator(`form input[type="text"][name="${name}"]`);
const numberIn = async (page: Page, name: string) =>
  Number((await field(page, name).inputValue()).replace(',', '.'));

/** Every readout, with those that are not reached. */
const readouts = (page: Page) =>
  root(page)
    .locator('output')
    .evaluateAll((outputs) =>
      outputs.map((o) => `${o.getAttribute('name')} ${o.getAttribute('data-value')}`),
    );

async function expectAccessible(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
}

test('an edge is picked and its weight dragged by mouse; the pass goes to its end and meets its tensors', async () => {
  const { page, expectClean, close } = await open('forward.step=9');
  // The edge from the second input to the first unit, where no other is near: close to the unit.
  const edge = await root(page).locator('[data-edge="1.0.1"]').boundingBox();
  if (!edge) throw new Error('no edge');
  await page.mouse.click(edge.x + edge.width * 0.8, edge.y + edge.height * 0.2);
  const number = root(page).locator('.forward-editor [role="slider"]').nth(1);
  await expect.poll(() => number.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await number.getAttribute('aria-valuenow')).toBe('-1');

  const box = await number.boundingBox();
  if (!box) throw new Error('no number');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 15, y);
  await page.mouse.move(x + 30, y);
  await page.mouse.up();
  // Three pixels a step of 0.1.
  expect(await numberIn(page, 'w1.1')).toBe(0);
  expect(await stepOf(page)).toBe(0);
  // h = (2, 2, 0): 4 − 2 + 0.5.
  expect(await root(page).locator('.forward-outcome').innerText()).toContain('2,5');

  await press(page, 'finish');
  expect(await stepOf(page)).toBe(21);
  expect(await readouts(page)).toContain('y.0 2.5');
  const source = root(page).locator('.forward-source[data-difference]');
  await source.waitFor({ timeout: 30_000 });
  expect(Number(await source.getAttribute('data-difference'))).toBeLessThan(1e-6);
  expect(await root(page).getAttribute('data-backend')).toMatch(/webgl|wasm|cpu/);

  // Back over softmax and three layers, and the same numbers at every step.
  await root(page).locator('[data-preset="large"]').click();
  await press(page, 'finish');
  const seen = [await readouts(page)];
  for (let k = 0; k < 9; k++) {
    await press(page, 'back');
    seen.push(await readouts(page));
  }
  expect(new Set(seen.map(String)).size).toBeGreaterThan(4);
  expect(await stepOf(page)).toBe(118);
  for (const expected of seen.reverse().slice(1)) {
    await press(page, 'step');
    expect(await readouts(page)).toEqual(expected);
  }
  expectClean();
  await close();
});

test('keys go from unit to unit and change a number; a prediction is typed, judged and skipped', async () => {
  const { page, expectClean, close } = await open('forward.predict=1');
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-place'));
  await root(page).locator('[data-place="0.0"]').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  expect(await at()).toBe('1.2');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Sesgo de la capa 1, neurona 3');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await numberIn(page, 'b1.2')).toBe(0.5);
  // What the pass will come to is not told to those who predict.
  expect(await root(page).locator('.forward-outcome').count()).toBe(0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(await at()).toBe('1.2');

  const guess = root(page).locator('input[name="guess"]');
  const verdict = root(page).locator('.forward-verdict');
  await guess.fill('3');
  await guess.press('Enter');
  await expect.poll(() => verdict.innerText()).toContain('Te pasas en 1');
  expect(await stepOf(page)).toBe(0);
  await expectAccessible(page);
  await guess.fill('1,995');
  await guess.press('Enter');
  await expect.poll(() => verdict.innerText()).toContain('Bien: es 2');
  expect(await stepOf(page)).toBe(1);
  // The next field takes what is typed at once.
  await expect.poll(() => guess.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('-1');
  await page.keyboard.press('Enter');
  expect(await stepOf(page)).toBe(2);
  expect(await verdict.innerText()).toContain('1 de 2');
  await press(page, 'reveal');
  expect(await stepOf(page)).toBe(3);
  expectClean();
  await close();
});

test('a run goes on by itself until an edit ends it; a challenge is met; a number travels along its edge', async () => {
  const { page, expectClean, close } = await open('forward.speed=fast&forward.task=silence');
  const status = root(page).locator('.widget-task-state');
  expect(await status.innerText()).toContain('Aún no');
  await press(page, 'step');
  await root(page).locator('.forward-traveller').waitFor({ state: 'attached' });
  await press(page, 'run');
  await expect.poll(() => root(page).getAttribute('data-status')).toBe('running');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(3);
  await root(page).locator('.widget-more > summary').click();
  await field(page, 'b1.1').fill('-3');
  expect(await stepOf(page)).toBe(0);
  await expect.poll(() => root(page).getAttribute('data-status')).toBe('ready');
  expect(await status.innerText()).toContain('Conseguido');
  await root(page).locator('[data-action="more-layer"]').click();
  expect(await root(page).locator('form input[name^="w2."]').count()).toBe(9);
  expect(await root(page).locator('form input[name^="w3."]').count()).toBe(3);
  expectClean();
  await close();
});

test('where no worker starts the pass is complete all the same, and a sentence says what is missing', async () => {
  const refuse = () => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    });
  };
  const { page, close } = await open('forward.step=999&forward.out=softmax', { initScript: refuse });
  const alert = root(page).locator('.forward-source[role="alert"]');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/completa.*tensores/);
  expect(await alert.locator('a').getAttribute('href')).toContain('forward.out=softmax');
  expect(await readouts(page)).toContain('y.0 1');
  expect(await root(page).getAttribute('data-status')).toBe('ready');
  await expectAccessible(page);
  await press(page, 'retry');
  await alert.waitFor();
  await close();
});
