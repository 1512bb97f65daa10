// Real MNIST for the benchmark, loaded by the course's own loader, and what every variant is told and answers.
import type { BackendName } from '../../../src/compute/protocol.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { TrainOptimizer } from '../../../widgets/mnist/training.ts';

/** All variants train this network: 784-128-10, relu, softmax cross-entropy. */
export const PIXELS = 784;
export const HIDDEN = 128;
export const CLASSES = 10;

export interface Settings {
  readonly backend: BackendName;
  readonly optimizer: TrainOptimizer;
  readonly batch: number;
  /** Batches to train on; each variant sees the same number of images. */
  readonly batches: number;
}

export interface Measured {
  /** Training images seen. */
  readonly images: number;
  readonly seconds: number;
  /** Mean loss of the last batches: shows that it did train. */
  readonly loss: number;
}

const set = { pixels: new Uint8Array(), labels: new Uint8Array() };

/** Loads all training images, so that no variant waits for the network. */
export async function prepareSet(): Promise<void> {
  const { train, test } = await loadDataset('mnist', { base: '/', signal: new AbortController().signal });
  const shards = await Promise.all(train);
  await Promise.all(test);
  const join = (parts: readonly Uint8Array[]) => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  set.pixels = join(shards.map(({ pixels }) => pixels));
  set.labels = join(shards.map(({ labels }) => labels));
}

/** The first `count` images, 0–1, and their labels. */
export const take = (count: number): { values: Float32Array; labels: Uint8Array } => ({
  values: Float32Array.from(set.pixels.subarray(0, count * PIXELS), (pixel) => pixel / 255),
  labels: set.labels.slice(0, count),
});
