// The figures of a run as it goes: means over the epoch, points of the curves, speed. Arithmetic only.
import type { Answer, History, RunningSum, TestPoint, TrainProgress } from '../training.ts';
import type { BatchOutcome } from './measure.ts';

/** Points of the training curve in the first epoch, where most happens, and in each later one. */
const POINTS_FIRST = 60;
const POINTS_LATER = 20;
/** Seconds over which the speed is measured. */
const RATE_WINDOW = 0.5;

const NOTHING: RunningSum = { loss: 0, correct: 0, images: 0 };

const plus = (sum: RunningSum, { loss, correct, images }: BatchOutcome): RunningSum => ({
  loss: sum.loss + loss,
  correct: sum.correct + correct,
  images: sum.images + images,
});

/** Progress of a run that has not begun. */
export const untouched: TrainProgress = {
  phase: 'data',
  loadedBytes: 0,
  totalBytes: 0,
  trainImages: 0,
  testImages: 0,
  epoch: 0,
  step: 0,
  stepsPerEpoch: 0,
  trainLoss: Number.NaN,
  trainAcc: Number.NaN,
  testLoss: Number.NaN,
  testAcc: Number.NaN,
  imagesPerSecond: Number.NaN,
  seconds: 0,
  history: { train: [], test: [] },
  sample: [],
  mistakes: [],
};

export class Figures {
  #progress: TrainProgress;
  #epochSum: RunningSum;
  #pointSum: RunningSum;
  #windowSeconds = 0;
  #windowImages = 0;

  constructor(progress: TrainProgress = untouched, epochSum = NOTHING, pointSum = NOTHING) {
    this.#progress = progress;
    this.#epochSum = epochSum;
    this.#pointSum = pointSum;
  }

  get progress(): TrainProgress {
    return this.#progress;
  }

  /** For a checkpoint. */
  get sums(): { epochSum: RunningSum; pointSum: RunningSum } {
    return { epochSum: this.#epochSum, pointSum: this.#pointSum };
  }

  set(change: Partial<TrainProgress>): void {
    this.#progress = { ...this.#progress, ...change };
  }

  /** Notes one update's outcome. */
  update(outcome: BatchOutcome): void {
    const { step: before, stepsPerEpoch, history } = this.#progress;
    const step = before + 1;
    const inEpoch = before % stepsPerEpoch;
    this.#epochSum = plus(inEpoch === 0 ? NOTHING : this.#epochSum, outcome);
    this.#pointSum = plus(this.#pointSum, outcome);
    const points = before < stepsPerEpoch ? POINTS_FIRST : POINTS_LATER;
    const every = Math.ceil(stepsPerEpoch / points);
    const atEnd = inEpoch + 1 === stepsPerEpoch;
    if ((inEpoch + 1) % every === 0 || atEnd) {
      const { loss, correct, images } = this.#pointSum;
      const point = { step, epoch: step / stepsPerEpoch, loss: loss / images, accuracy: correct / images };
      this.#addPoint({ ...history, train: [...history.train, point] });
      this.#pointSum = NOTHING;
    }
    const { loss, correct, images } = this.#epochSum;
    this.set({
      step,
      epoch: Math.floor(step / stepsPerEpoch),
      trainLoss: loss / images,
      trainAcc: correct / images,
    });
  }

  /** Notes time spent on updates. */
  spent(seconds: number, images: number): void {
    this.set({ seconds: this.#progress.seconds + seconds });
    this.#windowSeconds += seconds;
    this.#windowImages += images;
    if (this.#windowSeconds < RATE_WINDOW && !Number.isNaN(this.#progress.imagesPerSecond)) return;
    if (this.#windowSeconds === 0) return;
    this.set({ imagesPerSecond: this.#windowImages / this.#windowSeconds });
    if (this.#windowSeconds < RATE_WINDOW) return;
    this.#windowSeconds = 0;
    this.#windowImages = 0;
  }

  /** Notes an evaluation on the test images. */
  tested(loss: number, accuracy: number, mistakes: readonly Answer[]): void {
    const { step, stepsPerEpoch, history } = this.#progress;
    const point: TestPoint = { step, epoch: step / stepsPerEpoch, loss, accuracy };
    this.set({ testLoss: loss, testAcc: accuracy, mistakes });
    this.#addPoint({ ...history, test: [...history.test, point] });
  }

  #addPoint(history: History): void {
    this.set({ history });
  }
}
