// What the page can show of the data without fetching it: its size, and a few real test digits as one tiny picture.
// Runs on the server only, while the site is built.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, gunzipSync } from 'node:zlib';
import type { DatasetFacts, DatasetSize, Manifest, Shard } from './format.ts';

export interface FirstLook {
  readonly facts: DatasetFacts;
  /** The digits side by side, as a data address of a PNG: black, the ink in the alpha channel. */
  readonly strip: string;
  readonly labels: readonly number[];
}

const SIDE = 28;

/** The first `count` test images and the set's size; null where the data has not been prepared. */
export function firstLook(folder: string, count: number): FirstLook | null {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const shard = manifest.test[0];
  if (!shard) return null;
  const bytes = gunzipSync(readFileSync(join(folder, shard.file)));
  const labels = [...bytes.subarray(0, count)];
  return {
    facts: {
      whole: sizeOf(manifest.train, manifest.test),
      partial: sizeOf(manifest.train.slice(0, 1), manifest.test.slice(0, 1)),
    },
    strip: stripOf(bytes.subarray(shard.count, shard.count + count * SIDE * SIDE), count),
    labels,
  };
}

function sizeOf(train: readonly Shard[], test: readonly Shard[]): DatasetSize {
  const sum = (shards: readonly Shard[], key: 'bytes' | 'count') =>
    shards.reduce((total, shard) => total + shard[key], 0);
  return {
    bytes: sum(train, 'bytes') + sum(test, 'bytes'),
    trainImages: sum(train, 'count'),
    testImages: sum(test, 'count'),
  };
}

/** A PNG of grey (0 everywhere) and alpha, eight bits each. Format: W3C PNG specification, third edition. */
function stripOf(pixels: Uint8Array, count: number): string {
  const row = 1 + 2 * SIDE * count;
  const scanlines = Buffer.alloc(row * SIDE);
  for (let image = 0; image < count; image++) {
    for (let i = 0; i < SIDE * SIDE; i++) {
      const x = image * SIDE + (i % SIDE);
      scanlines[Math.floor(i / SIDE) * row + 1 + 2 * x + 1] = pixels[image * SIDE * SIDE + i] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE * count, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 4, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanlines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
