// A walk that remembers every stop with the optimizer's memory: it grows as it is asked, and going back gives the very
// same numbers, because nothing is computed twice.
import type { Pair, Surface } from './descent.ts';
import { type OptimizerName, type OptimizerSettings, optimizerUpdate, startOptimizer } from './optimizers.ts';

/** Where the walk is after some updates. */
export interface Stop {
  readonly place: Pair;
  /** Of the whole data, also where updates see a batch; computed when it is read. */
  readonly loss: number;
  /** The optimizer's memory: momentum's velocity or adam's mean of g; the sum or mean of g². */
  readonly first: Pair;
  readonly second: Pair;
}

export interface Walk {
  readonly start: Pair;
  readonly optimizer: OptimizerName;
  readonly settings: OptimizerSettings;
  /** The loss that update number `step`, from 0, sees. */
  seen(step: number): Surface;
  /** The loss of all the data. */
  readonly whole: Surface;
}

/** Numbers kept of each stop: w, b, and the two memories of each. */
const COLUMNS = 6;

/** The stop after `step` updates; the walk is extended as far as that. */
export type Trajectory = (step: number) => Stop;

export function trajectory({ start, optimizer, settings, seen, whole }: Walk): Trajectory {
  let rows = new Float64Array(128 * COLUMNS);
  let last = -1;
  const place: [number, number] = [...start];
  const memory = startOptimizer(2);

  function note() {
    last += 1;
    if ((last + 1) * COLUMNS > rows.length) {
      const longer = new Float64Array(2 * rows.length);
      longer.set(rows);
      rows = longer;
    }
    rows.set(place, last * COLUMNS);
    rows.set(memory.first, last * COLUMNS + 2);
    rows.set(memory.second, last * COLUMNS + 4);
  }

  note();
  return (step) => {
    while (last < step) {
      optimizerUpdate(optimizer, place, seen(last).gradient(...place), memory, settings);
      note();
    }
    const at = (column: number) => rows[step * COLUMNS + column] ?? Number.NaN;
    const [w, b] = [at(0), at(1)];
    return {
      place: [w, b],
      get loss() {
        return whole.f(w, b);
      },
      first: [at(2), at(3)],
      second: [at(4), at(5)],
    };
  };
}
