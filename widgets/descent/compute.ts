// Tensor job of descent: the loss built of tensor operations, and its slope at many places at once by automatic
// differentiation. The course's derivatives are found by hand or symbolically; this is the other voice.
import {
  abs,
  add,
  atan,
  cos,
  cosh,
  div,
  exp,
  grad,
  log,
  mul,
  neg,
  pow,
  scalar,
  sin,
  sinh,
  sqrt,
  square,
  sub,
  sum,
  type Tensor,
  tan,
  tanh,
  tensor1d,
  tidy,
} from '@tensorflow/tfjs-core';
import type { Job } from '../../src/compute/protocol.ts';
import type { CurveName } from '../../src/math/descent.ts';
import type { Expression, FunctionName, Operation } from '../../src/math/expression.ts';

export interface SlopesInput {
  /** A named curve, or the tree of the reader's own function. */
  readonly loss: CurveName | Expression;
  readonly at: readonly number[];
}

const named: Record<CurveName, (w: Tensor) => Tensor> = {
  parabola: (w) => square(w),
  valley: (w) => mul(w, cos(mul(w, 0.15 * Math.PI))),
  'double-well': (w) => square(sub(square(w), 1)),
  'steep-flat': (w) => div(square(w), add(1, square(w))),
};

const reciprocal = (of: Tensor) => div(1, of);
const functions: Record<FunctionName, (x: Tensor) => Tensor> = {
  sin: (x) => sin(x),
  cos: (x) => cos(x),
  tan: (x) => tan(x),
  sinh: (x) => sinh(x),
  cosh: (x) => cosh(x),
  tanh: (x) => tanh(x),
  exp: (x) => exp(x),
  log: (x) => log(x),
  sqrt: (x) => sqrt(x),
  abs: (x) => abs(x),
  atan: (x) => atan(x),
  sec: (x) => reciprocal(cos(x)),
  csc: (x) => reciprocal(sin(x)),
  cot: (x) => reciprocal(tan(x)),
  sech: (x) => reciprocal(cosh(x)),
  csch: (x) => reciprocal(sinh(x)),
  coth: (x) => reciprocal(tanh(x)),
};
const operations: Record<Operation, (p: Tensor, q: Tensor) => Tensor> = {
  sum: (p, q) => add(p, q),
  difference: (p, q) => sub(p, q),
  product: (p, q) => mul(p, q),
  quotient: (p, q) => div(p, q),
  power: (p, q) => pow(p, q),
};

/** A small whole power as products: exact for negative bases on every backend. */
function wholePower(base: Tensor, exponent: number): Tensor {
  if (exponent === 1) return base;
  const half = wholePower(base, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? square(half) : mul(square(half), base);
}

function lossOf(tree: Expression, w: Tensor): Tensor {
  switch (tree.kind) {
    case 'number':
      return scalar(tree.value);
    case 'constant':
      return scalar(tree.name === 'pi' ? Math.PI : Math.E);
    case 'parameter':
      return w;
    case 'negative':
      return neg(lossOf(tree.of, w));
    case 'call':
      return functions[tree.name](lossOf(tree.of, w));
    default: {
      const { kind, left, right } = tree;
      const whole =
        right.kind === 'number' && Number.isInteger(right.value) && right.value > 0 && right.value < 64;
      if (kind === 'power' && whole) return wholePower(lossOf(left, w), right.value);
      return operations[kind](lossOf(left, w), lossOf(right, w));
    }
  }
}

/** dL/dw at each place: the gradient of the sum of the losses, since each depends on its own w alone. */
export const slopes: Job<SlopesInput, Float32Array> = async ({ loss, at }, { transfer }) => {
  const slope = tidy(() => {
    const total = grad((w: Tensor) => {
      const losses = typeof loss === 'string' ? named[loss](w) : lossOf(loss, w);
      // A loss without w in it is a number, and its gradient 0: tied to w so that autodiff has a way to go.
      return sum(add(losses, mul(w, 0)));
    });
    return total(tensor1d(Float32Array.from(at)));
  });
  const values = (await slope.data()) as Float32Array;
  slope.dispose();
  transfer(values.buffer);
  return values;
};
