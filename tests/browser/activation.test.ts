// The activation by a hand: its point dragged and moved by keys, functions compared, the landscape raised and turned,
// and what it says where there is no worker and no WebGL.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { refuseWorkers } from './faults.ts';
import { launch } from './site.ts';
import { outputsOf, stateOf, type Widget, widgets } from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

const activation = widgets.find(({ name }) => name === 'activation') as Widget;

/** Numbers read from the figure. */
const read = async (page: Page, name: string) => Number((await outputsOf(page, activation))[name]);

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('#activation').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Presses in the middle of an element and moves by so many pixels, in a few steps. */
async function drag(page: Page, selector: string, dx: number, dy: number) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`nothing to drag: ${selector}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
}

test('the point follows a hand and the keys; functions are compared; autodiff agrees', async () => {
  const { page, expectClean, close } = await course.openPage({ path: 'embed/activation/' });
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  const handle = '#activation .plot-handle';

  await drag(page, handle, -220, 30);
  const x = Number(await page.locator(handle).getAttribute('aria-valuenow'));
  expect(x).toBeLessThan(-2.1);
  expect(await read(page, 'y')).toBeCloseTo(sigmoid(x), 12);
  expect(await read(page, 'dy')).toBeCloseTo(sigmoid(x) * (1 - sigmoid(x)), 12);
  expect(await page.locator('#activation .widget-caption').innerText()).toContain('Está saturada');
  await page.locator(handle).focus();
  await page.mouse.up();

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(await read(page, 'z')).toBeCloseTo(x + 0.9, 9);

  // With another function comes its own alpha; the first of the compared ones is the second row.
  await page.locator('#activation select[name="f"]').selectOption('elu');
  expect((await stateOf(page, activation)).alpha).toBe('1');
  await page.locator('#activation select[name="f"]').selectOption('leaky-relu');
  await page.locator('#activation label:has(input[name="compare"][value="relu"])').click();
  expect(await stateOf(page, activation)).toMatchObject({ f: 'leaky-relu', alpha: '0.1', compare: 'relu' });
  const rows = page.locator('#activation .activation-compared tbody tr');
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(1).innerText()).toContain('ReLU');

  const autodiff = page.locator('#activation output[name="autodiff"]');
  await autodiff.waitFor({ timeout: 30_000 });
  expect(Number(await autodiff.getAttribute('data-value'))).toBeLessThan(1e-5);
  expect(await page.locator('#activation .activation-check').innerText()).toContain('En el quiebro');
  expect(await page.locator('#activation').getAttribute('data-backend')).toMatch(/^(webgl|wasm|cpu)$/);
  expectClean();
  await close();
});

test('the landscape is fetched when it is asked for, turns by hand, keys and buttons, and lets go of the card', async () => {
  const { page, requests, expectClean, close } = await course.openPage({ path: 'embed/activation/' });
  const fetched = (name: string) => requests.some((url) => new RegExp(`/_astro/${name}`).test(url));
  expect(fetched('scene')).toBe(false);
  expect(fetched('landscape\\.')).toBe(false);
  await page.locator('#activation label:has(input[value="3d"])').click();
  await page.locator('#activation .activation-relief[data-phase="shown"]').waitFor();
  expect(fetched('scene')).toBe(true);

  const canvas = await page.waitForSelector('#activation .activation-solid canvas');
  const picture = () => canvas.evaluate((one) => (one as HTMLCanvasElement).toDataURL());
  const before = await picture();
  const turn = async () => Number((await stateOf(page, activation)).turn);
  await drag(page, '#activation .activation-solid', 60, 0);
  await page.mouse.up();
  expect(await turn()).toBe(-60);
  expect(await picture()).not.toBe(before);
  await page.locator('#activation .activation-solid').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await page.locator('#activation [data-action="orbit-right"]').click();
  expect(await stateOf(page, activation)).toMatchObject({ turn: '-49', tilt: '40' });

  // The bump, and its challenge: only the constant is moved.
  await page.locator('#activation select[name="task"]').selectOption('tower');
  expect(await page.locator('#activation [data-solved]').getAttribute('data-solved')).toBe('false');
  await page.locator('#activation input[type="text"][name="c"]').fill('-15');
  expect(await page.locator('#activation [data-solved]').getAttribute('data-solved')).toBe('true');
  expect(await read(page, 'height')).toBeCloseTo(0.9926, 3);
  await drag(page, '#activation .activation-map .plot-handle', 60, 0);
  await page.mouse.up();
  expect(Number((await stateOf(page, activation)).p?.split(',')[0])).toBeGreaterThan(0.5);
  expect(await violations(page)).toEqual([]);

  const context = await canvas.evaluateHandle((one) => (one as HTMLCanvasElement).getContext('webgl2'));
  await page.locator('#activation label:has(input[value="2d"])').click();
  await expect.poll(() => context.evaluate((gl) => gl?.isContextLost())).toBe(true);
  expectClean();
  await close();
});

test('without a worker and without WebGL it says so, and everything else goes on', async () => {
  const noSolid = `
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };`;
  const { page, close } = await course.openPage({
    path: 'embed/activation/?activation.view=3d&activation.span=4',
    initScript: `${refuseWorkers}${noSolid}`,
  });
  const alerts = page.locator('#activation [role="alert"]:visible');
  await expect.poll(async () => (await alerts.allInnerTexts()).join(' ')).toMatch(/WebGL.*tensores/s);
  expect(await page.locator('#activation [data-action="retry"]').count()).toBe(1);
  expect(await page.locator('#activation .activation-map canvas').isVisible()).toBe(true);
  expect(await read(page, 'height')).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 12);
  expect(await violations(page)).toEqual([]);
  await page.locator('#activation label:has(input[value="2d"])').click();
  await page.locator('#activation input[type="text"][name="x"]').fill('2');
  expect(await read(page, 'y')).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  await close();
});
