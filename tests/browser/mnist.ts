// The mnist widget from outside, for its browser tests: its root, its numbers, waiting for what it reaches.
import { expect } from 'vitest';
import type { Course, OpenPage, PageOptions } from './site.ts';

/** Emulates a browser whose reader asks to save data: one shard of training images and one of test images. */
const saveData = () => {
  Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
};

export interface MnistPage extends OpenPage {
  /** Attributes of the root and the `data-value` of every readout. */
  now(): Promise<Record<string, string | undefined>>;
  press(action: string): Promise<void>;
  /** Waits until the root's status is this one; answers what it then says. */
  until(status: string, timeout?: number): Promise<Record<string, string | undefined>>;
  /** Waits until so many steps are done. */
  steps(count: number, timeout?: number): Promise<void>;
}

export interface MnistOptions extends PageOptions {
  /** Keys of the widget's state. */
  readonly state?: Record<string, string | number>;
  /** All images; without it one shard, as with a data-saving preference. */
  readonly whole?: boolean;
}

export const queryOf = (state: Record<string, string | number>) =>
  Object.entries(state)
    .map(([key, value]) => `mnist.${key}=${value}`)
    .join('&');

export async function openMnist(course: Course, options: MnistOptions = {}): Promise<MnistPage> {
  const { state = {}, whole, ...rest } = options;
  const opened = await course.openPage({
    path: `embed/mnist/?${queryOf(state)}`,
    ...(whole ? {} : { initScript: saveData }),
    ...rest,
  });
  const { page } = opened;
  const root = page.locator('section#mnist');
  const now = () =>
    root.evaluate((section) => ({
      status: (section as HTMLElement).dataset.status,
      backend: (section as HTMLElement).dataset.backend,
      steps: (section as HTMLElement).dataset.step,
      ...Object.fromEntries(
        [...section.querySelectorAll('output')].map((output) => [output.name, output.dataset.value]),
      ),
    }));
  return {
    ...opened,
    now,
    press: (action) => root.locator(`[data-action="${action}"]`).click(),
    async until(status, timeout = 60_000) {
      await page
        .waitForFunction(
          (wanted) => document.querySelector<HTMLElement>('section#mnist')?.dataset.status === wanted,
          status,
          { timeout },
        )
        .catch(async (error) => {
          throw new Error(`never «${status}»: ${JSON.stringify(await now())} ${error}`);
        });
      return now();
    },
    async steps(count, timeout = 60_000) {
      await page.waitForFunction(
        (wanted) => Number(document.querySelector<HTMLElement>('section#mnist')?.dataset.step) >= wanted,
        count,
        { timeout },
      );
    },
  };
}

/** |a − b| as a part of |b|. */
export function expectClose(a: string | undefined, b: string | undefined, tolerance: number): void {
  expect(a).toBeDefined();
  expect(b).toBeDefined();
  expect(Math.abs(Number(a) - Number(b))).toBeLessThanOrEqual(tolerance * Math.abs(Number(b)));
}
