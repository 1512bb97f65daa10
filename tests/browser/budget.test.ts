// What a lecture page costs its reader: every script of the main thread, with the page scrolled to its end and nothing
// clicked, is at most 45 KB gzip (without the search interface), and none of it is tensor code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { distinctPagesIn, lectures, NOT_FOUND } from './pages.ts';
import { launch, widgetsReady } from './site.ts';

const BUDGET = 45 * 1024;

const course = await launch();
afterAll(() => course.close());

/** Names in tfjs that survive minifying: its errors and its interface speak of them. */
const TENSOR_CODE = /registerBackend|makeTensor|tfjs-backend|WEBGL_PACK/;
/** The search interface, by the name it exports; any figure may ask the index to pass it by. */
const SEARCH = /PagefindUI/;

const gzipped = (text: string | Buffer) => gzipSync(text).length;

/** Scrolls down a screen at a time, so that what hydrates on sight does, and waits until nothing more is fetched. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await page.waitForLoadState('networkidle');
}

/** The scripts that the page's own thread has: those it ran (a worker's are not among them), and those preloaded. */
async function scriptsOf(path: string) {
  const { page, close } = await course.openPage({ path: NOT_FOUND });
  await page.coverage.startJSCoverage({ resetOnNavigation: false });
  await page.goto(new URL(path, course.url).href);
  await scrollToEnd(page);
  await widgetsReady(page);
  const preloaded = await page
    .locator('link[rel="modulepreload"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const inline = await page
    .locator('script:not([src]):not([type="application/ld+json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.textContent).join('\n'));
  const ran = (await page.coverage.stopJSCoverage()).map(({ url }) => url);
  await close();
  const fetched = [...new Set([...ran, ...preloaded])].filter((url) => url.endsWith('.js'));
  return {
    inline,
    fetched: fetched
      .map((url) => ({ url, text: readFileSync(join(course.folder, new URL(url).pathname), 'utf8') }))
      .filter(({ text }) => !SEARCH.test(text)),
  };
}

const distinct = distinctPagesIn(course.folder);

test.each(lectures.filter((path) => distinct.includes(path)))(
  '/%s fetches at most 45 KB of scripts, no tensor code among them',
  async (path) => {
    const { fetched, inline } = await scriptsOf(path);
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.filter(({ text }) => TENSOR_CODE.test(text)).map(({ url }) => url)).toEqual([]);

    const sizes = fetched.map(({ url, text }) => ({ script: new URL(url).pathname, bytes: gzipped(text) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
    console.log(`/${path}: scripts ${kilobytes(total)} gzip, and ${kilobytes(gzipped(inline))} inline`);
    expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(BUDGET);
  },
);

test('tensor code is known by these names where it is: in the core and in each backend', () => {
  const chunks = readdirSync(join(course.folder, '_astro')).filter((file) => file.endsWith('.js'));
  const tensor = chunks.filter((file) =>
    TENSOR_CODE.test(readFileSync(join(course.folder, '_astro', file), 'utf8')),
  );
  for (const backend of ['webgpu', 'webgl', 'wasm', 'cpu']) {
    expect(
      tensor.some((file) => file.startsWith(backend)),
      backend,
    ).toBe(true);
  }
});
