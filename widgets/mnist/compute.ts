// The tensor jobs of the MNIST widget, run in the compute worker.
import type { Job } from '../../src/compute/protocol.ts';
import { DataError } from '../../src/data/load.ts';
import { Figures } from './tensor/figures.ts';
import { Run } from './tensor/run.ts';
import { Supply } from './tensor/supply.ts';
import type { TrainCheckpoint, TrainInput, TrainProgress, TrainResult } from './training.ts';

/** A checkpoint of another run must not be passed off as this one's; longer training or another rate may follow. */
function assertSameRun(input: TrainInput, checkpoint: TrainCheckpoint): void {
  const fixed = ({ epochs: _, lr: __, ...rest }: TrainInput) => JSON.stringify(Object.entries(rest).sort());
  if (fixed(input) !== fixed(checkpoint.input)) throw new Error('the checkpoint belongs to another run');
}

/**
 * Trains a fully connected network on MNIST: softmax cross-entropy, mini-batches, the optimizers of
 * src/math/optimizers.ts. The same input gives the same run, on every backend within rounding, and bit for bit when
 * paused (abort, then `resumeFrom` the last checkpoint) on one. Progress comes several times a second, checkpoints
 * about once a second, at each epoch's end, and when the run stops before its end.
 */
export const train: Job<TrainInput, TrainResult, TrainProgress, TrainCheckpoint> = async (input, context) => {
  const { base, signal, resumeFrom } = context;
  if (resumeFrom) assertSameRun(input, resumeFrom);
  const figures = new Figures(resumeFrom?.progress, resumeFrom?.epochSum, resumeFrom?.pointSum);
  const tell = (change: Partial<TrainProgress>) => {
    figures.set(change);
    context.progress(figures.progress);
  };
  try {
    tell({ phase: 'data' });
    const supply = await Supply.open(input.data, {
      base,
      signal,
      dataSaver: input.dataSaver,
      onProgress: (loadedBytes, totalBytes) => tell({ loadedBytes, totalBytes }),
    });
    return await new Run(input, context, supply, figures).toEnd();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { end: 'no-data', problem: error.problem, file: error.file, progress: figures.progress };
  }
};
