// The training of a 2-2-2 network from one start, kept: every update is computed once, and going back finds the same bits.
import {
  emptyPass,
  type Lesson,
  PARAMETERS,
  type Pass,
  type Rate,
  runPass,
  stepParameters,
} from './two-layers.ts';

export class TrainingHistory {
  readonly lesson: Lesson;
  readonly rate: Rate;
  /** Parameters before each update, one row of twelve after the other, and the loss that they have. */
  #parameters: Float64Array;
  #losses: Float64Array;
  /** Updates done so far. */
  #reached = 0;
  #scratch = emptyPass();

  constructor(start: ArrayLike<number>, lesson: Lesson, rate: Rate) {
    this.lesson = lesson;
    this.rate = rate;
    this.#parameters = new Float64Array(PARAMETERS * 128);
    this.#losses = new Float64Array(128);
    this.#parameters.set(Array.from(start).slice(0, PARAMETERS));
    this.#losses[0] = runPass(this.#parameters, 0, lesson, this.#scratch).loss;
  }

  #extend(step: number): void {
    if (step >= this.#losses.length) {
      const rows = Math.max(step + 1, 2 * this.#losses.length);
      const parameters = new Float64Array(PARAMETERS * rows);
      parameters.set(this.#parameters);
      const losses = new Float64Array(rows);
      losses.set(this.#losses);
      this.#parameters = parameters;
      this.#losses = losses;
    }
    const { lesson, rate } = this;
    const pass = runPass(this.#parameters, this.#reached * PARAMETERS, lesson, this.#scratch);
    for (; this.#reached < step; this.#reached++) {
      const from = this.#reached * PARAMETERS;
      stepParameters(this.#parameters, from, from + PARAMETERS, pass.gradient, rate);
      runPass(this.#parameters, from + PARAMETERS, lesson, pass);
      this.#losses[this.#reached + 1] = pass.loss;
    }
  }

  /** The twelve parameters after `step` updates. */
  parameters(step: number): Float64Array {
    if (step > this.#reached) this.#extend(step);
    return this.#parameters.slice(step * PARAMETERS, (step + 1) * PARAMETERS);
  }

  loss(step: number): number {
    if (step > this.#reached) this.#extend(step);
    return this.#losses[step] ?? Number.NaN;
  }

  /** Everything that the pass after `step` updates computes. */
  pass(step: number): Pass {
    return runPass(this.parameters(step), 0, this.lesson, emptyPass());
  }
}
