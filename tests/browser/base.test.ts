// The course built under a base path (dist-base/): pages, links, widgets, worker and data are all found there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { htmlOf, pagesIn } from './pages.ts';
import { launch } from './site.ts';

const BASE = '/curso/';
const course = await launch({ base: BASE, folder: 'dist-base' });
afterAll(() => course.close());

const pages = pagesIn(course.folder);

/** Each widget, and pages of each make: what the others load is of the same kinds, and looked up below. */
const opened = pages.filter((path) => /^$|^en\/$|^laboratorio-imagenes\/|^embed\//.test(path));

test.each(opened)('/curso/%s loads everything from under its base', async (path) => {
  const { requests, expectClean, close } = await course.openPage({ path });
  expect(requests.filter((url) => url.startsWith('http') && !new URL(url).pathname.startsWith(BASE))).toEqual(
    [],
  );
  expectClean();
  await close();
});

test('every script, style, font and picture that a page names is there, under the base', () => {
  const named =
    /\b(?:src|component-url|renderer-url|before-hydration-url)="([^"]+)"|<link\b[^>]*?\bhref="([^"]+)"/g;
  const lost: string[] = [];
  let found = 0;
  for (const path of pages) {
    for (const [, source, link = source ?? ''] of htmlOf(course.folder, path).matchAll(named)) {
      const here = new URL(path, `http://course${BASE}`);
      const { origin, pathname } = new URL(link.replaceAll('&amp;', '&'), here);
      // Canonical and alternate addresses name where the course will live.
      if (origin !== here.origin || !/\.\w+$/.test(pathname)) continue;
      found++;
      const file = join(course.folder, pathname.slice(BASE.length));
      if (!pathname.startsWith(BASE) || !existsSync(file)) lost.push(`${path} → ${link}`);
    }
  }
  expect(lost).toEqual([]);
  expect(found).toBeGreaterThan(pages.length);
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
