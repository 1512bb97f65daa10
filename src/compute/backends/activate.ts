// Makes tfjs use a backend, and believes it only half: `setBackend` throws for an unregistered name, returns false
// for a failed start, and `getBackend` can name a backend that failed. Callers check the live object's class too.
import { ready, setBackend } from '@tensorflow/tfjs-core';
import type { BackendName } from '../protocol.ts';

export async function activate(name: BackendName): Promise<void> {
  if (!(await setBackend(name))) throw new Error(`tfjs could not start ${name}`);
  await ready();
}
