// A small classifier from the first to the last step, in plain double precision: scale the inputs, split the examples,
// train a fully connected network on batches, count its mistakes.
import type { Activation } from './activations.ts';
import { glorot, type Initialization } from './initialization.ts';
import { argMax, softmaxCrossEntropy } from './losses.ts';
import { type Layer, logits, lossAndGradient } from './network.ts';
import { type OptimizerName, optimizerUpdate, startOptimizer } from './optimizers.ts';
import { random } from './random.ts';

/** Inputs and the class of each, 0, 1, 2 … */
export interface Examples {
  readonly x: readonly ArrayLike<number>[];
  readonly labels: readonly number[];
}

/** Mean and standard deviation of each input over some examples. */
export interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

/** Measured on the training examples only; the deviation is that of these examples (divided by n). */
export function measureScale(rows: readonly ArrayLike<number>[]): Scale {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, i) =>
    rows.map((row) => row[i] ?? Number.NaN),
  );
  const average = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const mean = columns.map(average);
  const deviation = columns.map((column, i) =>
    Math.sqrt(average(column.map((v) => (v - (mean[i] ?? Number.NaN)) ** 2))),
  );
  return { mean, deviation };
}

/** (x − mean) / deviation; an input that never varies is left at 0. */
export function standardize(row: ArrayLike<number>, { mean, deviation }: Scale): number[] {
  return mean.map((m, i) => (deviation[i] ? ((row[i] ?? Number.NaN) - m) / deviation[i] : 0));
}

/**
 * Places of the examples dealt into parts, each class in the same shares (rounded; the last part takes the rest),
 * in an order drawn from the seed.
 * @param shares of all parts but the last, each in (0, 1), with a sum below 1.
 */
export function stratifiedSplit(
  labels: readonly number[],
  shares: readonly number[],
  seed: number,
): number[][] {
  const { shuffle } = random(seed);
  const parts = Array.from({ length: shares.length + 1 }, (): number[] => []);
  for (const label of [...new Set(labels)].sort((a, b) => a - b)) {
    const members = shuffle(labels.flatMap((other, i) => (other === label ? [i] : [])));
    let start = 0;
    shares.forEach((share, p) => {
      const end = start + Math.round(share * members.length);
      parts[p]?.push(...members.slice(start, end));
      start = end;
    });
    parts.at(-1)?.push(...members.slice(start));
  }
  return parts;
}

/** The examples at these places. */
export const select = ({ x, labels }: Examples, places: readonly number[]): Examples => ({
  x: places.map((i) => x[i] ?? []),
  labels: places.map((i) => labels[i] ?? Number.NaN),
});

/** Fully connected layers of these sizes, inputs first, with seeded weights and biases 0. */
export function drawLayers(sizes: readonly number[], seed: number, draw: Initialization = glorot): Layer[] {
  const generator = random(seed);
  return sizes.slice(1).map((units, l) => {
    const inputs = sizes[l] ?? 0;
    const weights = Float64Array.from({ length: units * inputs }, () => draw(generator, inputs, units));
    return { inputs, units, weights, bias: new Float64Array(units) };
  });
}

export interface TrainingSettings {
  readonly hidden: Activation;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly batch: number;
  readonly epochs: number;
  /** Of the order in which examples are seen. */
  readonly seed: number;
  /** Called with the layers before the first epoch (0) and after each. */
  readonly afterEpoch?: (epoch: number, layers: readonly Layer[]) => void;
}

/** New layers, trained from `start` with softmax cross-entropy, whose mean over each batch is followed downhill. */
export function train(start: readonly Layer[], { x, labels }: Examples, settings: TrainingSettings): Layer[] {
  const { hidden, optimizer, learningRate, batch, epochs, seed, afterEpoch } = settings;
  const layers = start.map((layer) => ({
    ...layer,
    weights: Float64Array.from(layer.weights),
    bias: Float64Array.from(layer.bias),
  }));
  const states = layers.map(({ weights, bias }) => ({
    weights: startOptimizer(weights.length),
    bias: startOptimizer(bias.length),
  }));
  afterEpoch?.(0, layers);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = random(seed, epoch).shuffle(labels.map((_, i) => i));
    for (let from = 0; from < order.length; from += batch) {
      const places = order.slice(from, from + batch);
      const mean = layers.map(({ weights, bias }) => ({
        weights: new Float64Array(weights.length),
        bias: new Float64Array(bias.length),
      }));
      for (const place of places) {
        const { gradients } = lossAndGradient(layers, hidden, x[place] ?? [], labels[place] ?? Number.NaN);
        gradients.forEach((gradient, l) => {
          for (const kind of ['weights', 'bias'] as const) {
            const sum = mean[l]?.[kind];
            if (sum)
              for (let i = 0; i < sum.length; i++)
                sum[i] = (sum[i] ?? 0) + (gradient[kind][i] ?? 0) / places.length;
          }
        });
      }
      layers.forEach((layer, l) => {
        for (const kind of ['weights', 'bias'] as const) {
          const [gradient, state] = [mean[l]?.[kind], states[l]?.[kind]];
          if (gradient && state) optimizerUpdate(optimizer, layer[kind], gradient, state, { learningRate });
        }
      });
    }
    afterEpoch?.(epoch, layers);
  }
  return layers;
}

export interface Evaluation {
  /** Mean cross-entropy. */
  readonly loss: number;
  /** Share of right answers. */
  readonly accuracy: number;
  /** Row: class; column: answer. */
  readonly confusion: readonly (readonly number[])[];
}

export function evaluate(layers: readonly Layer[], hidden: Activation, { x, labels }: Examples): Evaluation {
  const classes = layers.at(-1)?.units ?? 0;
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  let loss = 0;
  x.forEach((row, i) => {
    const label = labels[i] ?? 0;
    const z = logits(layers, hidden, row);
    loss += softmaxCrossEntropy.loss(z, label) / x.length;
    const counts = confusion[label];
    const answer = argMax(z);
    if (counts) counts[answer] = (counts[answer] ?? 0) + 1;
  });
  return { loss, accuracy: accuracyOf(confusion), confusion };
}

const total = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0);

/** Share of the counts on the diagonal. */
export function accuracyOf(confusion: readonly (readonly number[])[]): number {
  return total(confusion.map((row, i) => row[i] ?? 0)) / total(confusion.flat());
}

/** Of the answers «class k», the share that was right; NaN where there was none. */
export function precisionOf(confusion: readonly (readonly number[])[], k: number): number {
  return (confusion[k]?.[k] ?? 0) / total(confusion.map((row) => row[k] ?? 0));
}

/** Of the examples of class k, the share that was found. */
export function recallOf(confusion: readonly (readonly number[])[], k: number): number {
  return (confusion[k]?.[k] ?? 0) / total(confusion[k] ?? []);
}
