// One training run as signals and actions: started, paused, resumed, cut short, taken up again. No JSX, no tensors:
// the work is done by the job `mnist/train` in the compute worker.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Compute } from '../../src/compute/client.ts';
import type { FailureReason, Outcome, RestartReport } from '../../src/compute/protocol.ts';
import type { DataProblem } from '../../src/data/errors.ts';
import type { train } from './compute.ts';
import type { LayerWeights, TrainCheckpoint, TrainInput, TrainProgress, TrainResult } from './training.ts';

/** `starting`: the worker and its backend are being started. `pausing`: the job is handing over its last checkpoint. */
export type Phase =
  | 'idle'
  | 'starting'
  | 'data'
  | 'training'
  | 'testing'
  | 'pausing'
  | 'paused'
  | 'done'
  | 'stopped';

/** Why a run stopped before it was done. What was trained until then is kept in every case. */
export type Trouble =
  | { readonly kind: 'diverged'; readonly step: number }
  | { readonly kind: 'no-data'; readonly problem: DataProblem; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string };

/** The part of the compute client that a run needs; tests hand in their own. */
export type Trainer = Pick<Compute, 'run' | 'restart'>;

/** What a run has come to: enough to show it again and to go on from there. */
export interface RunRecord {
  readonly phase: Phase;
  readonly input: TrainInput | null;
  readonly progress: TrainProgress | null;
  readonly checkpoint: TrainCheckpoint | null;
  readonly trouble: Trouble | null;
}

/** Weights as of some completed update. */
export interface TrainedNetwork {
  readonly input: TrainInput;
  readonly step: number;
  readonly layers: readonly LayerWeights[];
}

const UNTOUCHED: RunRecord = { phase: 'idle', input: null, progress: null, checkpoint: null, trouble: null };

export interface Run {
  readonly phase: ReadonlySignal<Phase>;
  /** The worker is at it: a pause button makes sense. */
  readonly busy: ReadonlySignal<boolean>;
  readonly progress: ReadonlySignal<TrainProgress | null>;
  /** The network as of the last checkpoint; null before its first update. */
  readonly network: ReadonlySignal<TrainedNetwork | null>;
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** The worker died and another one took over; null when it has not happened in this run. */
  readonly handover: ReadonlySignal<RestartReport | null>;
  /** Trains from step 0. */
  start(input: TrainInput): void;
  pause(): void;
  /** Goes on from the last checkpoint; `changes` may be more epochs or another learning rate, nothing else. */
  resume(changes?: Partial<Pick<TrainInput, 'epochs' | 'lr'>>): void;
  /** After trouble: a fresh worker, every backend tried again, from the last checkpoint. */
  retry(): void;
  /** Back to step 0; hands back what there was, so that it can be put back. */
  clear(): RunRecord;
  /** Puts a run back that `clear` took away; it is paused unless it had ended. */
  restore(record: RunRecord): void;
}

export function createRun(trainer: Trainer): Run {
  const record = signal<RunRecord>(UNTOUCHED);
  const handover = signal<RestartReport | null>(null);
  /** The request under way; its messages count only as long as it is this one. */
  let current: AbortController | null = null;

  const change = (part: Partial<RunRecord>) => {
    record.value = { ...record.peek(), ...part };
  };

  async function go(input: TrainInput, resumeFrom: TrainCheckpoint | null): Promise<void> {
    current?.abort();
    const request = new AbortController();
    current = request;
    const mine = () => current === request;
    batch(() => {
      handover.value = null;
      change({ input, phase: 'starting', trouble: null });
    });
    const outcome = await trainer.run<typeof train>('mnist/train', input, {
      signal: request.signal,
      ...(resumeFrom && { resumeFrom }),
      onProgress(progress) {
        // While pausing, late news still counts, but the phase is already said.
        if (mine()) change(request.signal.aborted ? { progress } : { progress, phase: progress.phase });
      },
      onCheckpoint(checkpoint) {
        if (mine()) change({ checkpoint });
      },
      onRestart(report) {
        if (mine()) handover.value = report;
      },
    });
    if (!mine()) return;
    current = null;
    change(ending(outcome, record.peek()));
  }

  const checkpoint = () => record.peek().checkpoint;
  /** The last checkpoint's figures: what a paused or failed run really holds. */
  const resume = (changes: Partial<Pick<TrainInput, 'epochs' | 'lr'>> = {}) => {
    const { input } = record.peek();
    if (input && !current) void go({ ...input, ...changes }, checkpoint());
  };

  return {
    phase: computed(() => record.value.phase),
    busy: computed(() => ['starting', 'data', 'training', 'testing'].includes(record.value.phase)),
    progress: computed(() => record.value.progress),
    network: computed(() => {
      const kept = record.value.checkpoint;
      return kept && kept.step > 0 ? { input: kept.input, step: kept.step, layers: kept.layers } : null;
    }),
    trouble: computed(() => record.value.trouble),
    handover,
    start(input) {
      record.value = UNTOUCHED;
      void go(input, null);
    },
    pause() {
      if (!current || current.signal.aborted) return;
      change({ phase: 'pausing' });
      current.abort();
    },
    resume,
    retry() {
      trainer.restart();
      resume();
    },
    clear() {
      const before = record.peek();
      const request = current;
      current = null;
      batch(() => {
        record.value = UNTOUCHED;
        handover.value = null;
      });
      request?.abort();
      return before;
    },
    restore(before) {
      current?.abort();
      current = null;
      const ended = before.phase === 'done' || before.phase === 'stopped' || before.phase === 'idle';
      record.value = ended
        ? before
        : { ...before, phase: 'paused', progress: before.checkpoint?.progress ?? null };
    },
  };
}

/** What an outcome makes of the run. Cut short, it shows the figures of its last checkpoint: from there it goes on. */
function ending(outcome: Outcome<TrainResult>, { checkpoint, progress }: RunRecord): Partial<RunRecord> {
  const kept = checkpoint?.progress ?? progress;
  if (outcome.kind === 'cancelled') return { phase: 'paused', progress: kept };
  if (outcome.kind === 'failed') {
    const { reason, detail } = outcome;
    return { phase: 'stopped', progress: kept, trouble: { kind: 'failed', reason, detail } };
  }
  const { value } = outcome;
  if (value.end === 'done') return { phase: 'done', progress: value.progress };
  const trouble: Trouble =
    value.end === 'diverged'
      ? { kind: 'diverged', step: value.step }
      : { kind: 'no-data', problem: value.problem, file: value.file };
  return { phase: 'stopped', progress: value.progress, trouble };
}
