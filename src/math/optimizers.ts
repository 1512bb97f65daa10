// Update rules of gradient descent, in double precision, one parameter at a time inside.
// g is the gradient of the loss at the current parameters, η the learning rate, t the number of this update from 1.

export type OptimizerName = 'sgd' | 'momentum' | 'adagrad' | 'rmsprop' | 'adam';

export interface OptimizerSettings {
  readonly learningRate: number;
  /** momentum: share of the velocity kept (0.9); adam: decay of the mean gradient (0.9). */
  readonly beta1?: number;
  /** rmsprop: decay of the mean square (0.9); adam: the same (0.999). */
  readonly beta2?: number;
}

/** Under the root of adagrad and rmsprop. */
export const ROOT_EPSILON = 1e-6;
/** Beside the root of adam. */
export const ADAM_EPSILON = 1e-8;
export const MOMENTUM_BETA = 0.9;
export const RMSPROP_BETA = 0.9;
export const ADAM_BETA1 = 0.9;
export const ADAM_BETA2 = 0.999;

/** What a rule remembers between updates; which of the lists are used depends on the rule. */
export interface OptimizerState {
  /** Completed updates. */
  t: number;
  /** momentum: velocity v; adam: running mean of g. */
  readonly first: Float64Array;
  /** adagrad: sum of g²; rmsprop and adam: running mean of g². */
  readonly second: Float64Array;
}

/** A fresh memory for `size` parameters. */
export const startOptimizer = (size: number): OptimizerState => ({
  t: 0,
  first: new Float64Array(size),
  second: new Float64Array(size),
});

/** One parameter's step: changes place `i` of the state's lists, returns what to subtract from the parameter. */
type Rule = (g: number, state: OptimizerState, i: number, settings: OptimizerSettings) => number;

const rules: Record<OptimizerName, Rule> = {
  /** w ← w − ηg (Robbins and Monro 1951). */
  sgd: (g, _state, _i, { learningRate }) => learningRate * g,

  /** v ← βv + g, w ← w − ηv (Polyak 1964, in the form of Sutskever et al. 2013 without η inside v). */
  momentum(g, { first }, i, { learningRate, beta1 = MOMENTUM_BETA }) {
    const v = beta1 * (first[i] ?? 0) + g;
    first[i] = v;
    return learningRate * v;
  },

  /** s ← s + g², w ← w − ηg / √(s + ε) (Duchi, Hazan and Singer 2011). */
  adagrad(g, { second }, i, { learningRate }) {
    const s = (second[i] ?? 0) + g * g;
    second[i] = s;
    return (learningRate * g) / Math.sqrt(s + ROOT_EPSILON);
  },

  /** s ← βs + (1 − β)g², w ← w − ηg / √(s + ε) (Tieleman and Hinton 2012). */
  rmsprop(g, { second }, i, { learningRate, beta2 = RMSPROP_BETA }) {
    const s = beta2 * (second[i] ?? 0) + (1 - beta2) * g * g;
    second[i] = s;
    return (learningRate * g) / Math.sqrt(s + ROOT_EPSILON);
  },

  /** Kingma and Ba 2015, algorithm 1: both means corrected for starting at 0. */
  adam(g, { t, first, second }, i, { learningRate, beta1 = ADAM_BETA1, beta2 = ADAM_BETA2 }) {
    const m = beta1 * (first[i] ?? 0) + (1 - beta1) * g;
    const s = beta2 * (second[i] ?? 0) + (1 - beta2) * g * g;
    first[i] = m;
    second[i] = s;
    const mean = m / (1 - beta1 ** t);
    const square = s / (1 - beta2 ** t);
    return (learningRate * mean) / (Math.sqrt(square) + ADAM_EPSILON);
  },
};

/**
 * One update, in place.
 * @param parameters, gradient of equal length, as is the state's.
 */
export function optimizerUpdate(
  name: OptimizerName,
  parameters: { [place: number]: number; readonly length: number },
  gradient: ArrayLike<number>,
  state: OptimizerState,
  settings: OptimizerSettings,
): void {
  const rule = rules[name];
  state.t += 1;
  for (let i = 0; i < parameters.length; i++) {
    parameters[i] = (parameters[i] ?? Number.NaN) - rule(gradient[i] ?? Number.NaN, state, i, settings);
  }
}
