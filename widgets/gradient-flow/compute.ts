// Tensor jobs of the deep network: its first gradients by autodiff, and its training.
import * as tf from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';
import { clippingFactor, isSound } from '../../src/math/flow-training.ts';
import { spreadOf } from './histogram.ts';
import { measure } from './tensor/measure.ts';
import { FlowNetwork } from './tensor/network.ts';
import type {
  FlowRecord,
  ProbeInput,
  ProbeResult,
  TrainCheckpoint,
  TrainInput,
  TrainProgress,
  TrainResult,
} from './training.ts';

/** Milliseconds between two messages of how far a training is: each holds its whole history. */
const TELL = 100;
/** Milliseconds between two states from which a fresh worker could go on. */
const KEEP = 2000;

/** Loss and gradient norms at the first weights. */
export const probe: Job<ProbeInput, ProbeResult> = async (input) => {
  const network = new FlowNetwork(input);
  const weights = network.firstWeights();
  try {
    const { loss, norms, gradients } = await measure(network, weights);
    tf.dispose([...gradients]);
    return { loss, gradients: norms };
  } finally {
    tf.dispose(weights);
    network.dispose();
  }
};

/** A checkpoint of another run must not be passed off as this one's; only more steps may follow. */
function assertSameRun(input: TrainInput, checkpoint: TrainCheckpoint): void {
  const fixed = ({ steps: _, ...rest }: TrainInput) => JSON.stringify(Object.entries(rest).sort());
  if (fixed(input) !== fixed(checkpoint.input)) throw new Error('the checkpoint belongs to another run');
}

const saved = async (weights: readonly tf.Tensor2D[]) =>
  Promise.all(weights.map(async (matrix) => Float32Array.from(await matrix.data<'float32'>())));

/**
 * Full-batch gradient descent, clipped where asked. The same input gives the same run, bit for bit on one backend, also
 * when it was paused and taken up again. Ends before its steps are done where a number is not finite any more.
 */
export const train: Job<TrainInput, TrainResult, TrainProgress, TrainCheckpoint> = async (input, context) => {
  const { f, residual, lr, clip, steps } = input;
  const { resumeFrom } = context;
  if (resumeFrom) assertSameRun(input, resumeFrom);
  const records: FlowRecord[] = [...(resumeFrom?.records ?? [])];
  const network = new FlowNetwork(input);
  let weights = resumeFrom ? network.weightsFrom(resumeFrom.weights) : network.firstWeights();
  let told = 0;
  let kept = performance.now();
  const keep = async () => {
    kept = performance.now();
    context.checkpoint({ input, records: [...records], weights: await saved(weights) });
  };
  try {
    // The last record of a checkpoint was measured at its weights, and its gradients are needed once more.
    records.pop();
    for (;;) {
      const { loss, norms, outputs, gradients } = await measure(network, weights);
      records.push({ loss, gradients: norms, spread: spreadOf(outputs, f, residual) });
      const overflow = !isSound({ loss, gradients: norms });
      const ended = overflow || records.length > steps;
      if (ended || context.signal.aborted) {
        tf.dispose([...gradients]);
        await keep();
        context.signal.throwIfAborted();
        return { end: overflow ? 'overflow' : 'done', records };
      }
      if (performance.now() - kept >= KEEP) await keep();
      const rate = lr * clippingFactor(norms, clip);
      const updated = weights.map((matrix, l) =>
        tf.tidy(() => tf.sub<tf.Tensor2D>(matrix, tf.mul(gradients[l] as tf.Tensor2D, rate))),
      );
      tf.dispose([...weights, ...gradients]);
      weights = updated;
      if (performance.now() - told >= TELL) {
        told = performance.now();
        context.progress({ records: [...records] });
      }
      // Cancelled, it still measures once and hands over where it stands.
      await context.breathe().catch(() => {});
    }
  } finally {
    tf.dispose(weights);
    network.dispose();
  }
};
