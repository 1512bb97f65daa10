// Tabs for the browser tests. A fresh one costs Chromium a window of its own, four times the work of opening a page in
// it, so a tab that is done with is emptied (address, storage, what was set on it) and handed to the next test.
import type { Browser, BrowserContext, Page } from 'playwright';

/** How the reader's browser is set. */
export interface Setting {
  readonly javaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly viewport?: { width: number; height: number };
  /** What the browser asks for; the page's language is in its path. */
  readonly locale?: string;
  /** Makes `localStorage` and `sessionStorage` throw, as in a cross-site frame with storage blocked. */
  readonly blockStorage?: boolean;
  /** Runs before any script of the page, in every frame. */
  readonly initScript?: string | (() => void);
}

export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
}

const denyStorage = () => {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
};

/** What cannot be changed on a tab that is open: only tabs alike in it stand in for each other. */
const lasting = ({ javaScript = true, locale = 'es-ES', blockStorage = false, initScript = '' }: Setting) =>
  [javaScript, locale, blockStorage, initScript].join(' ');

export class Tabs {
  readonly #browser: Browser;
  readonly #idle = new Map<string, Tab[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async #fresh(setting: Setting): Promise<Tab> {
    const context = await this.#browser.newContext({
      javaScriptEnabled: setting.javaScript ?? true,
      locale: setting.locale ?? 'es-ES',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // A missing element fails well before the test’s own limit.
    context.setDefaultTimeout(15_000);
    if (setting.blockStorage) await context.addInitScript(denyStorage);
    if (setting.initScript) await context.addInitScript(setting.initScript);
    return { context, page: await context.newPage() };
  }

  async take(setting: Setting): Promise<Tab> {
    const tab = this.#idle.get(lasting(setting))?.pop() ?? (await this.#fresh(setting));
    await set(tab, setting);
    return tab;
  }

  async giveBack(tab: Tab, setting: Setting): Promise<void> {
    const { context, page } = tab;
    if (context.pages().length !== 1 || page.isClosed()) return context.close();
    for (const event of ['request', 'requestfailed', 'response'] as const) context.removeAllListeners(event);
    for (const event of ['console', 'pageerror'] as const) page.removeAllListeners(event);
    // A request still held back when its test ends is nobody’s: what its handler then runs into is no error.
    const behavior = 'ignoreErrors';
    await Promise.all([context.unrouteAll({ behavior }), page.unrouteAll({ behavior })]);
    const origins = new Set(page.frames().map((frame) => new URL(frame.url()).origin));
    if (setting.javaScript !== false) await page.evaluate(() => sessionStorage.clear()).catch(() => {});
    await page.goto('about:blank');
    const session = await context.newCDPSession(page);
    for (const origin of origins)
      if (origin !== 'null')
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.send('Network.clearBrowserCache');
    await session.detach();
    const key = lasting(setting);
    this.#idle.set(key, [...(this.#idle.get(key) ?? []), tab]);
  }
}

/** What can be changed on an open tab. */
async function set({ page }: Tab, setting: Setting): Promise<void> {
  await page.setViewportSize(setting.viewport ?? { width: 1280, height: 900 });
  await page.emulateMedia({
    media: null,
    colorScheme: setting.colorScheme ?? 'light',
    reducedMotion: setting.reducedMotion ?? 'no-preference',
    forcedColors: null,
  });
}
