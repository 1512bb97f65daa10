// Every lecture as a handout: printed by Chromium on A4. Nothing that should stay whole is taller than a sheet, the
// answers stand at the end, links say where they lead, and what only works on screen is gone.
import { afterAll, expect, test } from 'vitest';
import { isEnglish, lectures } from './pages.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

/** What print.css leaves of an A4 sheet between its margins, in CSS pixels. */
const MM = 96 / 25.4;
const SHEET = { width: Math.floor((210 - 2 * 20) * MM), height: Math.floor((297 - 2 * 18) * MM) };

const WHOLE = '.figure, .equation, .exercise, .question, section[data-widget]';
const ON_SCREEN_ONLY = '.header, .sidebar, .needs-script, .pagination-links, .sl-anchor-link, form';

test.each(lectures.filter((path) => !isEnglish(path)))('/%s is laid out for paper', async (path) => {
  const { page, close } = await course.openPage({ path, viewport: SHEET });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

  const parts = await page.locator(WHOLE).evaluateAll((elements) =>
    elements.map((element) => {
      const { height, right } = element.getBoundingClientRect();
      const breaks = (part: Element) => getComputedStyle(part).breakInside !== 'avoid';
      // A widget that is a list on paper may break between its items.
      const items = [...element.querySelectorAll('li')];
      const isList = element.matches('[data-widget]') && breaks(element) && items.length > 1;
      const pieces = isList ? items : [element];
      return { id: element.id, height: isList ? 0 : height, right, breaks: pieces.some(breaks) };
    }),
  );
  expect(parts.filter(({ breaks }) => breaks).map(({ id }) => id)).toEqual([]);
  expect(parts.filter(({ height }) => height > SHEET.height).map(({ id }) => id)).toEqual([]);
  expect(parts.filter(({ right }) => right > SHEET.width + 1).map(({ id }) => id)).toEqual([]);

  const visible = await page
    .locator(ON_SCREEN_ONLY)
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
  expect(visible, 'controls on paper').toBe(0);

  const answers = await page.locator('details.answer').count();
  if (answers > 0) {
    const end = page.locator('.sl-markdown-content > .printed-answers');
    expect(await end.evaluate((element) => element.nextElementSibling)).toBeNull();
    expect(await end.locator(':scope > div').count()).toBe(answers);
    expect(await page.locator('details.answer').first().isVisible()).toBe(false);
  }

  const silent = await page
    .locator('.sl-markdown-content p a[href^="http"], .sl-markdown-content p a[href^="../"]')
    .evaluateAll((links) =>
      links
        .filter((link) => link instanceof HTMLAnchorElement && link.pathname !== location.pathname)
        .filter(
          (link) => !link.closest('.widget-keys, .section-links') && !link.textContent.startsWith('doi:'),
        )
        .filter((link) => !getComputedStyle(link, '::after').content.includes('http'))
        .map((link) => link.outerHTML),
    );
  expect(silent, 'links without their address').toEqual([]);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.printed-answers, [data-address]').count()).toBe(0);
  await close();
});

test('a lecture makes a document of A4 sheets', async () => {
  const { page, close } = await course.openPage({ path: 'neurona/' });
  const document = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = document.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(sheet).toMatch(/\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  await close();
});
