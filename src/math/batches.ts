// Mini-batches: every epoch goes once through all examples, in an order drawn anew; what is left over makes a smaller batch.
import { random } from './random.ts';

export interface Batch {
  /** Places of its examples. */
  readonly places: readonly number[];
  /** From 0, as is its index in the epoch. */
  readonly epoch: number;
  readonly index: number;
}

/** A size of 0, or of all examples and more, means one batch of them all. */
const whole = (count: number, size: number) => size <= 0 || size >= count;

/** Updates in one epoch: count / size, rounded up. */
export const batchesPerEpoch = (count: number, size: number): number =>
  whole(count, size) ? 1 : Math.ceil(count / size);

/**
 * The batch of each update, counted from 0. Asking for any update gives the same batch at any time: the order of an
 * epoch depends on the seed and its number only. A batch of all examples keeps their order.
 * @param count examples, at least 1.
 */
export function batches(count: number, size: number, seed: number): (step: number) => Batch {
  const inOrder = Array.from({ length: count }, (_, place) => place);
  if (whole(count, size)) return (step) => ({ places: inOrder, epoch: step, index: 0 });
  const perEpoch = batchesPerEpoch(count, size);
  let drawn = { epoch: -1, order: inOrder };
  return (step) => {
    const epoch = Math.floor(step / perEpoch);
    // Stream 0 of the seed is left to the data.
    if (drawn.epoch !== epoch) drawn = { epoch, order: random(seed, epoch + 1).shuffle([...inOrder]) };
    const index = step - epoch * perEpoch;
    return { places: drawn.order.slice(index * size, (index + 1) * size), epoch, index };
  };
}
