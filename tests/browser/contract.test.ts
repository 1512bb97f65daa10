// The contract's DOM and life for every folder in `widgets/`, seen from outside: what stands there without JavaScript,
// what hydration may change, and what the share row and the controls do.
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import type { Field } from '../../widgets/kit/state.ts';
import { launch } from './site.ts';
import {
  controlsOf,
  copiedLink,
  embedOf,
  noticesOf,
  outputsOf,
  queryOf,
  randomStates,
  rootOf,
  textsOf,
  type Widget,
  widgets,
} from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

/** Names of the controls that a key must have at its default. */
function controlNames(key: string, field: Field, value: unknown): string[] {
  return field.kind === 'list' ? (value as number[]).map((_, i) => `${key}.${i}`) : [key];
}

/** Everything a reader sees of a widget: words, readouts, control positions, and the drawings' geometry. */
const visible = async (page: Page, widget: Widget) => ({
  // What comes from the worker says so by `data-late`, and may follow.
  text: (
    await rootOf(page, widget).evaluate((root: HTMLElement) => {
      const late = [...root.querySelectorAll<HTMLElement>('[data-late]')];
      for (const element of late) element.style.visibility = 'hidden';
      const text = root.innerText;
      for (const element of late) element.style.visibility = '';
      return text;
    })
  ).replace(/\s+/g, ' '),
  outputs: await outputsOf(page, widget),
  controls: await controlsOf(page, widget),
  drawings: await rootOf(page, widget)
    .locator('svg')
    .evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const copy = drawing.cloneNode(true) as SVGElement;
        for (const late of copy.querySelectorAll('[data-late]')) late.replaceChildren();
        return copy.outerHTML.replace(/\s+/g, ' ');
      }),
    ),
  height: Math.round((await rootOf(page, widget).boundingBox())?.height ?? 0),
});

