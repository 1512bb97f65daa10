// What the page and the training job say to each other. Types and a few constants only: the page's main thread
// imports this file, so no tensor code may come near it.
import type { DataProblem } from '../../src/data/errors.ts';

/** Activation of every hidden layer. `step` is left out: its derivative is 0 everywhere, so nothing would be learnt. */
export const HIDDEN_ACTIVATIONS = ['identity', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'elu'] as const;
export type HiddenActivation = (typeof HIDDEN_ACTIVATIONS)[number];

export const TRAIN_OPTIMIZERS = ['sgd', 'momentum', 'rmsprop', 'adam'] as const;
export type TrainOptimizer = (typeof TRAIN_OPTIMIZERS)[number];

/** Learning rates that train 784-128-10 well at batch 128, for the widget's defaults. */
export const LEARNING_RATES: Readonly<Record<TrainOptimizer, number>> = {
  sgd: 0.3,
  momentum: 0.1,
  rmsprop: 0.001,
  adam: 0.002,
};

/** All that decides a run: the same input gives the same run. */
export interface TrainInput {
  readonly data: 'mnist';
  /** Units of each hidden layer, 0–3 layers of 1–512. */
  readonly hidden: readonly number[];
  readonly f: HiddenActivation;
  readonly optimizer: TrainOptimizer;
  readonly lr: number;
  /** Images in one update, 1–1024; the last batch of an epoch may be smaller. */
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
  /** The reader asked to save data: one shard of training images and one of test images. */
  readonly dataSaver: boolean;
}

/** One layer's parameters. */
export interface LayerWeights {
  readonly inputs: number;
  readonly units: number;
  /** units × inputs, row-major: one row per unit, as in z = W·x + b. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Means over the updates since the previous point. */
export interface TrainPoint {
  /** Completed updates. */
  readonly step: number;
  /** Completed epochs with their fraction: the curve's abscissa. */
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy: number;
}

/** An evaluation on all the test images in use. */
export type TestPoint = TrainPoint;

export interface History {
  readonly train: readonly TrainPoint[];
  readonly test: readonly TestPoint[];
}

/** Test images whose answers are told one by one. The server draws the same ones on the page's first screen. */
export const SAMPLE = 40;

/** What the network says of one test image. */
export interface Answer {
  /** Its place in the test set. */
  readonly index: number;
  readonly label: number;
  readonly prediction: number;
  /** Probability given to the prediction, 0–1. */
  readonly confidence: number;
  /** 28 × 28, row-major, 0 = background. */
  readonly pixels: Uint8Array;
}

/**
 * How far a run is. Messages are coalesced, the newest winning, so each is complete in itself: nothing in it is
 * relative to an earlier one.
 */
export interface TrainProgress {
  /** What the job is doing now. `data`: it waits for images; shards not needed yet arrive during `training`. */
  readonly phase: 'data' | 'training' | 'testing';
  /** Of the data set, in transferred bytes; `totalBytes` is 0 until the manifest is there. */
  readonly loadedBytes: number;
  readonly totalBytes: number;
  /** Images in use; 0 until the manifest is there. */
  readonly trainImages: number;
  readonly testImages: number;
  /** Completed epochs and updates. */
  readonly epoch: number;
  readonly step: number;
  readonly stepsPerEpoch: number;
  /** Means over the current epoch so far (at an epoch's end, over that epoch); NaN before the first update. */
  readonly trainLoss: number;
  readonly trainAcc: number;
  /** The last evaluation; NaN before the first. */
  readonly testLoss: number;
  readonly testAcc: number;
  /** Training images per second over the last second or so, and seconds spent training; evaluation and waiting do not count. */
  readonly imagesPerSecond: number;
  readonly seconds: number;
  readonly history: History;
  /** The first `SAMPLE` test images with the current answers; empty before the first evaluation. */
  readonly sample: readonly Answer[];
  /** Test images answered wrongly at the last evaluation, the most confident first (at most 40). */
  readonly mistakes: readonly Answer[];
}

/** Everything needed to go on bit for bit, also in a fresh worker and on another backend (there within rounding). */
export interface TrainCheckpoint {
  /** The run it belongs to. Resuming refuses another one; only `epochs` and `lr` may differ. */
  readonly input: TrainInput;
  readonly epoch: number;
  readonly step: number;
  readonly layers: readonly LayerWeights[];
  /** The optimizer's accumulators, layer by layer in the layers' own layout: none, v, s, or m and v. */
  readonly accumulators: readonly {
    readonly name: 'v' | 's' | 'm';
    readonly layers: readonly LayerWeights[];
  }[];
  /** Sums over the current epoch, and since the last point of the curve. */
  readonly epochSum: RunningSum;
  readonly pointSum: RunningSum;
  /** The last progress message, so that a resumed run starts from the figures it left. */
  readonly progress: TrainProgress;
}

export interface RunningSum {
  readonly loss: number;
  readonly correct: number;
  readonly images: number;
}

/**
 * How a run ended. Pausing is not an end: abort the signal, keep the checkpoint that follows, run again with
 * `resumeFrom`. What was trained is in the last checkpoint in every case.
 */
export type TrainResult =
  | { readonly end: 'done'; readonly progress: TrainProgress }
  /**
   * By update `step` a weight or the loss was not finite, or the loss a hundred times that of guessing. `progress` and
   * the last checkpoint are from before.
   */
  | { readonly end: 'diverged'; readonly step: number; readonly progress: TrainProgress }
  /** Images could not be had; what arrived is kept, so that a retry goes on from there. */
  | {
      readonly end: 'no-data';
      readonly problem: DataProblem;
      readonly file: string;
      readonly progress: TrainProgress;
    };
