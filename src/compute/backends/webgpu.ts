// Starts tfjs on WebGPU. Its own chunk: loaded only when this backend is tried.
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { backend } from '@tensorflow/tfjs-core';
import { activate } from './activate.ts';
import type { Device } from './device.ts';

export async function start(): Promise<Device> {
  await activate('webgpu');
  const active = backend();
  if (!(active instanceof WebGPUBackend)) throw new Error('another backend answered in its place');
  let gone = false;
  const lost = active.device.lost.then(({ reason, message }) => {
    gone = true;
    return `GPU device lost (${reason}): ${message}`;
  });
  return { isLost: () => gone, lost };
}
