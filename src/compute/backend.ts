// Chooses the tensor backend: tries each candidate in turn, by what works and not by what the browser claims.
import { removeBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients'; // the core alone registers no gradients
import type { Device } from './backends/device.ts';
import { NAMED_PATIENCE } from './limits.ts';
import { absence } from './presence.ts';
import type { BackendName, BackendPreference, PassedOver } from './protocol.ts';
import { wrongNumbers } from './selftest.ts';

export interface Chosen {
  readonly backend: BackendName;
  readonly device: Device;
}

export interface Telling {
  trying(backend: BackendName): void;
  passedOver(entry: PassedOver): void;
}

/** Milliseconds: a slow line may download 150 kB in this; a backend that is there must be ready in that. */
const LIMITS = { download: 60_000, adapter: 8_000, start: 15_000 };

/** Each is its own chunk: only what is tried is downloaded. */
const load: Record<BackendName, () => Promise<{ start(): Promise<Device> }>> = {
  webgpu: () => import('./backends/webgpu.ts'),
  webgl: () => import('./backends/webgl.ts'),
  wasm: () => import('./backends/wasm.ts'),
  cpu: () => import('./backends/cpu.ts'),
};

/** The first candidate that starts and computes right numbers, or null. Never rejects. */
export async function choose(
  candidates: readonly BackendName[],
  asked: BackendPreference,
  tell: Telling,
): Promise<Chosen | null> {
  for (const backend of candidates) {
    tell.trying(backend);
    const tried = await attempt(backend, backend === asked);
    if ('device' in tried) return { backend, device: tried.device };
    tell.passedOver({ backend, ...tried });
  }
  return null;
}

async function attempt(backend: BackendName, byName: boolean) {
  const patience = byName ? NAMED_PATIENCE : 1;
  try {
    const absent = await within(LIMITS.adapter * patience, absence(backend, byName));
    if (absent) return absent;
    const { start } = await within(LIMITS.download, load[backend]());
    const device = await within(LIMITS.start * patience, start());
    const wrong = await within(LIMITS.start * patience, wrongNumbers());
    if (!wrong) return { device };
    removeBackend(backend);
    return { reason: 'wrong-numbers', detail: wrong } as const;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { reason: 'failed-to-start', detail } as const;
  }
}

/** Rejects when the promise takes longer than `ms`: WebGL can wait for ever without an error. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
