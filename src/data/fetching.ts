// Fetches one file with progress, checks and retries; unpacks one shard. Worker half of src/data.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { DataError } from './errors.ts';
import type { Images, Shard } from './format.ts';

/** Pauses before the second and third try, in ms. */
const BACKOFF = [500, 2000];
/** A download that brings nothing for this long, in ms, is given up and tried again. */
const STALL = 30_000;
const GZIP_MAGIC = [0x1f, 0x8b];

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Bytes of this file so far; starts again at 0 with each try. */
  onBytes?(bytes: number): void;
  /** For tests. */
  readonly fetch?: typeof fetch;
  readonly backoff?: readonly number[];
  readonly stall?: number;
}

/** Resolves after `ms`, or rejects with the abort reason. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    }
  });
}

async function readBody(
  response: Response,
  file: string,
  options: FetchOptions,
  onChunk: () => void,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) throw new DataError('cut-short', file);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // A connection that breaks off rejects the read; so does an abort, which the caller tells apart.
    const { done, value } = await reader.read().catch((cause) => {
      throw new DataError('cut-short', file, { cause });
    });
    if (done) break;
    onChunk();
    parts.push(value);
    length += value.length;
    options.onBytes?.(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** One try: the whole file, or a DataError. */
async function fetchOnce(
  url: string,
  file: string,
  options: FetchOptions,
  cache: RequestCache,
): Promise<Uint8Array> {
  const { fetch: get = fetch, stall = STALL } = options;
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stall);
  };
  wait();
  try {
    const signal = AbortSignal.any([options.signal, stalled.signal]);
    const response = await get(url, { signal, cache }).catch((cause) => {
      throw new DataError('offline', file, { cause });
    });
    if (!response.ok) {
      // A server in trouble may recover; a file that is not there will not come.
      const problem = response.status >= 500 ? 'offline' : 'missing';
      throw new DataError(problem, file, { cause: `HTTP ${response.status}` });
    }
    return await readBody(response, file, options, wait);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * One file, made into a value by `check`, tried up to three times. A file that does not exist is not tried again.
 * @throws DataError, or the signal's reason when aborted.
 */
export async function fetchChecked<T>(
  url: string,
  file: string,
  options: FetchOptions,
  check: (bytes: Uint8Array) => Promise<T>,
): Promise<T> {
  const { signal, backoff = BACKOFF } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      signal.throwIfAborted();
      options.onBytes?.(0);
      // A later try passes over the browser's cache, which may hold the very bytes that failed.
      return await check(await fetchOnce(url, file, options, attempt === 0 ? 'default' : 'reload'));
    } catch (error) {
      signal.throwIfAborted();
      const wait = backoff[attempt];
      if (!(error instanceof DataError) || error.problem === 'missing' || wait === undefined) throw error;
      await pause(wait, signal);
    }
  }
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/**
 * Checks a shard's bytes and unpacks them.
 * @param imageSize pixels of one image.
 * @throws DataError `cut-short` or `altered`.
 */
export async function unpackShard(bytes: Uint8Array, shard: Shard, imageSize: number): Promise<Images> {
  const { file, count } = shard;
  const contentLength = count * (1 + imageSize);
  // Without gzip's magic number the host has unpacked it on the way (`Content-Encoding: gzip`).
  const packed = GZIP_MAGIC.every((byte, place) => bytes[place] === byte);
  const expected = packed ? shard.bytes : contentLength;
  if (bytes.length < expected) throw new DataError('cut-short', file);
  const checksum = bytesToHex(sha256(bytes));
  if (checksum !== (packed ? shard.sha256 : shard.contentSha256)) throw new DataError('altered', file);
  const content = packed ? await gunzip(new Uint8Array(bytes)) : bytes;
  // The checksum vouches for the bytes; this guards against a manifest that does not fit them.
  if (content.length !== contentLength) throw new DataError('altered', file);
  return { count, labels: content.subarray(0, count), pixels: content.subarray(count) };
}
