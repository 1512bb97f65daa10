// Starts tfjs on WebAssembly, its files served by the course itself. Its own chunk.
import { BackendWasm, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plain from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import { backend, env } from '@tensorflow/tfjs-core';
import { activate } from './activate.ts';
import { type Device, processor } from './device.ts';

/** In full: a worker started from a blob could not resolve a path. */
const address = (path: string) => new URL(path, import.meta.url).href;

export async function start(): Promise<Device> {
  // Threads need cross-origin isolation, which a page that others embed cannot have; so that file is not shipped,
  // and its place in the list (tfjs wants all three filled) is never looked at.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': address(plain),
    'tfjs-backend-wasm-simd.wasm': address(simd),
    'tfjs-backend-wasm-threaded-simd.wasm': address(simd),
  });
  await activate('wasm');
  if (!(backend() instanceof BackendWasm)) throw new Error('another backend answered in its place');
  return processor;
}
