// A training run from its first update to its end: epochs, evaluation, checkpoints, divergence. What the page sees of
// it goes through the job's context.
import type { JobContext } from '../../../src/compute/protocol.ts';
import type { TrainCheckpoint, TrainInput, TrainProgress, TrainResult } from '../training.ts';
import { answerSample, evaluate, samplePlaces } from './evaluation.ts';
import type { Figures } from './figures.ts';
import { epochOrder } from './images.ts';
import { allFinite, initialLayers, rowsFor } from './layers.ts';
import type { Supply } from './supply.ts';
import { Trainer } from './trainer.ts';

/** Milliseconds between checkpoints, and at most this share of the time spent on them. */
const SAVE_EVERY = 1000;
const SAVE_SHARE = 0.05;
/** And at most so many milliseconds between them: what a dead worker may cost. The first on a GPU compiles shaders. */
const SAVE_WITHIN = 4000;
/** Milliseconds of updates between two looks at their outcome: on a GPU a look waits for all of them. */
const SETTLE_EVERY = 40;
/** Updates between two looks at most, however fast: the device holds their logits meanwhile. */
const SETTLE_STEPS = 64;
/**
 * A batch whose loss is so many times that of guessing (ln classes) ends the run. With bounded gradients a rate that
 * is far too high seldom overflows: the weights grow by thousands, and what is left of a relu network then answers
 * the same to every image. No run seen to pass this limit has learnt anything afterwards; healthy ones stay below 15.
 */
const EXPLODED = 100;

export type TrainContext = JobContext<TrainProgress, TrainCheckpoint>;

/** Thrown inside a run to end it; `step` is the first update known to be bad. */
class Diverged extends Error {
  readonly step: number;
  constructor(step: number) {
    super(`diverged at update ${step}`);
    this.step = step;
  }
}

export class Run {
  readonly #input: TrainInput;
  readonly #context: TrainContext;
  readonly #supply: Supply;
  readonly #figures: Figures;
  readonly #trainer: Trainer;
  readonly #stepsPerEpoch: number;
  readonly #sample: readonly number[];
  /** Reused for every batch where the backend copies what it is handed. */
  readonly #values: Float32Array | undefined;
  readonly #explodedLoss: number;
  /** As of the last checkpoint: what a diverged run falls back on. */
  #good: TrainProgress;
  #lastSave = performance.now();
  #saveCost = 0;
  /** Images and time of the updates not settled yet. */
  #images = 0;
  #started = 0;
  #stepTime = Number.POSITIVE_INFINITY;

