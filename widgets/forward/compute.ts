// Tensor job of the network: the same pass as a framework makes it, one product of matrices a layer.
import {
  add,
  matMul,
  relu,
  sigmoid,
  softmax,
  type Tensor2D,
  tanh,
  tensor2d,
  tidy,
  transpose,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';

type Name = 'identity' | 'sigmoid' | 'tanh' | 'relu';

export interface PassInput {
  readonly x: readonly number[];
  /** units × inputs, row-major, one row per unit. */
  readonly layers: readonly {
    readonly inputs: number;
    readonly units: number;
    readonly weights: readonly number[];
    readonly bias: readonly number[];
  }[];
  readonly hidden: Name;
  readonly output: Name | 'softmax';
}

/** z and a of each layer. */
export type PassResult = readonly { readonly z: Float32Array; readonly a: Float32Array }[];

const functions: Record<Name | 'softmax', (z: Tensor2D) => Tensor2D> = {
  identity: (z) => z,
  sigmoid: (z) => sigmoid(z),
  tanh: (z) => tanh(z),
  relu: (z) => relu(z),
  // Along the last axis: the transposed column is one row.
  softmax: (z) => transpose(softmax(transpose<Tensor2D>(z))),
};

export const pass: Job<PassInput, PassResult> = async ({ x, layers, hidden, output }) => {
  const column = (values: readonly number[]) => tensor2d(Float32Array.from(values), [values.length, 1]);
  const tensors = tidy(() => {
    let a: Tensor2D = column(x);
    return layers.map(({ inputs, units, weights, bias }, l) => {
      const w = tensor2d(Float32Array.from(weights), [units, inputs]);
      const z: Tensor2D = add(matMul(w, a), column(bias));
      a = functions[l < layers.length - 1 ? hidden : output](z);
      return { z, a };
    });
  });
  const read = async (tensor: Tensor2D) => (await tensor.data()) as Float32Array;
  const result = await Promise.all(tensors.map(async ({ z, a }) => ({ z: await read(z), a: await read(a) })));
  for (const { z, a } of tensors) {
    z.dispose();
    if (a !== z) a.dispose();
  }
  return result;
};
