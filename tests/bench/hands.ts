// How soon each widget answers a hand: its first slider, handle and number are dragged, a key is held down, and each
// move is timed from the event to the frame that shows it. The browser's own event timing and long tasks stand beside.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright';
import { launch } from '../browser/site.ts';
import { median, quantile } from './median.ts';

const MOVES = 90;
/** Milliseconds between moves of a hand: about one a frame. */
const PACE = 16;

interface Timed {
  /** Milliseconds from the event to after the frame that it led to. */
  readonly delays: number[];
  /** The browser's own durations of the events it times (16 ms and more, in steps of 8). */
  readonly events: number[];
  /** Milliseconds of each task that held the thread for 50 ms and more. */
  readonly tasks: number[];
}

interface Noted extends Window {
  timed: Timed;
}

/** Runs in the page before its scripts. */
function note(): void {
  const timed: Timed = { delays: [], events: [], tasks: [] };
  (window as unknown as Noted).timed = timed;
  let waiting = false;
  for (const type of ['input', 'pointermove', 'keydown']) {
    addEventListener(
      type,
      (event) => {
        if (waiting || (event instanceof PointerEvent && event.buttons === 0)) return;
        waiting = true;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            timed.delays.push(performance.now() - event.timeStamp);
            waiting = false;
          };
          port2.postMessage(null);
        });
      },
      { capture: true, passive: true },
    );
  }
  const observe = (type: string, into: number[], options: object) =>
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) into.push(duration);
    }).observe({ type, ...options });
  observe('event', timed.events, { durationThreshold: 16 });
  observe('longtask', timed.tasks, {});
}

/** Drags what is there sideways and back, a move a frame. */
async function drag(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= MOVES; i++) {
    await page.mouse.move(x + 60 * Math.sin((2 * Math.PI * i) / MOVES), y + (i % 7) - 3);
    await page.waitForTimeout(PACE);
  }
  await page.mouse.up();
}

async function press(page: Page, target: Locator): Promise<void> {
  await target.focus();
  for (let i = 0; i < MOVES; i++) {
    await page.keyboard.press(i % 6 < 3 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(PACE);
  }
}

/** Bytes, gzip, of the scripts that the page ran. */
async function weigh(page: Page, folder: string): Promise<number> {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  return [...new Set(urls)]
    .map((url) => gzipSync(readFileSync(join(folder, new URL(url).pathname))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** @param only names of widgets; all unless given. */
export async function hands(only?: readonly string[]): Promise<void> {
  const course = await launch();
  const folders = readdirSync(resolve(import.meta.dirname, '../../widgets'), { withFileTypes: true });
  const names = folders
    .map(({ name }) => name)
    .filter((name) => name !== 'kit' && (only?.includes(name) ?? true));
  console.log(
    'ms from an event to the frame that shows it   median   95 %   longest event   long tasks   page’s scripts',
  );
  for (const name of names) {
    const { page, close } = await course.openPage({ path: `embed/${name}/`, initScript: note });
    const bytes = await weigh(page, course.folder);
    const slider = page.locator('input[type="range"]:visible').first();
    const handle = page.locator('.plot-handle:visible').first();
    const number = page.locator('.widget-scrub:visible').first();
    // A network's numbers stand where one of its units has been picked.
    const unit = page.locator('[data-place="1.0"]');
    if ((await unit.count()) > 0) await unit.click();
    for (const [how, target, move] of [
      ['slider, dragged', slider, drag],
      ['slider, by keys', slider, press],
      ['handle, dragged', handle, drag],
      ['number, dragged', number, drag],
      ['number, by keys', number, press],
    ] as const) {
      if ((await target.count()) === 0) continue;
      const read = () =>
        page.evaluate(() => {
          const { delays, events, tasks } = (window as unknown as Noted).timed;
          return { delays: delays.splice(0), events: events.splice(0), tasks: tasks.splice(0) };
        });
      await page.waitForTimeout(500);
      await read();
      await move(page, target);
      await page.waitForTimeout(300);
      const { delays, events, tasks } = await read();
      const shown = (value: number) => value.toFixed(1).padStart(7);
      console.log(
        `${`${name}: ${how} (${delays.length})`.padEnd(44)}${shown(median(delays))}${shown(quantile(delays, 0.95))}` +
          `${Math.max(0, ...events)
            .toFixed(0)
            .padStart(13)}${String(tasks.length).padStart(13)}` +
          `${(bytes / 1024).toFixed(1).padStart(13)} KB`,
      );
    }
    await close();
  }
  await course.close();
}
