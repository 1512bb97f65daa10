// Loads a prepared data set in the worker: shards in order, each awaitable on its own, so that work can begin with
// the first. What has arrived is kept for the life of the worker, so that a retry goes on from there.
import { DataError } from './errors.ts';
import { type FetchOptions, fetchChecked, unpackShard } from './fetching.ts';
import { DATA_FORMAT, type Images, type Manifest, type Shard } from './format.ts';

export { DataError, type DataProblem } from './errors.ts';

export interface LoadOptions extends Pick<FetchOptions, 'signal' | 'fetch' | 'backoff' | 'stall'> {
  /** The site's base path with a closing slash. */
  readonly base: string;
  /** Takes only so many shards of the training set and of the test set. */
  readonly shards?: number;
  /** Transferred bytes of the shards taken. */
  onProgress?(loadedBytes: number, totalBytes: number): void;
}

/** The set, arriving: shards come one after another, training set first. A failure rejects that shard and all after it. */
export interface Dataset {
  readonly manifest: Manifest;
  /** Images in the shards taken. */
  readonly trainImages: number;
  readonly testImages: number;
  readonly train: readonly Promise<Images>[];
  readonly test: readonly Promise<Images>[];
}

const manifests = new Map<string, Manifest>();
let shards = new Map<string, Images>();

/** Forgets what arrived, and what is still arriving for somebody else; for tests. */
export function forget(): void {
  manifests.clear();
  shards = new Map();
}

async function loadManifest(folder: string, options: LoadOptions): Promise<Manifest> {
  const known = manifests.get(folder);
  if (known) return known;
  const file = 'manifest.json';
  const manifest = await fetchChecked(`${folder}${file}`, file, options, async (bytes) => {
    try {
      const value: Manifest = JSON.parse(new TextDecoder().decode(bytes));
      if (value.format === DATA_FORMAT) return value;
    } catch (cause) {
      throw new DataError('altered', file, { cause });
    }
    throw new DataError('altered', file);
  });
  manifests.set(folder, manifest);
  return manifest;
}

const sum = (list: readonly Shard[], key: 'bytes' | 'count') => list.reduce((n, shard) => n + shard[key], 0);

/**
 * Begins to load `public/data/<name>/`; resolves once the manifest is there.
 * @throws DataError, or the signal's reason when aborted; the shards' promises reject likewise.
 */
export async function loadDataset(name: string, options: LoadOptions): Promise<Dataset> {
  const folder = `${options.base}data/${name}/`;
  const manifest = await loadManifest(folder, options);
  const train = manifest.train.slice(0, options.shards);
  const test = manifest.test.slice(0, options.shards);
  const wanted = [...train, ...test];
  const totalBytes = sum(wanted, 'bytes');
  let arrivedBytes = 0;
  const imageSize = manifest.width * manifest.height;
  const kept = shards;

  async function loadShard(shard: Shard): Promise<Images> {
    const url = `${folder}${shard.file}`;
    const known = kept.get(url);
    // Progress never passes the file's size: a host that unpacks sends more bytes than were prepared.
    const onBytes = (bytes: number) =>
      options.onProgress?.(arrivedBytes + Math.min(bytes, shard.bytes), totalBytes);
    const images =
      known ??
      (await fetchChecked(url, shard.file, { ...options, onBytes }, (bytes) =>
        unpackShard(bytes, shard, imageSize),
      ));
    kept.set(url, images);
    arrivedBytes += shard.bytes;
    options.onProgress?.(arrivedBytes, totalBytes);
    return images;
  }

  // One after another: the first is what training waits for, so it gets the whole line.
  let previous: Promise<unknown> = Promise.resolve();
  const arriving = wanted.map((shard) => {
    const images = previous.then(() => loadShard(shard));
    images.catch(() => {}); // whoever awaits it hears of it; nobody may
    previous = images;
    return images;
  });
  return {
    manifest,
    trainImages: sum(train, 'count'),
    testImages: sum(test, 'count'),
    train: arriving.slice(0, train.length),
    test: arriving.slice(train.length),
  };
}
