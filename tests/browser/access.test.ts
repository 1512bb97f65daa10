// Accessibility by axe, WCAG 2.2 AA: every rule on the Spanish pages in light, and the contrast rules in dark and in
// English, whose structure is the same. Folded parts are opened first, so that they are judged too.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { distinctPagesIn, isEnglish } from './pages.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Beyond WCAG: headings in their order, one of the first level, none empty. */
const HEADINGS = ['heading-order', 'page-has-heading-one', 'empty-heading'];
const CONTRAST = ['color-contrast'];

/** Formulas are thousands of elements of one make, in the roles' colours (tests/content/colours.test.ts): one page keeps its own. */
const WITH_FORMULAS = 'neurona/';

async function violations(page: Page, contrastOnly: boolean): Promise<string[]> {
  // No frames here; without this mode every analysis opens a window of its own for the report.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (contrastOnly
    ? axe.withRules(CONTRAST)
    : axe.options({
        runOnly: TAGS,
        rules: Object.fromEntries(HEADINGS.map((rule) => [rule, { enabled: true }])),
      })
  ).analyze();
  expect(passes.length, 'rules that found something to judge').toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id} (${help}): ${node.target.join(' ')}\n    ${node.any[0]?.message ?? node.failureSummary}`,
    ),
  );
}

async function toDark(page: Page): Promise<void> {
  const ink = () => getComputedStyle(document.body).color;
  const light = await page.evaluate(ink);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  expect(await page.evaluate(ink), 'the ink in dark').not.toBe(light);
}

test.concurrent.each(distinctPagesIn(course.folder))(
  '/%s has no problem, passes axe in light and has contrast in dark',
  async (path) => {
    const { page, expectClean, close } = await course.openPage({ path, reducedMotion: 'reduce' });
    expectClean();
    await page.evaluate((withFormulas) => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      if (!withFormulas)
        for (const formula of document.querySelectorAll('.katex')) formula.replaceChildren('x');
      scrollTo(0, 0);
    }, path === WITH_FORMULAS);
    expect(await violations(page, isEnglish(path)), 'in light').toEqual([]);
    await toDark(page);
    expect(await violations(page, true), 'in dark').toEqual([]);
    await close();
  },
  150_000,
);
