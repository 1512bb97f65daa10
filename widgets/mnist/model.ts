// The widget as signals and actions: the state the reader sets, the run it leads to, the drawing and its reading.
import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals';
import type { Compute } from '../../src/compute/client.ts';
import type { BackendReport } from '../../src/compute/protocol.ts';
import type { Failure, Widget } from '../kit/widget.ts';
import { createPad, type Pad } from './drawing/pad.ts';
import { type Reading, readDigit } from './reading.ts';
import { createRun, type Run, type RunRecord, type Trouble } from './run.ts';
import { learningRateFor, type MnistState, type mnistState } from './state.ts';
import type { TrainInput, TrainPoint } from './training.ts';

export type MnistWidget = Widget<(typeof mnistState)['fields']>;

/** What a readout shows; undefined where it is not reached yet. */
export type ReadoutName =
  | 'epoch'
  | 'step'
  | 'trainloss'
  | 'trainacc'
  | 'testloss'
  | 'testacc'
  | 'rate'
  | 'prediction';

/** One row of the curves' table: the figures at the end of an epoch. */
export interface EpochRow {
  readonly epoch: number;
  readonly train: TrainPoint | undefined;
  readonly test: TrainPoint;
}

export interface MnistModel {
  readonly widget: MnistWidget;
  readonly run: Run;
  readonly pad: Pad;
  readonly readouts: Readonly<Record<ReadoutName, ReadonlySignal<number | undefined>>>;
  readonly epochs: ReadonlySignal<readonly EpochRow[]>;
  /** The ten probabilities of the drawing; null without ink or without a trained network. */
  readonly reading: ReadonlySignal<Reading | null>;
  readonly onlyMistakes: Signal<boolean>;
  /** The browser asks to save data, and the reader has not overruled it. */
  readonly dataSaver: Signal<boolean>;
  readonly report: ReadonlySignal<BackendReport | null>;
  /** A run that an edit took away; it can be put back. */
  readonly discarded: ReadonlySignal<unknown>;
  /** The learning rate that the alert after a divergence proposes. */
  readonly calmerRate: ReadonlySignal<number>;
  /** The reader edits a control: back to step 0. */
  edit(patch: Partial<MnistState>): void;
  putBack(): void;
  train(): void;
  /** Goes on beyond the last epoch, by as many again. */
  trainMore(): void;
  /** Way out of trouble: with a calmer learning rate after a divergence, otherwise from the last checkpoint. */
  retry(): void;
  /** Goes on from the last checkpoint with whatever backend works. */
  useAnyBackend(): void;
  /** Overrules the data-saving preference: back to step 0, with all images. */
  useAllData(): void;
  reset(): void;
  /** Follows the compute client and the run; `inWords` puts trouble as the frame's alert. Returns what undoes it. */
  start(inWords: (trouble: Trouble) => Failure): () => void;
}

/** How many epochs `trainMore` adds, within the state's range. */
export const MORE_EPOCHS = 5;
const MAX_EPOCHS = 50;

export function createMnistModel(widget: MnistWidget, compute: Compute): MnistModel {
  const run = createRun(compute);
  const pad = createPad();
  const report = signal<BackendReport | null>(null);
  const dataSaver = signal(false);
  const discarded = signal<{ state: MnistState; record: RunRecord } | null>(null);

  const { progress, phase } = run;
  const measured = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? undefined : value;
  const reading = computed(() => {
    const digit = pad.digit.value;
    const network = run.network.value;
    return digit && network ? readDigit(network, digit) : null;
  });
  const calmerRate = computed(() => {
    const { lr, optimizer } = widget.state.value;
    const usual = learningRateFor(optimizer);
    return lr > usual ? usual : lr / 10;
  });

  function input(): TrainInput {
    const { hidden, f, optimizer, lr, batch: size, epochs, seed, data } = widget.state.peek();
    return { data, hidden, f, optimizer, lr, batch: size, epochs, seed, dataSaver: dataSaver.peek() };
  }
  function train() {
    compute.prefer(widget.state.peek().backend);
    discarded.value = null;
    run.start(input());
  }

  return {
    widget,
    run,
    pad,
    reading,
    report,
    dataSaver,
    discarded,
    calmerRate,
    onlyMistakes: signal(false),
    readouts: {
      epoch: computed(() => progress.value?.epoch ?? 0),
      step: computed(() => progress.value?.step ?? 0),
      trainloss: computed(() => measured(progress.value?.trainLoss)),
      trainacc: computed(() => measured(progress.value?.trainAcc)),
      testloss: computed(() => measured(progress.value?.testLoss)),
      testacc: computed(() => measured(progress.value?.testAcc)),
      rate: computed(() => measured(progress.value?.imagesPerSecond || undefined)),
      prediction: computed(() => reading.value?.prediction),
    },
    epochs: computed(() => {
      const history = progress.value?.history;
      return (history?.test ?? [])
        .filter(({ epoch }) => Number.isInteger(epoch) && epoch > 0)
        .map((test) => ({
          epoch: test.epoch,
          test,
          train: history?.train.findLast(({ step }) => step <= test.step),
        }));
    }),
    edit(patch) {
      const state = widget.state.peek();
      const { optimizer } = patch;
      // A learning rate that was the old optimizer's own follows the new one.
      const follows =
        optimizer !== undefined && patch.lr === undefined && state.lr === learningRateFor(state.optimizer);
      batch(() => {
        const before = run.clear();
        if (before.checkpoint) discarded.value = { state, record: before };
        widget.change(follows ? { ...patch, lr: learningRateFor(optimizer) } : patch);
      });
    },
    putBack() {
      const kept = discarded.peek();
      if (!kept) return;
      batch(() => {
        discarded.value = null;
        widget.change(kept.state);
        run.restore(kept.record);
      });
    },
    train,
    trainMore() {
      const epochs = Math.min(MAX_EPOCHS, widget.state.peek().epochs + MORE_EPOCHS);
      widget.change({ epochs });
      run.resume({ epochs });
    },
    retry() {
      if (run.trouble.peek()?.kind === 'diverged') {
        widget.change({ lr: calmerRate.peek() });
        train();
      } else {
        compute.prefer(widget.state.peek().backend);
        run.retry();
      }
    },
    useAnyBackend() {
      widget.change({ backend: 'auto' });
      compute.prefer(widget.state.peek().backend);
      run.retry();
    },
    useAllData() {
      dataSaver.value = false;
      run.clear();
    },
    reset() {
      batch(() => {
        run.clear();
        discarded.value = null;
        pad.clear();
        widget.reset();
      });
    },
    start(inWords) {
      const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
      dataSaver.value = connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
      const stops = [
        compute.subscribe((now) => {
          report.value = now;
          widget.backend.value = now?.backend ?? 'none';
        }),
        effect(() => {
          const trouble = run.trouble.value;
          widget.failure.value = trouble && untracked(() => inWords(trouble));
          if (trouble) widget.status.value = 'error';
          else widget.status.value = run.busy.value || phase.value === 'pausing' ? 'running' : 'ready';
        }),
        effect(() => {
          // A change of the state puts the frame's count back to 0; the run says what it really is.
          widget.state.value;
          widget.step.value = progress.value?.step ?? 0;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
        run.pause();
      };
    },
  };
}
