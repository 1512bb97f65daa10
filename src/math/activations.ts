// Activation functions, each with its derivative, in double precision.
// At a kink the derivative takes the value of the left side (0 for relu, the negative branch elsewhere).

/** A function of the pre-activation z, and its derivative with respect to z. */
export interface Activation {
  f(z: number): number;
  derivative(z: number): number;
}

export const identity: Activation = { f: (z) => z, derivative: () => 1 };

/** Threshold (McCulloch and Pitts 1943), with step(0) = 1. Its derivative is 0 on both sides of the jump. */
export const step: Activation = { f: (z) => (z >= 0 ? 1 : 0), derivative: () => 0 };

/** Logistic function 1 / (1 + e^−z). For z far below 0, e^−z overflows to Infinity and the quotient is 0, as it should be. */
export const sigmoid: Activation = {
  f: (z) => 1 / (1 + Math.exp(-z)),
  // σ(z)·σ(−z) instead of σ(1 − σ): no cancellation for large z.
  derivative: (z) => sigmoid.f(z) * sigmoid.f(-z),
};

export const tanh: Activation = {
  f: Math.tanh,
  // 1/cosh² instead of 1 − tanh²: no cancellation for large |z|.
  derivative: (z) => 1 / Math.cosh(z) ** 2,
};

export const relu: Activation = {
  // Not Math.max, which makes −0 of some inputs; NaN must stay NaN.
  f: (z) => (z <= 0 ? 0 : z),
  derivative: (z) => (z > 0 ? 1 : 0),
};

/** Leaky ReLU (Maas et al. 2013): slope `alpha` below 0. */
export function leakyRelu(alpha = 0.1): Activation {
  return { f: (z) => (z > 0 ? z : alpha * z), derivative: (z) => (z > 0 ? 1 : alpha) };
}

/** Exponential linear unit (Clevert et al. 2016): α(e^z − 1) below 0. */
export function elu(alpha = 1): Activation {
  return {
    f: (z) => (z > 0 ? z : alpha * Math.expm1(z)),
    derivative: (z) => (z > 0 ? 1 : alpha * Math.exp(z)),
  };
}

/** ln(1 + e^z), written so that e^z never overflows. */
export const softplus: Activation = {
  f: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  derivative: (z) => sigmoid.f(z),
};

/** z·σ(z) (Ramachandran et al. 2017; SiLU in Elfwing et al. 2018). */
export const swish: Activation = {
  f: (z) => z * sigmoid.f(z),
  derivative: (z) => sigmoid.f(z) + z * sigmoid.derivative(z),
};

/**
 * Complementary error function 1 − erf(x), to double precision.
 * Near 0 by the series erf(x) = 2/√π · e^−x² · Σ 2ⁿx^(2n+1)/(2n+1)!!, whose terms are all of one sign;
 * in the tail by the continued fraction (Abramowitz and Stegun 7.1.6 and 7.1.14).
 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < 0) return 2 - erfc(-x);
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  if (x > 27) return 0;
  let tail = x;
  for (let k = 120; k >= 1; k--) tail = x + k / 2 / tail;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
}

/** Distribution function of the standard normal. */
const normalCdf = (z: number) => erfc(-z / Math.SQRT2) / 2;
const normalDensity = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** z·Φ(z) with the exact Φ, not its tanh approximation (Hendrycks and Gimpel 2016). */
export const gelu: Activation = {
  f: (z) => z * normalCdf(z),
  derivative: (z) => normalCdf(z) + z * normalDensity(z),
};

/** The two straight lines of which a maxout unit of one input takes the larger (Goodfellow et al. 2013). */
export interface MaxoutLines {
  readonly w: number;
  readonly b: number;
  readonly w2: number;
  readonly b2: number;
}

/** A maxout unit of one input: y = max(w·x + b, w2·x + b2), and dy/dx. */
export const maxout = {
  f: (x: number, { w, b, w2, b2 }: MaxoutLines): number => Math.max(w * x + b, w2 * x + b2),
  derivative(x: number, { w, b, w2, b2 }: MaxoutLines): number {
    const difference = w * x + b - (w2 * x + b2);
    // Where the lines cross, the flatter one is the larger to the left.
    if (difference === 0) return Math.min(w, w2);
    return difference > 0 ? w : w2;
  },
};

const byName = {
  identity: () => identity,
  step: () => step,
  sigmoid: () => sigmoid,
  tanh: () => tanh,
  relu: () => relu,
  'leaky-relu': leakyRelu,
  elu,
  softplus: () => softplus,
  gelu: () => gelu,
  swish: () => swish,
} satisfies Record<string, (alpha?: number) => Activation>;

/** Names of the activations that depend on z alone (all but maxout), as addresses write them. */
export type ActivationName = keyof typeof byName;
export const activationNames = Object.keys(byName) as ActivationName[];

/** The activation of that name; `alpha` counts for leaky-relu (default 0.1) and elu (default 1) only. */
export function activation(name: ActivationName, alpha?: number): Activation {
  return byName[name](alpha);
}
