// The training images: in which order they are shown, and how a batch of them becomes numbers.
import type { Images } from '../../../src/data/format.ts';
import { random } from '../../../src/math/random.ts';
import { rowsFor } from './layers.ts';

/** A pixel of 255 becomes 1. */
export const PIXEL_SCALE = 255;
/** Each byte scaled: looking it up is quicker than dividing 100,000 times a batch. */
const SCALED = Float32Array.from({ length: 256 }, (_, pixel) => pixel / PIXEL_SCALE);

export interface Batch {
  readonly count: number;
  /** count × rowsFor(pixels): pixels 0–1, then the constant 1 that the bias is multiplied by, then zeros. */
  readonly values: Float32Array;
  readonly labels: Uint8Array;
}

/**
 * The order of the images in an epoch: places in the whole set. In the first epoch each shard is shuffled by itself
 * and shards keep their order, so that training begins with the first one and still the same seed gives the same run;
 * later epochs shuffle the whole set.
 * @param epoch counted from 0.
 */
export function epochOrder(seed: number, epoch: number, shardSizes: readonly number[]): Uint32Array {
  const total = shardSizes.reduce((sum, size) => sum + size, 0);
  const order = Uint32Array.from({ length: total }, (_, place) => place);
  const generator = random(seed, 1 + epoch);
  if (epoch > 0) return generator.shuffle(order);
  let from = 0;
  for (const size of shardSizes) {
    generator.shuffle(order.subarray(from, from + size));
    from += size;
  }
  return order;
}

/** Images that arrive shard by shard and are found by their place in the whole set. */
export class ImageStore {
  /** Pixels of one image. */
  readonly imageSize: number;
  readonly #shards: Images[] = [];
  /** Place of each shard's first image. */
  readonly #starts: number[] = [];
  #count = 0;

  constructor(imageSize: number) {
    this.imageSize = imageSize;
  }

  /** Images here so far. */
  get count(): number {
    return this.#count;
  }

  add(shard: Images): void {
    this.#shards.push(shard);
    this.#starts.push(this.#count);
    this.#count += shard.count;
  }

  label(place: number): number {
    const { shard, within } = this.#find(place);
    return shard.labels[within] ?? 0;
  }

  /** The image's own bytes; not a copy. */
  pixels(place: number): Uint8Array {
    const { shard, within } = this.#find(place);
    return shard.pixels.subarray(within * this.imageSize, (within + 1) * this.imageSize);
  }

  /** @param values where to write; a fresh array when absent or too short. */
  batch(places: ArrayLike<number>, values?: Float32Array): Batch {
    const { imageSize } = this;
    const width = rowsFor(imageSize);
    const size = places.length * width;
    const out = values && values.length >= size ? values.subarray(0, size) : new Float32Array(size);
    const labels = new Uint8Array(places.length);
    for (let i = 0, at = 0; i < places.length; i++) {
      const { shard, within } = this.#find(places[i] ?? 0);
      labels[i] = shard.labels[within] ?? 0;
      const { pixels } = shard;
      for (let p = within * imageSize, end = p + imageSize; p < end; p++, at++) {
        out[at] = SCALED[pixels[p] as number] as number;
      }
      out[at] = 1;
      at += width - imageSize; // zeros stay zeros in an array that is used again
    }
    return { count: places.length, values: out, labels };
  }

  #find(place: number): { shard: Images; within: number } {
    let at = this.#starts.length - 1;
    while (at > 0 && (this.#starts[at] ?? 0) > place) at--;
    const shard = this.#shards[at];
    const within = place - (this.#starts[at] ?? 0);
    if (!shard || within >= shard.count) throw new RangeError(`image ${place} is not here yet`);
    return { shard, within };
  }
}
