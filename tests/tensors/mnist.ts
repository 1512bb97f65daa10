// Small networks and a tiny data set of clearly different classes, for tests of the MNIST training job.
import { DATA_FORMAT, type Manifest } from '../../src/data/format.ts';
import { packShard } from '../../src/data/prepare.ts';
import { random } from '../../src/math/random.ts';
import type { LayerWeights } from '../../widgets/mnist/training.ts';

/** Layers of the given widths with weights and biases from N(0, 1/2). */
export function someLayers(widths: readonly number[], seed: number): LayerWeights[] {
  const { normal } = random(seed);
  const some = (n: number) => Float32Array.from({ length: n }, () => normal() * Math.SQRT1_2);
  return widths.slice(1).map((units, l) => {
    const inputs = widths[l] ?? 0;
    return { inputs, units, weights: some(units * inputs), bias: some(units) };
  });
}

const SIDE = 5;
const CLASSES = 10;

/** Images of noise with two bright pixels per class. */
function images(count: number, seed: number) {
  const { integer } = random(seed);
  const labels = Uint8Array.from({ length: count }, () => integer(CLASSES));
  const pixels = Uint8Array.from({ length: count * SIDE * SIDE }, () => integer(60));
  labels.forEach((label, i) => {
    pixels.fill(255, i * SIDE * SIDE + 2 * label, i * SIDE * SIDE + 2 * label + 2);
  });
  return { count, labels, pixels };
}

/** Three training shards of 48, 48 and 20 images, two test shards of 24, by file name. */
export function tinyDataSet(): { manifest: Manifest; files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const pack = (kind: string, count: number, seed: number) => {
    const [shard, bytes] = packShard(kind, images(count, seed), 0, count);
    const file = `${seed}-${shard.file}`;
    files.set(file, bytes);
    return { ...shard, file };
  };
  const manifest: Manifest = {
    format: DATA_FORMAT,
    name: 'mnist',
    width: SIDE,
    height: SIDE,
    classes: Array.from({ length: CLASSES }, (_, i) => String(i)),
    train: [pack('train', 48, 1), pack('train', 48, 2), pack('train', 20, 3)],
    test: [pack('test', 24, 4), pack('test', 24, 5)],
  };
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return { manifest, files };
}
