// The built course in a real Chromium: every browser test opens its pages through this.
//
//   const course = await launch();            // or launch({ webgpu: true }), launch({ base: '/curso/', folder: 'dist-base' })
//   afterAll(() => course.close());
//   const { page, expectClean } = await course.openPage({ path: 'embed/neuron/?neuron.b=1' });
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { type Served, serve } from '../../src/site/serve.ts';
import { FLAGS, findChromium } from './chromium.ts';
import { type Setting, Tabs } from './tabs.ts';

export interface LaunchOptions {
  /** Lets WebGPU run on a software adapter. Without it headless Chromium offers WebGL and no WebGPU. */
  readonly webgpu?: boolean;
  readonly flags?: readonly string[];
  /** Built course to serve, from the repository's top. */
  readonly folder?: string;
  /** Path it was built under. */
  readonly base?: string;
}

export interface PageOptions extends Setting {
  /** Page and query, relative to the site's base: `''`, `neurona/`, `embed/mnist/?mnist.seed=1`; or in full. */
  readonly path?: string;
  /** Brings each widget into view and waits until it responds (default; not without JavaScript). */
  readonly waitReady?: boolean;
}

/** A page and what went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console messages of type error and warning, uncaught errors, failed requests and answers of 400 and above. */
  readonly problems: string[];
  /** Requests to any other origin: the course asks nobody else for anything. */
  readonly foreign: string[];
  /** Every address requested. */
  readonly requests: string[];
  /** Goes to another page of the course, with what went wrong forgotten. */
  goto(path: string): Promise<void>;
  /** Fails the test when there was any problem or foreign request. `except` lets expected problems pass. */
  expectClean(except?: RegExp): void;
  close(): Promise<void>;
}

/** What a fault makes of a request: an answer in place of the file's. */
export interface Fault {
  readonly status?: number;
  readonly body?: Uint8Array | string;
  readonly type?: string;
}

interface Answer {
  readonly path: RegExp;
  readonly answer: (path: string) => Fault | null;
}

export interface Course {
  /** Address of the home page, with closing slash. */
  readonly url: string;
  readonly browser: Browser;
  /** Folder that is served. */
  readonly folder: string;
  openPage(options?: PageOptions): Promise<OpenPage>;
  /**
   * Answers requests whose path matches with `answer`, from the server, so that workers get it too; null lets one
   * through. Returns the function that lifts it.
   */
  fault(path: RegExp, answer: (path: string) => Fault | null): () => void;
  /** Serves a page of somebody else's, which may have the course in a frame. */
  host(path: RegExp, html: (path: string) => string): void;
  close(): Promise<void>;
}

export async function launch(options: LaunchOptions = {}): Promise<Course> {
  const { webgpu = false, flags = [], folder = process.env.OUT_DIR ?? 'dist', base = '/' } = options;
  const built = resolve(import.meta.dirname, '../..', folder);
  if (!existsSync(built))
    throw new Error(`${folder}/ is not there: run «npm run build» before the browser tests.`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: «npm test» installs one, or set CHROMIUM_PATH.');

  const hosted: Answer[] = [];
  const faults = new Set<Answer>();
  let faultsEver = 0;
  const served: Served = await serve({
    folder: built,
    base,
    port: 0,
    before(request, response) {
      const path = request.url ?? '';
      for (const one of [...faults, ...hosted]) {
        const answer = one.path.test(path) ? one.answer(path) : null;
        if (!answer) continue;
        response.writeHead(answer.status ?? 200, {
          'Content-Type': answer.type ?? 'application/octet-stream',
          'Access-Control-Allow-Origin': '*',
        });
        response.end(answer.body ?? '');
        return true;
      }
      return false;
    },
  });
  const browser = await chromium.launch({
    executablePath,
    args: [...FLAGS, ...(webgpu ? ['--enable-unsafe-webgpu'] : []), ...flags],
  });

  const tabs = new Tabs(browser);

  async function openPage(page: PageOptions = {}): Promise<OpenPage> {
    const tab = await tabs.take(page);
    const before = faults.size > 0 ? -1 : faultsEver;
    const watched = watch(tab.context, tab.page, new URL(served.url).origin);
    const opened: OpenPage = {
      ...watched,
      async goto(path) {
        for (const noted of [watched.problems, watched.foreign, watched.requests]) noted.length = 0;
        await watched.page.goto(new URL(path, served.url).href);
        if (page.waitReady !== false && page.javaScript !== false) await widgetsReady(watched.page);
      },
      // A tab that may have kept a faulty answer is nobody else's.
      close: () => (before === faultsEver ? tabs.giveBack(tab, page) : tab.context.close()),
    };
    await opened.goto(page.path ?? '');
    return opened;
  }

  return {
    url: served.url,
    browser,
    folder: built,
    openPage,
    fault(path, answer) {
      const fault = { path, answer };
      faults.add(fault);
      faultsEver += 1;
      return () => faults.delete(fault);
    },
    host(path, html) {
      hosted.push({ path, answer: (asked) => ({ body: html(asked), type: 'text/html;charset=utf-8' }) });
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Starts to note what goes wrong on a page. */
function watch(context: BrowserContext, page: Page, origin: string): Omit<OpenPage, 'goto'> {
  const problems: string[] = [];
  const foreign: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // The browser's remark on its own software renderer, for every canvas that it shows: nobody's fault.
    if (/GL Driver Message .*GPU stall due to ReadPixels/.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    requests.push(request.url());
    if (protocol.startsWith('http') && asked !== origin) foreign.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const { errorText } = request.failure() ?? {};
    // A page that is left while its worker still fetches its backend stops that: nothing is wrong.
    if (errorText === 'net::ERR_ABORTED' && request.url().includes('/_astro/')) return;
    problems.push(`request failed: ${request.url()} ${errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return {
    page,
    context,
    problems,
    foreign,
    requests,
    expectClean(except) {
      const left = problems.filter((problem) => !except?.test(problem));
      if (left.length > 0) throw new Error(`Problems on ${page.url()}:\n  ${left.join('\n  ')}`);
      if (foreign.length > 0)
        throw new Error(`Requests to others on ${page.url()}:\n  ${foreign.join('\n  ')}`);
    },
    close: () => context.close(),
  };
}

/** Brings every widget of the page into view, one after the other, and waits until each responds. */
export async function widgetsReady(page: Page): Promise<void> {
  for (const widget of await page.locator('section[data-widget]').all()) {
    await widget.scrollIntoViewIfNeeded();
    const handle = await widget.elementHandle();
    await page.waitForFunction(
      (section) => !['static', 'loading'].includes(section?.getAttribute('data-status') ?? ''),
      handle,
    );
  }
}
