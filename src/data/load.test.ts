// The loader against a host that misbehaves in every way we know of.
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATA_FORMAT, type Manifest } from './format.ts';
import { DataError, forget, type LoadOptions, loadDataset } from './load.ts';
import { packShard } from './prepare.ts';

const WIDTH = 28;
const set = (count: number, offset: number) => ({
  count,
  labels: Uint8Array.from({ length: count }, (_, i) => (i + offset) % 10),
  pixels: Uint8Array.from({ length: count * WIDTH * WIDTH }, (_, i) => (i * 31 + offset) % 256),
});
const trainSet = set(6, 0);
const files = new Map<string, Uint8Array>();
function pack(kind: string, images: typeof trainSet, from: number, count: number) {
  const [shard, bytes] = packShard(kind, images, from, count);
  files.set(shard.file, bytes);
  return shard;
}
const manifest: Manifest = {
  format: DATA_FORMAT,
  name: 'tiny',
  width: WIDTH,
  height: WIDTH,
  classes: ['0', '1'],
  train: [pack('train', trainSet, 0, 3), pack('train', trainSet, 3, 3)],
  test: [pack('test', set(2, 5), 0, 2)],
};
files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
const [first, second] = manifest.train;
if (!first || !second) throw new Error('two shards were packed');

/** Answers from `files`; `spoil` may answer in its place. Counts requests by file. */
function host(
  spoil: (file: string, attempt: number, init: RequestInit) => Response | undefined = () => undefined,
) {
  const requests = new Map<string, RequestInit[]>();
  const get: typeof fetch = async (url, init = {}) => {
    const file = String(url).replace('/base/data/tiny/', '');
    const earlier = requests.get(file) ?? [];
    requests.set(file, [...earlier, init]);
    const bytes = files.get(file);
    return (
      spoil(file, earlier.length, init) ??
      (bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 }))
    );
  };
  return { get, requests };
}
const load = (get: typeof fetch, options: Partial<LoadOptions> = {}) =>
  loadDataset('tiny', {
    base: '/base/',
    signal: new AbortController().signal,
    fetch: get,
    backoff: [0, 0],
    ...options,
  });
const problemOf = async (promise: Promise<unknown> | undefined) => {
  const error = await promise?.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`expected a DataError, found ${String(error)}`);
  return [error.problem, error.file];
};

beforeEach(forget);

