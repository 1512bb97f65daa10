// Faults put in from outside, so that the product knows nothing of them: a wrapped Worker constructor, a patched GPU.
import type { Page, Worker } from 'playwright';

/** Runs in the worker before its own script: keeps the WebGL context and the GPU device where a test can reach them. */
const IN_WORKER = `
  const { getContext } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.getContext = function (...asked) {
    return (self.context = getContext.apply(this, asked));
  };
  if (self.GPUAdapter) {
    const { requestDevice } = GPUAdapter.prototype;
    GPUAdapter.prototype.requestDevice = async function (...asked) {
      return (self.device = await requestDevice.apply(this, asked));
    };
  }`;

/** Reads every number back a hundredth too large, as broken drivers have done. */
export const LYING_WEBGL = `
  const { getBufferSubData } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getBufferSubData = function (target, offset, into, ...rest) {
    getBufferSubData.call(this, target, offset, into, ...rest);
    if (into instanceof Float32Array) for (let i = 0; i < into.length; i++) into[i] *= 1.01;
  };`;

/** Says of every piece of work, for ever, that it is not done yet. */
export const SILENT_WEBGL = `
  WebGL2RenderingContext.prototype.clientWaitSync = () => WebGL2RenderingContext.TIMEOUT_EXPIRED;
  WebGL2RenderingContext.prototype.getSyncParameter = () => WebGL2RenderingContext.UNSIGNALED;`;

/** What the page and its workers have said of training states, in order: kept by the page, sent to a worker. */
export type Told = readonly ['kept' | 'resumed', step: number];

/** For a page's init script: workers run `patch` first; the page keeps them and what is told of checkpoints. */
export const wrapWorkers = (patch = IN_WORKER) => `
  const Real = Worker;
  window.workers = [];
  window.told = [];
  const blob = (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  window.Worker = class extends Real {
    constructor(url, options) {
      const real = JSON.stringify(new URL(url, location.href).href);
      super(blob('import "' + blob(${JSON.stringify(patch)}) + '"; import ' + real + ';'), options);
      window.workers.push(this);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'checkpoint') window.told.push(['kept', data.value.step]);
      });
    }
    postMessage(message, ...rest) {
      if (message.type === 'run') window.told.push(['resumed', message.resumeFrom?.step ?? 0]);
      super.postMessage(message, ...rest);
    }
  };`;

export const toldBy = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as { told: Told[] }).told);

/** For a page's init script: workers are refused, as in a frame sandboxed to scripts. */
export const refuseWorkers = `
  window.Worker = class {
    constructor() {
      throw new DOMException('Failed to construct Worker', 'SecurityError');
    }
  };`;

/** The compute worker at work now. */
export function liveWorker(page: Page): Worker {
  const worker = page.workers().at(-1);
  if (!worker) throw new Error('the page has no worker');
  return worker;
}

interface Reach {
  context: WebGL2RenderingContext;
  device: GPUDevice;
}

/** What can befall a worker in the midst of its work. */
export const blows = {
  async 'throws an error'(page: Page) {
    await liveWorker(page).evaluate(() => {
      setTimeout(() => {
        throw new Error('put in by the test');
      });
    });
  },
  async 'is terminated'(page: Page) {
    await page.evaluate(() =>
      (window as unknown as { workers: globalThis.Worker[] }).workers.at(-1)?.terminate(),
    );
  },
  async 'is busy for ever'(page: Page) {
    // Never answers; ends with the worker.
    liveWorker(page)
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {});
  },
  async 'loses its WebGL context'(page: Page) {
    await liveWorker(page).evaluate(() => {
      const { context } = self as unknown as Reach;
      context.getExtension('WEBGL_lose_context')?.loseContext();
    });
  },
  async 'waits for a WebGL that never answers'(page: Page) {
    await liveWorker(page).evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      prototype.clientWaitSync = () => prototype.TIMEOUT_EXPIRED;
      prototype.getSyncParameter = () => prototype.UNSIGNALED;
    });
  },
  async 'has its GPU device destroyed'(page: Page) {
    await liveWorker(page).evaluate(() => (self as unknown as Reach).device.destroy());
  },
} satisfies Record<string, (page: Page) => Promise<void>>;
