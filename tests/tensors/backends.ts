// The tensor backends that run in Node, for unit tests.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import type { BackendName } from '../../src/compute/protocol.ts';

export const NODE_BACKENDS = ['cpu', 'wasm'] as const satisfies readonly BackendName[];

/** Makes `name` the live backend, and makes sure that it is. */
export async function use(name: BackendName): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm');
  if (name === 'wasm') setWasmPaths(`${dirname(wasm)}/`);
  if (!(await tf.setBackend(name)) || tf.getBackend() !== name) throw new Error(`${name} did not start`);
}
