// Trains a small classifier in plain double precision, for figures that are computed when the site is built.
import type { Activation } from './activations.ts';
import { glorot } from './initialization.ts';
import { argMax, softmaxCrossEntropy } from './losses.ts';
import { type Layer, logits, lossAndGradient } from './network.ts';
import { optimizerUpdate, startOptimizer } from './optimizers.ts';
import { random } from './random.ts';

interface Example {
  readonly x: ArrayLike<number>;
  readonly target: number;
}

/** Mean cross-entropy and share of right answers. */
export interface Score {
  readonly loss: number;
  readonly accuracy: number;
}

export interface Fitting {
  /** Units of every layer, inputs first: [2, 16, 2]. */
  readonly sizes: readonly number[];
  readonly hidden: Activation;
  readonly training: readonly Example[];
  /** Never trained on. */
  readonly heldOut: readonly Example[];
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly seed: number;
}

export interface Fitted {
  readonly layers: readonly Layer[];
  /** Before training, and after each epoch. */
  readonly history: readonly { readonly training: Score; readonly heldOut: Score }[];
}

export function score(layers: readonly Layer[], hidden: Activation, examples: readonly Example[]): Score {
  let [loss, right] = [0, 0];
  for (const { x, target } of examples) {
    const z = logits(layers, hidden, x);
    loss += softmaxCrossEntropy.loss(z, target);
    if (argMax(z) === target) right += 1;
  }
  return { loss: loss / examples.length, accuracy: right / examples.length };
}

/** Glorot's initial weights, softmax cross-entropy, Adam on shuffled batches. The same settings give the same network. */
export function fitClassifier(fitting: Fitting): Fitted {
  const { sizes, hidden, training, heldOut, epochs, batch, learningRate, seed } = fitting;
  const draw = random(seed);
  const layers = sizes.slice(1).map((units, l) => {
    const inputs = sizes[l] ?? 0;
    const weights = Float64Array.from({ length: units * inputs }, () => glorot(draw, inputs, units));
    return { inputs, units, weights, bias: new Float64Array(units) };
  });
  const memories = layers.map((layer) => ({
    weights: startOptimizer(layer.weights.length),
    bias: startOptimizer(layer.units),
  }));
  const look = () => ({
    training: score(layers, hidden, training),
    heldOut: score(layers, hidden, heldOut),
  });
  const history = [look()];
  const order = Array.from(training.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    draw.shuffle(order);
    for (let start = 0; start < order.length; start += batch) {
      const picked = order.slice(start, start + batch).flatMap((i) => training[i] ?? []);
      const passes = picked.map(({ x, target }) => lossAndGradient(layers, hidden, x, target).gradients);
      for (const [l, layer] of layers.entries()) {
        for (const part of ['weights', 'bias'] as const) {
          const gradient = layer[part].map((_, i) =>
            passes.reduce((sum, pass) => sum + (pass[l]?.[part][i] ?? Number.NaN) / picked.length, 0),
          );
          const memory = memories[l]?.[part];
          if (memory) optimizerUpdate('adam', layer[part], gradient, memory, { learningRate });
        }
      }
    }
    history.push(look());
  }
  return { layers, history };
}
