// The built course's pages on a narrow screen (or at 400 % zoom) and without storage: nothing on the console, nothing asked
// of anyone else, no sideways scrolling. access.test.ts asks the first two on a wide screen.
import { afterAll, expect, test } from 'vitest';
import { distinctPagesIn, pagesIn } from './pages.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

test('there are lectures and embeds in both languages', () => {
  expect(pagesIn(course.folder)).toEqual(
    expect.arrayContaining(['', 'en/', 'neurona/', 'en/neurona/', 'embed/neuron/', 'en/embed/neuron/']),
  );
});

test.each(distinctPagesIn(course.folder))(
  '/%s fits a screen 320 px wide, needs no storage, and has no problem',
  async (path) => {
    const viewport = { width: 320, height: 640 };
    const { page, expectClean, close } = await course.openPage({ path, viewport, blockStorage: true });
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const beyond = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > width + 1,
      );
      return beyond.map((element) => `${element.tagName.toLowerCase()}.${element.className}`).slice(0, 8);
    });
    expect(wide, 'elements that reach beyond the screen').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.title()).not.toBe('');
    expectClean();
    await close();
  },
);
