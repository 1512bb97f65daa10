// The built course's pages: nothing on the console, nothing asked of anyone else, and the same on a narrow screen (or at
// 400 % zoom) without storage, with no sideways scrolling.
import { afterAll, expect, test } from 'vitest';
import { distinctPagesIn, NOT_FOUND, pagesIn } from './pages.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const pages = [...pagesIn(course.folder), NOT_FOUND];

test('there are lectures and embeds in both languages', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['', 'en/', 'neurona/', 'en/neurona/', 'embed/neuron/', 'en/embed/neuron/']),
  );
});

test.each(pages)('/%s: no problem, no request to others', async (path) => {
  const { page, expectClean, close } = await course.openPage({ path });
  expect(await page.title()).not.toBe('');
  expectClean();
  await close();
});

test.each(distinctPagesIn(course.folder))(
  '/%s fits a screen 320 px wide and needs no storage',
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
    expectClean();
    await close();
  },
);
