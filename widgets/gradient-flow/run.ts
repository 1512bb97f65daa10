// One training as signals and actions: begun, paused, gone on with, looked back at. The worker's job does the work; the page
// keeps a record of every step, so that going back shows the very same numbers.
import { batch, computed, signal } from '@preact/signals';
import type { Compute } from '../../src/compute/client.ts';
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { train } from './compute.ts';
import type { FlowRecord, TrainCheckpoint, TrainInput } from './training.ts';

export type Phase = 'idle' | 'starting' | 'running' | 'pausing' | 'paused' | 'done' | 'overflow' | 'failed';

/** Steps that one training may come to, however often it is gone on with. */
export const MOST_STEPS = 1000;

interface Held {
  readonly phase: Phase;
  readonly input: TrainInput | null;
  readonly records: readonly FlowRecord[];
  readonly checkpoint: TrainCheckpoint | null;
  readonly failure: FailureReason | null;
}
const UNTOUCHED: Held = { phase: 'idle', input: null, records: [], checkpoint: null, failure: null };

/** @param client fetches the compute client, which a page that never trains does not load. */
export function createRun(client: () => Promise<Pick<Compute, 'run' | 'restart'>>) {
  const held = signal<Held>(UNTOUCHED);
  /** The step looked at; null follows the newest. */
  const chosen = signal<number | null>(null);
  /** Losses of the training before this one, for comparison. */
  const previous = signal<readonly number[]>([]);
  let current: AbortController | null = null;
  const change = (part: Partial<Held>) => {
    held.value = { ...held.peek(), ...part };
  };

  /** Trains until `steps` updates are made, from the last checkpoint if there is one. */
  async function go(input: TrainInput, afresh = false): Promise<void> {
    const request = new AbortController();
    current = request;
    const mine = () => current === request;
    const resumeFrom = held.peek().checkpoint;
    batch(() => {
      chosen.value = null;
      change({ phase: 'starting', input, failure: null });
    });
    const outcome = await client()
      .then((compute) => {
        if (afresh) compute.restart();
        return compute.run<typeof train>('gradient-flow/train', input, {
          signal: request.signal,
          ...(resumeFrom && { resumeFrom }),
          onProgress({ records }) {
            if (mine()) change({ records, ...(!request.signal.aborted && { phase: 'running' }) });
          },
          onCheckpoint(checkpoint) {
            if (mine()) change({ checkpoint });
          },
        });
      })
      // `run` never rejects: what failed is fetching the client.
      .catch(() => ({ kind: 'failed', reason: 'no-worker' }) as const);
    if (!mine()) return;
    current = null;
    const { checkpoint } = held.peek();
    if (outcome.kind === 'result') change({ phase: outcome.value.end, records: outcome.value.records });
    else {
      const records = checkpoint?.records ?? [];
      if (outcome.kind === 'failed') change({ phase: 'failed', failure: outcome.reason, records });
      else change({ phase: records.length > 0 ? 'paused' : 'idle', records });
    }
  }

  const last = computed(() => Math.max(0, held.value.records.length - 1));
  const busy = computed(() => ['starting', 'running', 'pausing'].includes(held.value.phase));
  return {
    held,
    last,
    busy,
    previous,
    /** The step looked at. */
    step: computed(() => Math.min(last.value, chosen.value ?? last.value)),
    train(input: TrainInput) {
      if (!current) void go(input);
    },
    /** Looks at another step. */
    look(step: number) {
      chosen.value = Math.min(last.peek(), Math.max(0, step));
    },
    pause() {
      if (!current || current.signal.aborted) return;
      change({ phase: 'pausing' });
      current.abort();
    },
    retry() {
      const { input } = held.peek();
      if (input && !current) void go(input, true);
    },
    /** Back to the untrained network. What was trained stays as the training before. */
    clear() {
      const before = held.peek();
      const request = current;
      current = null;
      batch(() => {
        if (before.records.length > 1) previous.value = before.records.map(({ loss }) => loss);
        held.value = UNTOUCHED;
        chosen.value = null;
      });
      request?.abort();
    },
    forget() {
      previous.value = [];
    },
  };
}

export type Run = ReturnType<typeof createRun>;
