// Runs one job in the worker: its context, its progress at no more than one message a frame, its end as a value.
import { breathe } from './breathe.ts';
import type { BackendName, FromWorker, Job, JobContext, Outcome } from './protocol.ts';

/** Milliseconds between two progress messages of a job: one frame. */
const FRAME = 16;

export type WorkerJob = Job<unknown, unknown, unknown, unknown>;

export interface Running {
  readonly id: number;
  readonly backend: BackendName;
  readonly base: string;
  readonly signal: AbortSignal;
  readonly resumeFrom: unknown;
  /** Posts to the page, unless the device is gone: what was computed on it since does not count. */
  post(message: FromWorker, transfer?: Transferable[]): void;
  /** Awaited after a job threw, before that is told: time for a lost device to be noticed. */
  settled(): Promise<void>;
}

/** Ends with exactly one `end` message, unless the device is gone. Never rejects. */
export async function runJob(find: () => Promise<WorkerJob>, input: unknown, run: Running): Promise<void> {
  const { id, signal, post } = run;
  const moved: Transferable[] = [];
  let unsent: { value: unknown } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastSent = Number.NEGATIVE_INFINITY;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!unsent) return;
    const { value } = unsent;
    unsent = null;
    lastSent = performance.now();
    post({ type: 'progress', id, value });
  }

  const context: JobContext<unknown, unknown> = {
    backend: run.backend,
    base: run.base,
    signal,
    resumeFrom: run.resumeFrom,
    progress(value) {
      unsent = { value };
      const wait = lastSent + FRAME - performance.now();
      if (wait <= 0) flush();
      else timer ??= setTimeout(flush, wait);
    },
    checkpoint(value) {
      flush(); // in the order in which the job told them
      post({ type: 'checkpoint', id, value });
    },
    transfer: (...buffers) => void moved.push(...buffers),
    breathe: () => breathe(signal),
  };

  try {
    const job = await find();
    signal.throwIfAborted();
    const value = await job(input, context);
    flush();
    post({ type: 'end', id, outcome: { kind: 'result', value } }, moved);
  } catch (error) {
    flush();
    if (!signal.aborted) await run.settled();
    post({ type: 'end', id, outcome: signal.aborted ? { kind: 'cancelled' } : failed(error) });
  }
}

function failed(error: unknown): Outcome<never> {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', reason: 'job-failed', detail };
}
