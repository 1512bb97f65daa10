// Tensor jobs of descent in w and b: the loss over a grid of places, and its gradient by automatic differentiation.
import {
  add,
  grad,
  matMul,
  mean,
  mul,
  reshape,
  type Scalar,
  slice,
  square,
  sub,
  sum,
  type Tensor,
  type Tensor2D,
  tensor2d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';

/** The loss: of a line on examples, or one of the formulas. */
export interface LossInput {
  readonly ground: 'bowl' | 'rosenbrock' | 'saddle' | 'line';
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface SurfaceInput extends LossInput {
  /** The area, with the values at the cells' centres. */
  readonly w: readonly [number, number];
  readonly b: readonly [number, number];
  readonly size: number;
}

export interface GradientsInput extends LossInput {
  /** w and b in turn. */
  readonly places: readonly number[];
}

/** The losses of places (k × 2) as k × 1. */
function losses({ ground, x, y }: LossInput, places: Tensor2D): Tensor {
  const count = places.shape[0];
  const w = slice(places, [0, 0], [count, 1]);
  const b = slice(places, [0, 1], [count, 1]);
  switch (ground) {
    case 'bowl':
      return add(mul(square(w), 0.1), mul(square(b), 2));
    case 'saddle':
      return sub(square(w), square(b));
    case 'rosenbrock':
      return add(square(sub(1, w)), mul(square(sub(b, square(w))), 100));
    case 'line': {
      // Predictions of every place for every example: k × n.
      const predictions = add(matMul(w, tensor2d([...x], [1, x.length])), b);
      return reshape(mean(square(sub(predictions, tensor2d([...y], [1, y.length]))), 1), [count, 1]);
    }
  }
}

async function valuesOf(tensor: Tensor): Promise<Float32Array> {
  const values = (await tensor.data()) as Float32Array;
  tensor.dispose();
  return values;
}

/** Losses over the area, row-major, the greatest b in the first row. */
export const surface: Job<SurfaceInput, Float32Array> = async (input, { transfer }) => {
  const { w, b, size } = input;
  const places = new Float32Array(2 * size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = 2 * (row * size + column);
      places[at] = w[0] + ((column + 0.5) / size) * (w[1] - w[0]);
      places[at + 1] = b[1] - ((row + 0.5) / size) * (b[1] - b[0]);
    }
  }
  const values = await valuesOf(tidy(() => losses(input, tensor2d(places, [size * size, 2]))));
  transfer(values.buffer);
  return values;
};

/** ∂L/∂w and ∂L/∂b at each place, in turn: the loss is built of tensors, and the engine differentiates it. */
export const gradients: Job<GradientsInput, Float32Array> = async (input) => {
  const places = tensor2d(Float32Array.from(input.places), [input.places.length / 2, 2]);
  try {
    // The places do not meet in the sum, so its gradient holds the gradient at each.
    return await valuesOf(grad((at) => sum(losses(input, at as Tensor2D)) as Scalar)(places));
  } finally {
    places.dispose();
  }
};
