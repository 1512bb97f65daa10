// Keyboard only, from the address bar on: every control of every widget is reached by Tab with a focus that is seen, and
// widgets do their work.
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { launch } from './site.ts';
import { embedOf, outputsOf, rootOf, stateOf, type Widget, widgets } from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

/** Whatever can be focused, by a selector that the walk and the page agree on. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

interface Focused {
  /** What it is called in a failure. */
  readonly what: string;
  /** Whether an outline or ring sets it apart, on itself or on what wraps it. */
  readonly seen: boolean;
}

/** The focused element, or null on the body (before the first and after the last). */
const focused = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    element.setAttribute('data-walked', '');
    const ring = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    const name =
      element.getAttribute('name') ?? element.getAttribute('data-action') ?? element.textContent?.trim();
    return {
      what: `${element.tagName.toLowerCase()} ${name}`,
      seen: ring(element) || ring(element.parentElement) || ring(element.closest('label')),
    };
  });

/** Tabs through the whole page; opens what is folded on the way. */
async function walk(page: Page): Promise<Focused[]> {
  const walked: Focused[] = [];
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (!here) break;
    walked.push(here);
    if (!here.what.startsWith('summary')) continue;
    await page.keyboard.press('Enter');
    // What is fetched when it is opened is walked through as well.
    await page.waitForTimeout(50);
    await page.locator('details[aria-busy="true"]').waitFor({ state: 'detached' });
  }
  return walked;
}

/** Tabs until the focus is on what `selector` names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

describe.each(widgets)('$name', (widget) => {
  test('every control is reached by Tab, and its focus is seen', async () => {
    const { page, expectClean, close } = await course.openPage({ path: embedOf(widget) });
    const walked = await walk(page);
    expect(walked.length).toBeGreaterThan(4);
    expect(walked.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
    const missed = await rootOf(page, widget)
      .locator(FOCUSABLE)
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && !element.hasAttribute('data-walked'))
          .filter((element) => !element.matches(':disabled, input[type="hidden"], [tabindex="-1"]'))
          // Of a group of radio buttons Tab reaches the chosen one.
          .filter((element) => !element.matches('input[type="radio"]:not(:checked)'))
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    expect(missed).toEqual([]);
    expectClean();
    await close();
  });
});

const named = (name: string): Widget => {
  const widget = widgets.find((one) => one.name === name);
  if (!widget) throw new Error(`no widget ${name}`);
  return widget;
};

test('neuron: the bias moves by arrows and by its field, and the output follows', async () => {
  const neuron = named('neuron');
  const { page, expectClean, close } = await course.openPage({
    path: embedOf(neuron, 'neuron.x=0.5&neuron.w=3&neuron.b=-2&neuron.f=sigmoid'),
  });
  const z = async () => Number((await outputsOf(page, neuron)).z);
  const b = async () => Number((await stateOf(page, neuron)).b);
  expect((await outputsOf(page, neuron)).y).toBe('0.3775406687981454');

  await tabTo(page, '#neuron input[type="range"][name="b"]');
  await page.keyboard.press('ArrowRight');
  const afterOne = await z();
  const step = afterOne - -0.5;
  expect(step).toBeGreaterThan(0);
  await page.keyboard.press('ArrowLeft');
  expect(await z()).toBeCloseTo(-0.5, 9);
  await page.keyboard.press('Shift+ArrowRight');
  expect(await z()).toBeCloseTo(-0.5 + 10 * step, 9);
  await page.keyboard.press('Home');
  expect(await z()).toBeCloseTo(1.5 - 20, 9);
  await page.keyboard.press('End');
  expect(await z()).toBeCloseTo(1.5 + 20, 9);

  await tabTo(page, '#neuron input[type="text"][name="b"]');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('-1,25');
  await page.keyboard.press('Enter');
  expect(await z()).toBe(0.25);
  expect(await b()).toBe(-1.25);
  expectClean();
  await close();
});

test('timeline: arrows go from one milestone to the next, Home and End to the first and the last', async () => {
  const timeline = named('timeline');
  const { page, expectClean, close } = await course.openPage({
    path: embedOf(timeline, 'timeline.item=minsky1969&timeline.theme=limits'),
  });
  const year = async () => (await outputsOf(page, timeline)).year;
  expect(await year()).toBe('1969');
  await tabTo(page, '#timeline [role="slider"]');
  await page.keyboard.press('ArrowRight');
  expect(await year()).toBe('1973');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await year()).toBe('1969');
  await page.keyboard.press('End');
  expect(await year()).toBe('1991');
  await page.keyboard.press('Home');
  expect(await year()).toBe('1969');

  await tabTo(page, '#timeline select[name="theme"]');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await tabTo(page, '#timeline [data-action="reset"]');
  await page.keyboard.press('Enter');
  expect(await year()).toBe('1943');
  expect(await stateOf(page, timeline)).toEqual({ item: 'mcculloch1943', theme: 'all' });
  expectClean();
  await close();
});

test('mnist: training is begun, paused and reset', async () => {
  const mnist = named('mnist');
  const { page, expectClean, close } = await course.openPage({
    path: embedOf(mnist, 'mnist.hidden=16&mnist.epochs=50&mnist.backend=cpu&mnist.batch=128'),
  });
  const root = rootOf(page, mnist);
  const step = async () => Number(await root.getAttribute('data-step'));
  await tabTo(page, '#mnist [data-action="train"]');
  await page.keyboard.press('Enter');
  await page.locator('#mnist[data-status="running"]').waitFor();
  await expect.poll(step, { timeout: 30_000 }).toBeGreaterThan(3);
  expect(await root.getAttribute('data-backend')).toBe('cpu');

  await tabTo(page, '#mnist [data-action="pause"]');
  await page.keyboard.press('Space');
  await page.locator('#mnist[data-status="ready"]').waitFor();
  const paused = await step();
  expect(paused).toBeGreaterThan(3);
  await page.waitForTimeout(300);
  expect(await step()).toBe(paused);

  await tabTo(page, '#mnist [data-action="reset"]');
  await page.keyboard.press('Enter');
  await expect.poll(step).toBe(0);
  // Pausing while the data still arrives stops the download; nothing else may have gone wrong.
  expectClean(/^request failed: \S+\/data\/mnist\/\S+ net::ERR_ABORTED$/);
  await close();
});