  constructor(input: TrainInput, context: TrainContext, supply: Supply, figures: Figures) {
    const { resumeFrom } = context;
    this.#input = input;
    this.#context = context;
    this.#supply = supply;
    this.#figures = figures;
    this.#stepsPerEpoch = Math.ceil(supply.trainImages / input.batch);
    this.#explodedLoss = EXPLODED * Math.log(supply.classes);
    this.#sample = samplePlaces(supply.sampleImages);
    const fresh = () => initialLayers(input, supply.imageSize, supply.classes);
    const state = resumeFrom ?? { step: 0, layers: fresh(), accumulators: [] };
    this.#trainer = new Trainer(input, state, context.backend);
    if (this.#trainer.copiesUploads) this.#values = new Float32Array(input.batch * rowsFor(supply.imageSize));
    figures.set({
      trainImages: supply.trainImages,
      testImages: supply.testImages,
      stepsPerEpoch: this.#stepsPerEpoch,
    });
    this.#good = figures.progress;
  }

  /** Trains to the end. @throws DataError, or the abort reason, after a last checkpoint. */
  async toEnd(): Promise<TrainResult> {
    try {
      while (this.#trainer.step < this.#input.epochs * this.#stepsPerEpoch) {
        await this.#evaluateIfDue();
        await this.#epoch();
      }
      await this.#evaluateIfDue();
      this.#tell('training');
      return { end: 'done', progress: this.#figures.progress };
    } catch (error) {
      if (error instanceof Diverged) return this.#diverged(error);
      // Paused, or out of images: hand over all that was trained.
      try {
        await this.#settle();
        await this.#checkpoint();
      } catch (late) {
        if (late instanceof Diverged) return this.#diverged(late);
        throw late;
      }
      throw error;
    } finally {
      this.#trainer.dispose();
    }
  }

  #diverged({ step }: Diverged): TrainResult {
    return { end: 'diverged', step, progress: this.#good };
  }

  /** The updates from here to the epoch's end. */
  async #epoch(): Promise<void> {
    const { batch, seed } = this.#input;
    const epoch = Math.floor(this.#trainer.step / this.#stepsPerEpoch);
    const order = epochOrder(seed, epoch, this.#supply.trainShardSizes);
    const end = (epoch + 1) * this.#stepsPerEpoch;
    while (this.#trainer.step < end) {
      const from = (this.#trainer.step % this.#stepsPerEpoch) * batch;
      const places = order.subarray(from, Math.min(from + batch, order.length));
      // In the first epoch an image's place in the order lies in the same shard as its place in the set.
      const needed = epoch === 0 ? from + places.length : order.length;
      if (!this.#supply.hasTrain(needed)) await this.#waitFor(needed);
      if (this.#trainer.pending === 0) this.#started = performance.now();
      this.#trainer.update(this.#supply.train.batch(places, this.#values));
      this.#images += places.length;
      if (this.#settleDue(this.#trainer.step === end)) await this.#look();
    }
  }

  /** Whether it is time to look: once a frame or two, whatever a step takes on this backend. */
  #settleDue(atEnd: boolean): boolean {
    const { pending } = this.#trainer;
    const elapsed = performance.now() - this.#started;
    // A GPU takes updates faster than it makes them: the last look tells how long they really take.
    const expected = Math.max(elapsed, pending * this.#stepTime);
    return atEnd || pending >= SETTLE_STEPS || expected >= SETTLE_EVERY;
  }

  /** Takes stock of the updates since the last time, and lets others have a turn. */
  async #look(): Promise<void> {
    await this.#settle();
    const fair = Math.min(this.#saveCost / SAVE_SHARE, SAVE_WITHIN);
    const wait = Math.max(SAVE_EVERY, fair);
    if (performance.now() - this.#lastSave >= wait) {
      await this.#save();
    }
    this.#tell('training');
    await this.#context.breathe();
  }

  async #settle(): Promise<void> {
    if (this.#trainer.pending === 0) return;
    const outcomes = await this.#trainer.settle();
    const elapsed = performance.now() - this.#started;
    this.#stepTime = elapsed / outcomes.length;
    for (const outcome of outcomes) {
      if (!(outcome.loss / outcome.images < this.#explodedLoss))
        throw new Diverged(this.#figures.progress.step + 1);
      this.#figures.update(outcome);
    }
    this.#figures.spent(elapsed / 1000, this.#images);
    this.#images = 0;
  }

  async #waitFor(images: number): Promise<void> {
    if (this.#trainer.pending > 0) await this.#settle();
    this.#tell('data');
    await this.#supply.needTrain(images);
    this.#tell('training');
  }

  /** At an epoch's end, and when resumed there: all test images, unless this step has been evaluated. */
  async #evaluateIfDue(): Promise<void> {
    const { step } = this.#trainer;
    const { history } = this.#figures.progress;
    if (step === 0 || step % this.#stepsPerEpoch !== 0 || history.test.at(-1)?.step === step) return;
    this.#tell('testing');
    await this.#supply.needTest();
    const { loss, accuracy, mistakes } = await evaluate(this.#trainer, this.#supply.test, () =>
      this.#context.breathe(),
    );
    // A finite training loss can hide weights that are not; then these figures mean nothing, and are not shown.
    const layers = await this.#trainer.layers();
    if (!Number.isFinite(loss) || !allFinite(layers)) throw new Diverged(step);
    this.#figures.tested(loss, accuracy, mistakes);
    await this.#save();
  }

  /** Answers for the grid and a checkpoint, and what they cost: on a slow device that is seconds of training. */
  async #save(): Promise<void> {
    const started = performance.now();
    await this.#refreshSample();
    await this.#checkpoint();
    this.#lastSave = performance.now();
    this.#saveCost = this.#lastSave - started;
  }

  async #refreshSample(): Promise<void> {
    const { test } = this.#supply;
    if (test.count < this.#supply.sampleImages) return;
    this.#figures.set({ sample: await answerSample(this.#trainer, test, this.#sample) });
  }

  /** Hands a state over. @throws Diverged, instead, when a weight is not finite: relu turns NaN into 0 and hides it. */
  async #checkpoint(): Promise<void> {
    const state = await this.#trainer.state();
    if (!allFinite(state.layers)) throw new Diverged(state.step);
    this.#good = this.#figures.progress;
    this.#context.checkpoint({
      input: this.#input,
      epoch: this.#good.epoch,
      ...state,
      ...this.#figures.sums,
      progress: this.#good,
    });
  }

  #tell(phase: TrainProgress['phase']): void {
    this.#figures.set({ phase });
    this.#context.progress(this.#figures.progress);
  }
}
