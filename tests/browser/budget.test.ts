// What a lecture page costs its reader: every script of the main thread, with the page scrolled to its end and nothing
// clicked, is at most 45 KB gzip (without the search interface), and none of it is tensor code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { lectures } from './pages.ts';
import { launch } from './site.ts';

const BUDGET = 45 * 1024;

const course = await launch();
afterAll(() => course.close());

/** Names in tfjs that survive minifying: its errors and its interface speak of them. */
const TENSOR_CODE = /registerBackend|makeTensor|tfjs-backend|WEBGL_PACK/;
const SEARCH = /pagefind/i;

const gzipped = (text: string | Buffer) => gzipSync(text).length;

/** Scrolls down a screen at a time, so that what hydrates on sight does, and waits until nothing more is fetched. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await page.waitForLoadState('networkidle');
}

test.each(lectures)('/%s fetches at most 45 KB of scripts, no tensor code among them', async (path) => {
  const { page, close } = await course.openPage({ path });
  await scrollToEnd(page);
  // What a worker imports is not in the page's own timeline, but the worker's first script is.
  const workers = new Set(page.workers().map((worker) => worker.url()));
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src])')].map((script) => script.textContent).join('\n'),
  );
  await close();

  const scripts = [...new Set(fetched)]
    .filter((url) => new URL(url).pathname.endsWith('.js') && !workers.has(url))
    .map((url) => ({ url, text: readFileSync(join(course.folder, new URL(url).pathname), 'utf8') }))
    .filter(({ url, text }) => !SEARCH.test(url) && !SEARCH.test(text));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ text }) => TENSOR_CODE.test(text)).map(({ url }) => url)).toEqual([]);

  const sizes = scripts.map(({ url, text }) => ({ script: new URL(url).pathname, bytes: gzipped(text) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, gzipped(inline));
  console.log(`/${path}: ${(total / 1024).toFixed(1)} KB of scripts (gzip, inline ones included)`);
  expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(BUDGET);
});

test('tensor code is known by these names where it is: in the core and in each backend', () => {
  const chunks = readdirSync(join(course.folder, '_astro')).filter((file) => file.endsWith('.js'));
  const tensor = chunks.filter((file) =>
    TENSOR_CODE.test(readFileSync(join(course.folder, '_astro', file), 'utf8')),
  );
  for (const backend of ['webgpu', 'webgl', 'wasm', 'cpu']) {
    expect(tensor.some((file) => file.startsWith(backend)), backend).toBe(true);
  }
});
