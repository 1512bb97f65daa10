// Builds the benchmark's page (not part of the course), serves it and opens it in Chromium.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type InlineConfig, preview } from 'vite';
import type { BackendName } from '../../src/compute/protocol.ts';
import { ensureChromium, FLAGS } from '../browser/chromium.ts';

const top = resolve(import.meta.dirname, '../..');
const config: InlineConfig = {
  configFile: false,
  root: resolve(import.meta.dirname, 'page'),
  publicDir: resolve(top, 'public'),
  logLevel: 'error',
  worker: { format: 'es' },
  build: {
    outDir: resolve(top, 'dist-bench'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
  },
  preview: { port: 0, host: '127.0.0.1' },
};

export interface Bench {
  /** A fresh page with its worker on that backend and no other. */
  open(backend: BackendName): Promise<Page>;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  if (!existsSync(resolve(top, 'public/data/mnist/manifest.json'))) {
    throw new Error('The data is not there: run «npm run data» first.');
  }
  await build(config);
  const server = await preview(config);
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The benchmark page is not served.');
  const executablePath = ensureChromium();
  const browsers: Browser[] = [];
  return {
    async open(backend) {
      // With this flag Chromium offers WebGPU, and its software adapter where there is no GPU; without it, WebGL.
      const flags = backend === 'webgpu' ? ['--enable-unsafe-webgpu'] : [];
      const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
      browsers.push(browser);
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.goto(url);
      await page.waitForFunction(() => 'laboratory' in window);
      const started = await page.evaluate((name) => window.laboratory.start(name), backend);
      if (started !== backend) throw new Error(`asked for ${backend}, got ${started}`);
      return page;
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
    },
  };
}