describe.each(widgets)('$name', (widget) => {
  const { name, schema, fields } = widget;

  test('says everything without JavaScript: figure, readouts, controls, a sentence', async () => {
    const { page, expectClean, close } = await course.openPage({ path: embedOf(widget), javaScript: false });
    const root = rootOf(page, widget);
    expect(await root.getAttribute('data-status')).toBe('static');
    expect(await root.getAttribute('data-step')).toBe('0');
    expect(await root.locator('svg:visible, canvas:visible, img:visible').count()).toBeGreaterThan(0);
    const outputs = await root.locator('output[data-value]:visible').allInnerTexts();
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs.filter((text) => text.trim() === '')).toEqual([]);
    const sentences = await root.locator('p:visible').allInnerTexts();
    expect(sentences.some((text) => /\p{L}.*[.:]/su.test(text) && text.split(' ').length > 5)).toBe(true);
    expectClean();
    await close();
  });

  test('has the DOM of the contract', async () => {
    const { page, expectClean, close } = await course.openPage({ path: embedOf(widget) });
    const root = rootOf(page, widget);
    expect(await root.count()).toBe(1);
    expect(await root.getAttribute('data-status')).toMatch(/^(ready|running)$/);
    expect(await root.getAttribute('data-backend')).toMatch(/^(webgpu|webgl|wasm|cpu|none)$/);
    expect(await root.locator('form').count()).toBe(1);
    expect(Object.keys(await controlsOf(page, widget))).toEqual(
      expect.arrayContaining(
        fields.flatMap(([key, field]) => controlNames(key, field, schema.defaults[key])),
      ),
    );
    for (const slider of await root.locator('input[type="range"]').all()) {
      const field = root.locator(
        `input[type="text"][inputmode="decimal"][name="${await slider.getAttribute('name')}"]`,
      );
      expect(await field.count()).toBe(1);
    }
    for (const output of await root.locator('output').all()) {
      expect(await output.getAttribute('aria-live')).toBe('off');
      expect(await output.getAttribute('name')).toBeTruthy();
      const value = await output.getAttribute('data-value');
      if (value !== null && !Number.isNaN(Number(value))) expect(String(Number(value))).toBe(value);
    }
    for (const action of ['copy-link', 'copy-embed', 'reset', 'fullscreen']) {
      expect(await root.locator(`button[data-action="${action}"]`).count(), action).toBe(1);
    }
    for (const button of await root.locator('button:visible').all()) {
      expect((await button.innerText()) || (await button.getAttribute('aria-label'))).toBeTruthy();
    }
    expectClean();
    await close();
  });

  test('is changed in nothing that is seen by hydration', async () => {
    // Scripts are on, but none arrives: what the page is before it comes alive.
    const lift = course.fault(/\.js$/, () => ({ type: 'text/javascript' }));
    const still = await course.openPage({ path: embedOf(widget), waitReady: false });
    lift();
    expect(await rootOf(still.page, widget).getAttribute('data-status')).toBe('static');
    const before = await visible(still.page, widget);
    await still.close();
    const live = await course.openPage({ path: embedOf(widget) });
    await live.page.waitForTimeout(300);
    const after = await visible(live.page, widget);
    await live.close();
    expect(after).toEqual(before);
  });

  test('shows its states as their addresses say, and copies links that bring them back', async () => {
    const { page, goto, expectClean, close } = await course.openPage({ path: embedOf(widget) });
    for (const state of randomStates(widget, 3, 20_261_123)) {
      const texts = textsOf(widget, state);
      await goto(embedOf(widget, queryOf(widget, texts)));
      expect(await noticesOf(page, widget)).toEqual([]);

      const controls = await controlsOf(page, widget);
      for (const [key, field] of fields) {
        const values = [state[key]].flat();
        controlNames(key, field, state[key]).forEach((control, i) => {
          const shown = controls[control] ?? '';
          const sorted = (list: string) => list.split(',').sort().join();
          if (field.kind === 'choice' || field.kind === 'flag' || field.kind === 'text')
            expect(shown).toBe(texts[key]);
          else if (field.kind === 'choices') expect(sorted(shown)).toBe(sorted(texts[key] ?? ''));
          else expect(Number(shown), `${key} = ${texts[key]}`).toBeCloseTo(values[i] as number, 9);
        });
      }

      const link = await copiedLink(page, widget);
      expect(link.hash).toBe(`#${name}`);
      const keys = Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${name}.${key}`, text]));
      expect(Object.fromEntries(link.searchParams)).toEqual(keys);
      const outputs = await outputsOf(page, widget);
      expectClean();

      await page.goto(link.href);
      await page.locator(`#${name}[data-status="ready"]`).waitFor();
      expect((await copiedLink(page, widget)).href).toBe(link.href);
      expect(await outputsOf(page, widget)).toEqual(outputs);
    }
    await close();
  });

  test('copies code that embeds this state in another page, and goes back to its defaults by reset', async () => {
    const [state = {}] = randomStates(widget, 1, 7);
    const { page, close } = await course.openPage({
      path: embedOf(widget, queryOf(widget, textsOf(widget, state))),
    });
    await rootOf(page, widget).locator('[data-action="copy-embed"]').click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('<iframe '));
    const frame = await page.evaluate(async () => {
      const holder = document.createElement('template');
      holder.innerHTML = await navigator.clipboard.readText();
      const { src, title, width, height } = holder.content.querySelector('iframe') as HTMLIFrameElement;
      return { src, title, width, height };
    });
    const src = new URL(frame.src);
    expect(src.href.startsWith(new URL(embedOf(widget), course.url).href)).toBe(true);
    expect(Object.fromEntries(src.searchParams)).toEqual(Object.fromEntries(schema.write(state, name)));
    expect(frame.title).not.toBe('');
    expect(Number(frame.height)).toBeGreaterThan(200);

    await rootOf(page, widget).locator('[data-action="reset"]').click();
    await expect
      .poll(async () => Object.fromEntries((await copiedLink(page, widget)).searchParams))
      .toEqual(Object.fromEntries(schema.write(schema.defaults, name)));
    await close();
  });

  test('keeps up with 200 slider moves and ends on the last one', async () => {
    const { page, expectClean, close } = await course.openPage({ path: embedOf(widget) });
    // A widget without sliders (training set by fields) has nothing to be dragged.
    const sliders = rootOf(page, widget).locator('input[type="range"]');
    if ((await sliders.count()) > 0) {
      await sliders.first().evaluate(async (slider: HTMLInputElement) => {
        const span = Number(slider.max) - Number(slider.min);
        for (let i = 1; i <= 200; i++) {
          slider.value = String(Number(slider.min) + (span * ((i * 37) % 200)) / 200);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          if (i % 10 === 0) await new Promise(requestAnimationFrame);
        }
      });
      const link = await copiedLink(page, widget);
      const ended = await outputsOf(page, widget);
      // The same state opened afresh shows the same readouts.
      await page.goto(link.href);
      await page.locator(`#${name}[data-status="ready"]`).waitFor();
      expect(await outputsOf(page, widget)).toEqual(ended);
    }
    expectClean();
    await close();
  });
});
