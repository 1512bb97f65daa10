// What the frame around a lecture does: copying, the theme, search, formulas wider than a phone, printing.
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const LECTURE = 'neurona/';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

describe('copying', () => {
  test('headings, equations, figures and exercises give their address, without the widgets’ state', async () => {
    const { page, context, expectClean, close } = await course.openPage({ path: `${LECTURE}?neuron.b=1` });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const control of ['.sl-anchor-link', '.equation-number', '.figure-number', '.exercise-name a']) {
      const link = page.locator(`main ${control}`).first();
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await link.click();
      const fragment = await link.getAttribute('href');
      await expect.poll(() => copied(page)).toBe(`${course.url}${LECTURE}${fragment}`);
      // Still a link: it leads where it points.
      expect(new URL(page.url()).hash).toBe(fragment);
      expect(await page.locator('.copy-status').textContent()).toBe('Copiado');
    }
    expectClean();
    await close();
  });

  test('an equation gives its TeX, without the course’s own commands; the page its citation', async () => {
    const { page, context, close } = await course.openPage({ path: LECTURE });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#eq-preactivacion [data-copy="tex"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toMatch(/^z = [^$]*\\sum/);
    expect(await copied(page)).not.toMatch(/\\r[a-zL]\{|htmlClass|label/);
    await page.locator('[data-copy="cita-bibtex"]').click();
    await expect.poll(() => copied(page)).toMatch(/^@misc\{redesneuronales-neurona,/);
    expect(await copied(page)).toContain('/neurona/}');
    await close();
  });

  test('without a clipboard the text stands in a field, selected; Escape takes it away', async () => {
    const { page, close } = await course.openPage({
      path: LECTURE,
      initScript: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    });
    await page.locator('[data-copy="cita-texto"]').click();
    const field = page.locator('.copy-status textarea');
    expect(await field.inputValue()).toContain('La neurona artificial');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await close();
  });
});

describe('the theme', () => {
  test('follows the system until the reader chooses, and again when the choice is what the system says', async () => {
    const { page, expectClean, close } = await course.openPage({ path: '404.html', colorScheme: 'light' });
    const button = page.locator('.theme-button:visible');
    expect(await theme(page)).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => theme(page)).toBe('dark');
    await button.click();
    await page.reload();
    expect(await theme(page)).toBe('light');
    await button.click();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => theme(page)).toBe('light');
    expectClean();
    await close();
  });

  test('can be switched where storage is denied', async () => {
    const { page, expectClean, close } = await course.openPage({ path: '404.html', blockStorage: true });
    const before = await theme(page);
    await page.locator('.theme-button:visible').click();
    expect(await theme(page)).not.toBe(before);
    expectClean();
    await close();
  });

  test('follows the system without JavaScript, where it cannot be switched', async () => {
    const papers: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await course.openPage({ path: LECTURE, colorScheme, javaScript: false });
      papers.push(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor));
      expect(
        await page.locator('.theme-button:visible, .search-open:visible, button[data-copy]:visible').count(),
      ).toBe(0);
      await close();
    }
    expect(papers).toEqual(['rgb(253, 252, 249)', 'rgb(22, 24, 29)']);
  });
});

test('search loads when it is opened, and finds a section', async () => {
  const { page, requests, expectClean, close } = await course.openPage({ path: LECTURE });
  const asked = () => requests.filter((url) => /pagefind|ui-core/.test(url));
  expect(asked()).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.locator('.search-ui input').fill('sesgo');
  const result = page.locator('.search-ui a[href*="#sesgo"]').first();
  await result.click();
  expect(new URL(page.url()).hash).toBe('#sesgo');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expectClean();
  await close();
});

test('on a phone a long formula scrolls by itself, within reach of the keyboard; the page does not', async () => {
  const { page, close } = await course.openPage({ path: LECTURE, viewport: { width: 320, height: 700 } });
  const bodies = await page.locator('.equation-body').evaluateAll((elements) =>
    elements.map((element) => ({
      wide: element.scrollWidth > element.clientWidth + 1,
      reachable: element.getAttribute('tabindex') === '0',
    })),
  );
  expect(bodies.filter(({ wide }) => wide).length).toBeGreaterThan(0);
  expect(bodies.filter(({ wide, reachable }) => wide !== reachable)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});

test('on paper the answers come at the end, and then go back to their exercises', async () => {
  const { page, close } = await course.openPage({ path: LECTURE });
  const lecture = page.locator('.sl-markdown-content');
  const before = await lecture.textContent();
  const count = await page.locator('details.answer').count();
  expect(count).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const printed = lecture.locator('> .printed-answers:last-child');
  expect(await printed.locator('> div').count()).toBe(count);
  expect(await printed.locator('> div').first().innerText()).toMatch(/\w/);
  expect(await page.locator('.answer:visible').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await lecture.textContent()).toBe(before);
  await close();
});