describe('loadDataset', () => {
  it('gives back the very bytes that were packed, in order', async () => {
    const dataset = await load(host().get);
    const shards = await Promise.all(dataset.train);
    expect(dataset.trainImages).toBe(6);
    expect(dataset.testImages).toBe(2);
    expect(shards.flatMap(({ labels }) => [...labels])).toEqual([...trainSet.labels]);
    expect(shards.flatMap(({ pixels }) => [...pixels])).toEqual([...trainSet.pixels]);
    expect((await dataset.test[0])?.count).toBe(2);
  });

  it('reports progress in bytes that only grows and ends at the total', async () => {
    const seen: number[][] = [];
    const dataset = await load(host().get, { onProgress: (loaded, total) => seen.push([loaded, total]) });
    await Promise.all([...dataset.train, ...dataset.test]);
    const total = [...manifest.train, ...manifest.test].reduce((sum, { bytes }) => sum + bytes, 0);
    expect(seen.at(-1)).toEqual([total, total]);
    const loaded = seen.map(([bytes = 0]) => bytes);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
  });

  it('takes one shard of each set when asked to', async () => {
    const { get, requests } = host();
    const dataset = await load(get, { shards: 1 });
    await Promise.all([...dataset.train, ...dataset.test]);
    expect(dataset.trainImages).toBe(3);
    expect(requests.has(second.file)).toBe(false);
  });

  it('takes shards that the host unpacked on the way', async () => {
    const { get } = host((file) => {
      const bytes = files.get(file);
      return file.endsWith('.bin') && bytes ? new Response(new Uint8Array(gunzipSync(bytes))) : undefined;
    });
    const dataset = await load(get);
    expect((await dataset.train[1])?.labels).toEqual(trainSet.labels.slice(3));
  });

  it('says which file is missing, without trying again, and keeps the shard before it', async () => {
    const { get, requests } = host((file) =>
      file === second.file ? new Response('', { status: 404 }) : undefined,
    );
    const dataset = await load(get);
    expect((await dataset.train[0])?.count).toBe(3);
    expect(await problemOf(dataset.train[1])).toEqual(['missing', second.file]);
    expect(await problemOf(dataset.test[0])).toEqual(['missing', second.file]);
    expect(requests.get(second.file)).toHaveLength(1);
  });

  it.each([
    ['cut short', 'cut-short', (bytes: Uint8Array) => bytes.slice(0, -7)],
    ['altered', 'altered', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte))],
    ['replaced by a long page', 'altered', () => new TextEncoder().encode('<html>'.repeat(9000))],
    ['empty', 'cut-short', () => new Uint8Array()],
  ] as const)('gives up on a shard that stays %s after three tries', async (_, problem, spoil) => {
    const { get, requests } = host((file) => {
      const bytes = files.get(file);
      return file === first.file && bytes ? new Response(new Uint8Array(spoil(bytes))) : undefined;
    });
    const dataset = await load(get);
    expect(await problemOf(dataset.train[0])).toEqual([problem, first.file]);
    expect(requests.get(first.file)?.map(({ cache }) => cache)).toEqual(['default', 'reload', 'reload']);
  });

  it('recovers when a later try succeeds', async () => {
    const { get } = host((file, attempt) => {
      if (file !== first.file) return undefined;
      if (attempt === 0) return new Response('', { status: 503 });
      return attempt === 1 ? new Response(new Uint8Array([1, 2, 3])) : undefined;
    });
    expect((await (await load(get)).train[0])?.count).toBe(3);
  });

  it('tells being offline from a connection that breaks off', async () => {
    const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await problemOf(load(offline))).toEqual(['offline', 'manifest.json']);
    const broken = host((file) => {
      if (file !== first.file) return undefined;
      return new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new Uint8Array([0x1f, 0x8b]));
            controller.error(new TypeError('network error'));
          },
        }),
      );
    });
    expect(await problemOf((await load(broken.get)).train[0])).toEqual(['cut-short', first.file]);
  });

  it('gives up on a download that stalls', async () => {
    const { get, requests } = host((file, _, init) => {
      if (file !== first.file) return undefined;
      const stream = new ReadableStream({
        start: (controller) =>
          init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
      });
      return new Response(stream);
    });
    const dataset = await load(get, { stall: 5 });
    expect(await problemOf(dataset.train[0])).toEqual(['cut-short', first.file]);
    expect(requests.get(first.file)).toHaveLength(3);
  });

  it.each([
    ['not JSON', '<!doctype html>'],
    ['of another format', JSON.stringify({ ...manifest, format: -1 })],
    ['null', 'null'],
  ])('refuses a manifest that is %s', async (_, text) => {
    const { get } = host((file) => (file === 'manifest.json' ? new Response(text) : undefined));
    expect(await problemOf(load(get))).toEqual(['altered', 'manifest.json']);
  });

  it('goes on after a failure with what had arrived, asking only for the rest', async () => {
    let repaired = false;
    const { get, requests } = host((file) =>
      file === second.file && !repaired ? new Response('', { status: 404 }) : undefined,
    );
    await problemOf((await load(get)).train[1]);
    repaired = true;
    expect(await Promise.all((await load(get)).train)).toHaveLength(2);
    expect(requests.get('manifest.json')).toHaveLength(1);
    expect(requests.get(first.file)).toHaveLength(1);
    expect(requests.get(second.file)).toHaveLength(2);
  });

  it('rejects with the reason of an abort, also while it pauses between tries', async () => {
    const stop = new AbortController();
    const { get } = host((file) => {
      if (file !== first.file) return undefined;
      setTimeout(() => stop.abort('paused'), 5);
      return new Response('', { status: 500 });
    });
    const dataset = await load(get, { signal: stop.signal, backoff: [60_000, 60_000] });
    await expect(dataset.train[0]).rejects.toBe('paused');
    await expect(dataset.train[1]).rejects.toBe('paused');
  });
});
