// The course built under a base path (dist-base/): pages, links, widgets, worker and data are all found there.
import { afterAll, expect, test } from 'vitest';
import { distinctPagesIn, htmlOf, NOT_FOUND, pagesIn } from './pages.ts';
import { launch } from './site.ts';

const BASE = '/curso/';
const course = await launch({ base: BASE, folder: 'dist-base' });
afterAll(() => course.close());

const pages = pagesIn(course.folder);

const distinct = distinctPagesIn(course.folder).filter((path) => path !== NOT_FOUND);

test.each(distinct)('/curso/%s loads everything from under its base', async (path) => {
  const { requests, expectClean, close } = await course.openPage({ path });
  expect(requests.filter((url) => url.startsWith('http') && !new URL(url).pathname.startsWith(BASE))).toEqual(
    [],
  );
  expectClean();
  await close();
});

test('every link within the site stays under the base and finds its page', () => {
  const lost: string[] = [];
  for (const path of pages) {
    for (const [, link = ''] of htmlOf(course.folder, path).matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
      const here = new URL(path, `http://course${BASE}`);
      const { origin, pathname } = new URL(link.replaceAll('&amp;', '&'), here);
      if (origin !== here.origin) continue;
      if (!pathname.startsWith(BASE) || !pages.includes(pathname.slice(BASE.length)))
        lost.push(`${path} → ${link}`);
    }
  }
  expect(lost).toEqual([]);
});

test('a state in the address and the way to the other language work under the base', async () => {
  const { page, close } = await course.openPage({
    path: 'embed/neuron/?neuron.x=0.5&neuron.w=3&neuron.b=-2',
  });
  await expect.poll(() => page.locator('output[name="z"]').getAttribute('data-value')).toBe('-0.5');
  await close();
});
