// The course's training: the widget's own job, run as its worker runs it.

import { breathe } from '../../../src/compute/breathe.ts';
import type { BackendName } from '../../../src/compute/protocol.ts';
import { train } from '../../../widgets/mnist/compute.ts';
import type { TrainContext } from '../../../widgets/mnist/tensor/run.ts';
import {
  LEARNING_RATES,
  type TrainInput,
  type TrainOptimizer,
  type TrainProgress,
} from '../../../widgets/mnist/training.ts';
import { HIDDEN, type Measured, type Settings } from './set.ts';

export interface OursSettings {
  readonly backend: BackendName;
  readonly optimizer: TrainOptimizer;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
}

const inputOf = ({ optimizer, batch, epochs, seed }: Omit<OursSettings, 'backend'>): TrainInput => ({
  data: 'mnist',
  hidden: [HIDDEN],
  f: 'relu',
  optimizer,
  lr: LEARNING_RATES[optimizer],
  batch,
  epochs,
  seed,
  dataSaver: false,
});

const contextOf = (
  backend: BackendName,
  signal: AbortSignal,
  progress: (value: TrainProgress) => void,
): TrainContext => ({
  backend,
  base: '/',
  signal,
  resumeFrom: undefined,
  progress,
  checkpoint() {},
  transfer() {},
  breathe: () => breathe(signal),
});

/**
 * Timed from outside, from when the job says that it trains to the last update it tells of: gathering batches,
 * progress, checkpoints and the live sample count; the epoch's evaluation does not come into so few batches.
 */
export async function trainOurs({ backend, optimizer, batch, batches }: Settings): Promise<Measured> {
  const stop = new AbortController();
  let started = 0;
  let ended = 0;
  let last: TrainProgress | undefined;
  const context = contextOf(backend, stop.signal, (progress) => {
    if (progress.phase !== 'training') return;
    if (progress.step === 0) started = performance.now();
    if (progress.step <= (last?.step ?? 0)) return;
    ended = performance.now();
    last = progress;
    if (progress.step >= batches) stop.abort();
  });
  try {
    await train(inputOf({ optimizer, batch, epochs: 1, seed: 1 }), context);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  if (!last) throw new Error('the job told of no update');
  const loss = last.history.train.at(-1)?.loss ?? Number.NaN;
  return { images: last.step * batch, seconds: (ended - started) / 1000, loss };
}

/** The whole job: accuracy after each epoch, and the seconds it reports. */
export async function trainToEnd(settings: OursSettings) {
  const context = contextOf(settings.backend, new AbortController().signal, () => {});
  const result = await train(inputOf(settings), context);
  if (result.end !== 'done') throw new Error(`training ended as ${result.end}`);
  const { history, seconds, imagesPerSecond } = result.progress;
  return { accuracies: history.test.map(({ accuracy }) => accuracy), seconds, imagesPerSecond };
}
