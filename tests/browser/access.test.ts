// Accessibility by axe, WCAG 2.2 AA: every rule on the Spanish pages in light, and the contrast rules in dark and in
// English, whose structure is the same. Folded parts are opened first, so that they are judged too.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, expect, test } from 'vitest';
import { isEnglish, NOT_FOUND, pagesIn } from './pages.ts';
import { launch, type PageOptions } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Beyond WCAG: headings in their order, one of the first level, none empty. */
const HEADINGS = ['heading-order', 'page-has-heading-one', 'empty-heading'];
const CONTRAST = ['color-contrast'];

const pages = [...pagesIn(course.folder), NOT_FOUND];

async function violations(options: PageOptions, contrastOnly: boolean): Promise<string[]> {
  const { page, close } = await course.openPage({ ...options, reducedMotion: 'reduce' });
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    scrollTo(0, 0);
  });
  const axe = new AxeBuilder({ page });
  const { violations, passes } = await (contrastOnly
    ? axe.withRules(CONTRAST)
    : axe.options({
        runOnly: TAGS,
        rules: Object.fromEntries(HEADINGS.map((rule) => [rule, { enabled: true }])),
      })
  ).analyze();
  await close();
  expect(passes.length, 'rules that found something to judge').toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id} (${help}): ${node.target.join(' ')}\n    ${node.any[0]?.message ?? node.failureSummary}`,
    ),
  );
}

test.each(pages.filter((path) => !isEnglish(path)))('/%s passes axe', async (path) => {
  expect(await violations({ path }, false)).toEqual([]);
});

test.each(pages.filter(isEnglish))('/%s has contrast', async (path) => {
  expect(await violations({ path }, true)).toEqual([]);
});

test.each(pages)('/%s has contrast in dark', async (path) => {
  expect(await violations({ path, colorScheme: 'dark' }, true)).toEqual([]);
});
