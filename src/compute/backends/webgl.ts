// Starts tfjs on WebGL. Its own chunk: loaded only when this backend is tried.
// A fact for those who write jobs: tfjs's default epsilon is 1e-4 where textures hold half floats; pass your own.
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { backend } from '@tensorflow/tfjs-core';
import { activate } from './activate.ts';
import type { Device } from './device.ts';

export async function start(): Promise<Device> {
  await activate('webgl');
  const active = backend();
  if (!(active instanceof MathBackendWebGL)) throw new Error('another backend answered in its place');
  const { gl } = active.gpgpu;
  const lost = new Promise<string>((resolve) => {
    gl.canvas.addEventListener('webglcontextlost', () => resolve('WebGL context lost'));
  });
  return { isLost: () => gl.isContextLost(), lost };
}
