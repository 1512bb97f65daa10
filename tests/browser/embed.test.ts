// Widgets in other people's pages: in a frame of another site, in a frame sandboxed to scripts, in a teacher's page that
// follows their height; and the way from a widget back to its lecture.
import type { Frame, Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { htmlOf } from './pages.ts';
import { launch } from './site.ts';
import { embedOf, type Widget, widgets } from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

/** The course's address by number: another site than `localhost` to the browser. */
const TEACHERS = course.url.replace('localhost', '127.0.0.1');

/** A teacher's page. It notes the messages it gets and gives the frame the height that they tell. */
const teachersPage = (
  src: string,
  sandbox: string,
) => `<!doctype html><title>Clase</title><link rel="icon" href="data:,">
<iframe src="${src}" title="widget" width="600" height="100" ${sandbox}></iframe>
<script>
  window.messages = [];
  addEventListener('message', ({ data, source }) => {
    window.messages.push(data);
    const frame = document.querySelector('iframe');
    if (data?.type === 'redes-neuronales:height' && source === frame.contentWindow) frame.height = data.height;
  });
</script>`;

course.host(/^\/clase\.html/, (path) => {
  const { searchParams } = new URL(path, TEACHERS);
  return teachersPage(searchParams.get('src') ?? '', searchParams.get('sandbox') ?? '');
});

async function openFramed(widget: Widget, sandbox = '') {
  const query = new URLSearchParams({ src: new URL(embedOf(widget), course.url).href, sandbox });
  const opened = await course.openPage({
    path: `${TEACHERS}clase.html?${query}`,
    viewport: { width: 900, height: 800 },
    waitReady: false,
  });
  const frame = await frameOf(opened.page);
  await frame.locator(`section[data-widget="${widget.name}"][data-status="ready"]`).waitFor();
  return { ...opened, frame };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

const heightTold = (page: Page) =>
  page.evaluate(() => {
    const messages = (
      window as unknown as { messages: { type?: string; widget?: string; height?: number }[] }
    ).messages;
    return messages.filter(({ type }) => type === 'redes-neuronales:height').at(-1) ?? null;
  });

/** Moves the first slider of the frame's widget, if it has one, and tells which readouts changed. */
async function readoutsChangedBySlider(frame: Frame): Promise<string[] | null> {
  return frame.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider) return null;
    const values = () =>
      [...document.querySelectorAll('output')].map(({ name, dataset }) => `${name} ${dataset.value}`);
    const before = new Set(values());
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return values().filter((value) => !before.has(value));
  });
}

describe.each(widgets)('$name', (widget) => {
  test('works in a frame of another site, and the page around it learns its height', async () => {
    const { page, frame, problems, close } = await openFramed(widget);
    const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const told = async () => (await heightTold(page))?.height === (await height());
    await expect.poll(told, { message: 'the height told is the height' }).toBe(true);
    expect(await heightTold(page)).toMatchObject({ widget: widget.name, instance: widget.name });
    expect(await page.locator('iframe').getAttribute('height')).toBe(String(await height()));
    // The frame that took the height scrolls no more.
    expect(
      await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBeLessThanOrEqual(1);
    expect(await readoutsChangedBySlider(frame)).not.toEqual([]);

    await page
      .locator('iframe')
      .evaluate((element: HTMLIFrameElement) => element.setAttribute('width', '340'));
    await expect.poll(told, { message: 'the height told, once narrower' }).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test('works in a frame sandboxed to scripts', async () => {
    const { page, frame, problems, close } = await openFramed(widget, 'sandbox="allow-scripts"');
    expect(await readoutsChangedBySlider(frame)).not.toEqual([]);
    await expect.poll(async () => (await heightTold(page))?.height).toBeGreaterThan(100);
    expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
    await close();
  });

  test('links back to its lecture’s section, and asks search engines to pass', async () => {
    for (const prefix of ['', 'en/']) {
      const { page, close } = await course.openPage({ path: prefix + embedOf(widget), javaScript: false });
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
      const links = await page
        .locator('body > p a, footer a, .embed-source a')
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      const back = links
        .map((link) => new URL(link))
        .find(({ href, hash }) => href.startsWith(course.url) && hash);
      expect(back, 'a link to the lecture').toBeDefined();
      const path = back?.pathname.slice(1) ?? '';
      expect(path.startsWith('en/')).toBe(prefix === 'en/');
      expect(htmlOf(course.folder, path)).toContain(`id="${back?.hash.slice(1)}"`);
      await close();
    }
  });
});

test('embeds stay out of the site map and the search index', () => {
  expect(htmlOf(course.folder, 'sitemap-0.xml')).not.toContain('/embed/');
  expect(htmlOf(course.folder, 'embed/neuron/')).not.toContain('data-pagefind-body');
});
