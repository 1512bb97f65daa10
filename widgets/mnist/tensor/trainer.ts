// The network at work on the live backend: holds its tensors, makes one update per batch, and hands the outcome of
// each over when asked. Knows nothing of data sets, epochs or the page.
import * as tf from '@tensorflow/tfjs-core';
import type { BackendName } from '../../../src/compute/protocol.ts';
import type { LayerWeights, TrainCheckpoint, TrainInput } from '../training.ts';
import { type TensorActivation, tensorActivations } from './activations.ts';
import { backwardBatch, forwardBatch } from './backpropagation.ts';
import type { Batch } from './images.ts';
import { disposeLayers, download, type TensorLayer, upload, zerosLike } from './layers.ts';
import { type BatchOutcome, measure } from './measure.ts';
import { type Strategy, strategies } from './strategy.ts';
import { type TensorRule, tensorRules } from './updates.ts';

/** What a trainer can be rebuilt from, bit for bit. */
export type TrainerState = Pick<TrainCheckpoint, 'layers' | 'accumulators' | 'step'>;

const missing = (): never => {
  throw new Error('a layer is missing');
};

export class Trainer {
  readonly #hidden: TensorActivation;
  readonly #rule: TensorRule;
  readonly #learningRate: number;
  readonly #strategy: Strategy;
  #layers: TensorLayer[];
  /** One list of layers per accumulator of the rule. */
  #accumulators: TensorLayer[][];
  #step: number;
  /** Outcomes known, oldest first; behind them, logits still on the device. */
  #outcomes: BatchOutcome[] = [];
  #unread: { logits: tf.Tensor2D; labels: Uint8Array }[] = [];

  /** @param state layers to start from; accumulators may be absent at the first step, where they are 0. */
  constructor(
    { f, optimizer, lr }: Pick<TrainInput, 'f' | 'optimizer' | 'lr'>,
    state: TrainerState,
    backend: BackendName,
  ) {
    this.#hidden = tensorActivations[f];
    this.#rule = tensorRules[optimizer];
    this.#learningRate = lr;
    this.#strategy = strategies[backend];
    this.#step = state.step;
    this.#layers = upload(state.layers);
    this.#accumulators = this.#rule.accumulators.map((name) => {
      const found = state.accumulators.find((accumulator) => accumulator.name === name);
      return upload(found?.layers ?? zerosLike(state.layers));
    });
  }

  /** Completed updates. */
  get step(): number {
    return this.#step;
  }

  /** True when a batch's values may be overwritten as soon as `update` returns. */
  get copiesUploads(): boolean {
    return this.#strategy.copiesUploads;
  }

  /** One update: forward, backward, step. Its outcome waits for `settle`. */
  update({ count, values, labels }: Batch): void {
    this.#step += 1;
    const t = this.#step;
    const old = [this.#layers, ...this.#accumulators];
    const next: TensorLayer[][] = old.map(() => []);
    tf.tidy(() => {
      const x = tf.tensor2d(values, [count, values.length / count]);
      const trace = forwardBatch(this.#layers, this.#hidden, x);
      const delta = this.#delta(trace.logits, labels);
      const gradients = backwardBatch(this.#layers, this.#hidden, trace, delta, this.#strategy);
      gradients.forEach(({ inputs, matrix }, l) => {
        const [parameters = missing(), ...memory] = old.map((layers) => layers[l]?.matrix ?? missing());
        const changed = this.#rule.update(parameters, matrix, memory, this.#learningRate, t);
        next.forEach((layers, i) => {
          layers.push({ inputs, matrix: tf.keep(changed[i] as tf.Tensor2D) });
        });
      });
    });
    for (const layers of old) disposeLayers(layers);
    [this.#layers = [], ...this.#accumulators] = next;
  }

  /** ∂loss/∂logits, and the outcome noted, now or for later. */
  #delta(logits: tf.Tensor2D, labels: Uint8Array): tf.Tensor2D {
    const [count, classes] = logits.shape;
    if (this.#strategy.lossOnHost) {
      const delta = new Float32Array(count * classes);
      this.#outcomes.push(measure(logits.dataSync<'float32'>(), labels, delta));
      return tf.tensor2d(delta, [count, classes]);
    }
    this.#unread.push({ logits: tf.keep(logits), labels });
    const target = new Float32Array(count * classes);
    labels.forEach((label, i) => {
      target[i * classes + label] = 1;
    });
    return tf.div(tf.sub(tf.softmax(logits), tf.tensor2d(target, [count, classes])), count);
  }

  /** Updates made since the last `settle`. */
  get pending(): number {
    return this.#outcomes.length + this.#unread.length;
  }

  /** Outcomes of the updates since the last call, oldest first. Waits until the device has made them. */
  async settle(): Promise<BatchOutcome[]> {
    const unread = this.#unread;
    this.#unread = [];
    if (unread.length > 0) {
      const together = tf.tidy(() => tf.concat(unread.map(({ logits }) => logits)));
      for (const { logits } of unread) logits.dispose();
      const values = await together.data<'float32'>();
      const classes = together.shape[1] ?? 0;
      together.dispose();
      let from = 0;
      for (const { labels } of unread) {
        const to = from + labels.length * classes;
        this.#outcomes.push(measure(values.subarray(from, to), labels));
        from = to;
      }
    }
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    return outcomes;
  }

  /** Logits of images the network is not trained on, count × classes. */
  async logits({ count, values }: Batch): Promise<Float32Array> {
    const logits = tf.tidy(() => {
      const x = tf.tensor2d(values, [count, values.length / count]);
      return forwardBatch(this.#layers, this.#hidden, x).logits;
    });
    const data = await logits.data<'float32'>();
    logits.dispose();
    return data;
  }

  layers(): Promise<LayerWeights[]> {
    return download(this.#layers);
  }

  /** Everything to go on from, after `settle`. */
  async state(): Promise<TrainerState> {
    const step = this.#step;
    const [layers, ...accumulators] = await Promise.all(
      [this.#layers, ...this.#accumulators].map((list) => download(list)),
    );
    return {
      step,
      layers: layers ?? [],
      accumulators: this.#rule.accumulators.map((name, i) => ({ name, layers: accumulators[i] ?? [] })),
    };
  }

  dispose(): void {
    for (const layers of [this.#layers, ...this.#accumulators]) disposeLayers(layers);
    for (const { logits } of this.#unread) logits.dispose();
    this.#unread = [];
  }
}
