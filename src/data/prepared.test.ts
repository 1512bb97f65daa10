// The first look at prepared data, on a small set written here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, inflateSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { DATA_FORMAT, type Manifest, type Shard } from './format.ts';
import { firstLook } from './prepared.ts';

const folder = mkdtempSync(join(tmpdir(), 'prepared-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COUNT = 3;
const pixels = Uint8Array.from({ length: COUNT * 784 }, (_, i) => (i * 7) % 256);
const shard = (file: string, bytes: number, count = COUNT): Shard => ({
  file,
  count,
  bytes,
  sha256: '',
  contentSha256: '',
});
writeFileSync(join(folder, 'test-00.bin'), gzipSync(Buffer.concat([Buffer.from([7, 2, 1]), pixels])));
const manifest: Manifest = {
  format: DATA_FORMAT,
  name: 'mnist',
  width: 28,
  height: 28,
  classes: [],
  train: [shard('train-00.bin', 100, 60), shard('train-01.bin', 90, 50)],
  test: [shard('test-00.bin', 30), shard('test-01.bin', 20, 2)],
};
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));

it('tells the size of all shards and of the first of each part', () => {
  expect(firstLook(folder, 2)?.facts).toEqual({
    whole: { bytes: 240, trainImages: 110, testImages: 5 },
    partial: { bytes: 130, trainImages: 60, testImages: 3 },
  });
});

it('draws the first digits exactly: black, with their ink as alpha', () => {
  const look = firstLook(folder, 2);
  expect(look?.labels).toEqual([7, 2]);
  const png = Buffer.from(look?.strip.split(',')[1] ?? '', 'base64');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([56, 28]);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  for (let y = 0; y < 28; y++) {
    for (let x = 0; x < 56; x++) {
      const at = y * (1 + 2 * 56) + 1 + 2 * x;
      const image = Math.floor(x / 28);
      expect([rows[at], rows[at + 1]]).toEqual([0, pixels[image * 784 + y * 28 + (x % 28)]]);
    }
  }
});

it('is nothing where no data was prepared', () => {
  expect(firstLook(join(folder, 'elsewhere'), 2)).toBeNull();
});
