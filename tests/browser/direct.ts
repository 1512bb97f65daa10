// Talks to the built compute worker itself, in the page's own terms (src/compute/protocol.ts), past every widget.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { BackendName, BackendPreference, FromWorker, Outcome } from '../../src/compute/protocol.ts';
import type { Course } from './site.ts';

/** Address of the worker's script. */
export function workerUrl(course: Course): string {
  const scripts = readdirSync(join(course.folder, '_astro')).filter((file) => /^worker-.*\.js$/.test(file));
  if (scripts.length !== 1) throw new Error(`one worker script expected: ${scripts.join(', ')}`);
  return new URL(`_astro/${scripts[0]}`, course.url).href;
}

export interface Errand {
  readonly job: string;
  readonly input: unknown;
  /** Cancels after this many checkpoints. */
  readonly checkpoints?: number;
}

export interface Answered {
  readonly outcome: Outcome<unknown>;
  /** With typed arrays as plain ones; NaN and the infinities as texts. */
  readonly checkpoints: unknown[];
}

export interface Conversation {
  /** What the worker said while it chose its backend. */
  readonly choice: FromWorker[];
  readonly answers: Answered[];
  /** Tensors alive after the choice and after the errands. */
  readonly tensors: readonly [number, number];
}

/** Starts a worker on a page, has it choose a backend, and runs errands one after the other. */
export async function converse(
  page: Page,
  course: Course,
  asked: BackendPreference,
  candidates: readonly BackendName[],
  errands: readonly Errand[] = [],
): Promise<Conversation> {
  const spawned = page.waitForEvent('worker');
  const choice = await page.evaluate(
    ([url, start]) =>
      new Promise<FromWorker[]>((resolve) => {
        const worker = new Worker(url, { type: 'module' });
        Object.assign(window, { direct: worker });
        const heard: FromWorker[] = [];
        worker.onerror = (event) => resolve([...heard, { type: 'no-backend' }, event.message as never]);
        worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          heard.push(data);
          if (data.type === 'ready' || data.type === 'no-backend') resolve(heard);
        };
        worker.postMessage({ type: 'start', ...start });
      }),
    [workerUrl(course), { asked, candidates }] as const,
  );
  const worker = await spawned;
  // tfjs keeps its engine in a global of the worker.
  const countTensors = () =>
    worker.evaluate(() => {
      const { _tfengine } = self as unknown as { _tfengine: { memory(): { numTensors: number } } };
      return _tfengine.memory().numTensors;
    });
  const before = await countTensors();
  const answers: Answered[] = [];
  for (const errand of errands) answers.push(await run(page, errand));
  const after = await countTensors();
  await page.evaluate(() => (window as unknown as { direct: Worker }).direct.terminate());
  return { choice, answers, tensors: [before, after] };
}

const run = (page: Page, errand: Errand): Promise<Answered> =>
  page.evaluate(
    ({ job, input, checkpoints: wanted }) =>
      new Promise<Answered>((resolve) => {
        const { direct } = window as unknown as { direct: Worker };
        const id = Math.floor(performance.now() * 1000);
        const checkpoints: unknown[] = [];
        const plain = (value: unknown): unknown =>
          JSON.parse(
            JSON.stringify(value, (_, part) => {
              if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
              return ArrayBuffer.isView(part) ? Array.from(part as never) : part;
            }),
          );
        direct.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          if (!('id' in data) || data.id !== id) return;
          if (data.type === 'checkpoint') {
            checkpoints.push(plain(data.value));
            if (checkpoints.length === wanted) direct.postMessage({ type: 'cancel', id });
          }
          if (data.type === 'end') resolve({ outcome: plain(data.outcome) as never, checkpoints });
        };
        direct.postMessage({ type: 'run', id, job, input, resumeFrom: undefined });
      }),
    errand,
  );
