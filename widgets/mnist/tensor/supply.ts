// The images of a run, arriving while it trains: what it needs now is awaited, what it will need loads meanwhile.
import { type Dataset, loadDataset } from '../../../src/data/load.ts';
import { ImageStore } from './images.ts';

/** Shards taken of each set when the reader asked to save data. */
const SAVER_SHARDS = 1;

export interface SupplyOptions {
  readonly base: string;
  readonly signal: AbortSignal;
  readonly dataSaver: boolean;
  onProgress(loadedBytes: number, totalBytes: number): void;
}

export class Supply {
  readonly train: ImageStore;
  readonly test: ImageStore;
  readonly #dataset: Dataset;
  #trainShards = 0;
  #testShards = 0;

  private constructor(dataset: Dataset) {
    const imageSize = dataset.manifest.width * dataset.manifest.height;
    this.#dataset = dataset;
    this.train = new ImageStore(imageSize);
    this.test = new ImageStore(imageSize);
  }

  /** Begins to load; resolves with the manifest. @throws DataError, or the abort reason. */
  static async open(name: string, { base, signal, dataSaver, onProgress }: SupplyOptions): Promise<Supply> {
    const shards = dataSaver ? SAVER_SHARDS : undefined;
    const dataset = await loadDataset(name, { base, signal, onProgress, ...(shards && { shards }) });
    const supply = new Supply(dataset);
    // The first test shard feeds the grid of answers as soon as it is there; its failure is told when it is needed.
    dataset.test[0]?.then(() => supply.needTest(1)).catch(() => {});
    return supply;
  }

  get imageSize(): number {
    return this.train.imageSize;
  }

  get classes(): number {
    return this.#dataset.manifest.classes.length;
  }

  /** Images in the shards taken, whether here or not. */
  get trainImages(): number {
    return this.#dataset.trainImages;
  }

  get testImages(): number {
    return this.#dataset.testImages;
  }

  get trainShardSizes(): number[] {
    return this.#dataset.manifest.train.slice(0, this.#dataset.train.length).map(({ count }) => count);
  }

  /** Test images the grid's sample is drawn from. */
  get sampleImages(): number {
    return this.#dataset.manifest.test[0]?.count ?? 0;
  }

  /** True when the images with places below `count` are here. */
  hasTrain(count: number): boolean {
    return this.train.count >= count;
  }

  /** Awaits the images with places below `count`; the first epoch asks for them shard by shard. */
  async needTrain(count: number): Promise<void> {
    while (this.train.count < count) {
      const shard = await this.#dataset.train[this.#trainShards];
      if (!shard) throw new RangeError(`there are no ${count} training images`);
      this.#trainShards += 1;
      this.train.add(shard);
    }
  }

  /** Awaits test shards up to the given number, or all of them. */
  async needTest(shards = this.#dataset.test.length): Promise<void> {
    while (this.#testShards < shards) {
      const at = this.#testShards;
      const shard = await this.#dataset.test[at];
      // Two may wait for the same shard: the first to wake takes it.
      if (!shard || this.#testShards !== at) continue;
      this.#testShards += 1;
      this.test.add(shard);
    }
  }
}
