// Starts tfjs in plain JavaScript: slow, and always there. Its own chunk.
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { backend } from '@tensorflow/tfjs-core';
import { activate } from './activate.ts';
import { type Device, processor } from './device.ts';

export async function start(): Promise<Device> {
  await activate('cpu');
  if (!(backend() instanceof MathBackendCPU)) throw new Error('another backend answered in its place');
  return processor;
}
