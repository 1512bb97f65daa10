// A compute client for tests: it records what is asked of it, and answers when and what the test tells it to.
import type { Compute, RunOptions } from '../../src/compute/client.ts';
import type { BackendReport, Job, Outcome } from '../../src/compute/protocol.ts';
import type { TrainCheckpoint, TrainInput, TrainProgress, TrainResult } from './training.ts';

type Train = Job<TrainInput, TrainResult, TrainProgress, TrainCheckpoint>;

/** One request, from the worker's side. */
export interface Request {
  readonly name: string;
  readonly input: TrainInput;
  readonly options: RunOptions<Train>;
  end(outcome: Outcome<TrainResult>): Promise<void>;
}

export interface FakeCompute extends Compute {
  readonly requests: Request[];
  /** What the page asked of the client beside requests, in order: `prefer wasm`, `restart`. */
  readonly asked: string[];
  say(report: BackendReport | null): void;
}

export function fakeCompute(): FakeCompute {
  const requests: Request[] = [];
  const asked: string[] = [];
  const listeners = new Set<(report: BackendReport | null) => void>();
  let report: BackendReport | null = null;
  return {
    requests,
    asked,
    say(next) {
      report = next;
      for (const listener of listeners) listener(next);
    },
    run: ((name: string, input: TrainInput, options: RunOptions<Train>) =>
      new Promise<Outcome<TrainResult>>((resolve) => {
        requests.push({
          name,
          input,
          options,
          async end(outcome) {
            resolve(outcome);
            // Lets what awaits the outcome run.
            await new Promise((done) => setTimeout(done));
          },
        });
      })) as unknown as Compute['run'],
    get report() {
      return report;
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(report);
      return () => listeners.delete(listener);
    },
    prefer: (backend) => asked.push(`prefer ${backend}`),
    restart: () => asked.push('restart'),
  };
}

/** News of a run at `step`, as the job would send it; an epoch has 100 steps. */
export function progressAt(step: number, change: Partial<TrainProgress> = {}): TrainProgress {
  const epoch = Math.floor(step / 100);
  const point = { step, epoch: step / 100, loss: 1 / (1 + step), accuracy: 1 - 1 / (1 + step) };
  return {
    phase: 'training',
    loadedBytes: 10,
    totalBytes: 10,
    trainImages: 12_800,
    testImages: 1000,
    epoch,
    step,
    stepsPerEpoch: 100,
    trainLoss: step > 0 ? point.loss : Number.NaN,
    trainAcc: step > 0 ? point.accuracy : Number.NaN,
    testLoss: epoch > 0 ? 0.5 : Number.NaN,
    testAcc: epoch > 0 ? 0.9 : Number.NaN,
    imagesPerSecond: step > 0 ? 40_000 : 0,
    seconds: step / 10,
    history: {
      train: step > 0 ? [point] : [],
      test: Array.from({ length: epoch }, (_, i) => ({
        step: (i + 1) * 100,
        epoch: i + 1,
        loss: 0.5,
        accuracy: 0.9,
      })),
    },
    sample: [],
    mistakes: [],
    ...change,
  };
}

/** A network that says `digit` whatever it sees, as a checkpoint at `step`. */
export function checkpointAt(step: number, input: TrainInput, digit = 3): TrainCheckpoint {
  const bias = new Float32Array(10);
  bias[digit] = 5;
  const sum = { loss: 0, correct: 0, images: 0 };
  return {
    input,
    epoch: Math.floor(step / 100),
    step,
    layers: [{ inputs: 784, units: 10, weights: new Float32Array(7840), bias }],
    accumulators: [],
    epochSum: sum,
    pointSum: sum,
    progress: progressAt(step),
  };
}
