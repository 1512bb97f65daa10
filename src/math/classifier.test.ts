import { describe, expect, it } from 'vitest';
import { relu, tanh } from './activations.ts';
import {
  accuracyOf,
  drawLayers,
  evaluate,
  measureScale,
  precisionOf,
  recallOf,
  select,
  standardize,
  stratifiedSplit,
  train,
} from './classifier.ts';
import { random } from './random.ts';

/** Two clouds in the plane, 40 points each. */
function clouds() {
  const { normal } = random(3);
  const labels = Array.from({ length: 80 }, (_, i) => i % 2);
  const x = labels.map((label) => [normal() + 4 * label, 100 * normal()]);
  return { x, labels };
}

describe('scaling', () => {
  it('gives mean 0 and deviation 1 on the examples it was measured on', () => {
    const { x } = clouds();
    const scale = measureScale(x);
    const again = measureScale(x.map((row) => standardize(row, scale)));
    for (const mean of again.mean) expect(mean).toBeCloseTo(0, 12);
    for (const deviation of again.deviation) expect(deviation).toBeCloseTo(1, 12);
  });

  it('leaves an input that never varies at 0', () => {
    const rows = [
      [7, 1],
      [7, 3],
    ];
    expect(standardize([7, 3], measureScale(rows))).toEqual([0, 1]);
  });
});

describe('stratifiedSplit', () => {
  it('deals every example once, each class in its shares', () => {
    const labels = [59, 71, 48].flatMap((count, label) => new Array<number>(count).fill(label));
    const parts = stratifiedSplit(labels, [0.6, 0.2], 1);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(labels.map((_, i) => i));
    const counts = parts.map((part) =>
      [0, 1, 2].map((label) => part.filter((i) => labels[i] === label).length),
    );
    expect(counts).toEqual([
      [35, 43, 29],
      [12, 14, 10],
      [12, 14, 9],
    ]);
    expect(stratifiedSplit(labels, [0.6, 0.2], 1)).toEqual(parts);
    expect(stratifiedSplit(labels, [0.6, 0.2], 2)).not.toEqual(parts);
  });
});

describe('train', () => {
  const settings = {
    hidden: tanh,
    optimizer: 'adam',
    learningRate: 0.05,
    batch: 8,
    epochs: 20,
    seed: 1,
  } as const;

  it('learns two clouds and leaves its starting layers as they were', () => {
    const { x, labels } = clouds();
    const scale = measureScale(x);
    const examples = { x: x.map((row) => standardize(row, scale)), labels };
    const start = drawLayers([2, 3, 2], 1);
    const before = start.map(({ weights }) => [...Array.from(weights)]);
    const losses: number[] = [];
    const layers = train(start, examples, {
      ...settings,
      afterEpoch: (_, now) => losses.push(evaluate(now, tanh, examples).loss),
    });
    expect(start.map(({ weights }) => [...Array.from(weights)])).toEqual(before);
    expect(losses).toHaveLength(21);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
    expect(evaluate(layers, tanh, examples).accuracy).toBeGreaterThan(0.95);
  });

  it('learns the same from shuffled inputs when the columns of its first weights are shuffled alike', () => {
    const { uniform, shuffle } = random(5);
    const x = Array.from({ length: 12 }, () => Array.from({ length: 9 }, uniform));
    const labels = x.map((_, i) => i % 2);
    const order = shuffle(Array.from({ length: 9 }, (_, i) => i));
    const moved = <T>(list: ArrayLike<T>): T[] => order.map((i) => list[i] as T);
    const start = drawLayers([9, 4, 2], 2);
    const shuffled = start.map((layer, l) =>
      l > 0
        ? layer
        : {
            ...layer,
            weights: Array.from({ length: layer.units }, (_, unit) =>
              moved(Array.from(layer.weights).slice(9 * unit, 9 * unit + 9)),
            ).flat(),
          },
    );
    const plain = { x, labels };
    const mixed = { x: x.map(moved), labels };
    const options = { ...settings, hidden: relu, optimizer: 'sgd' as const };
    const one = evaluate(train(start, plain, options), relu, plain);
    const other = evaluate(train(shuffled, mixed, options), relu, mixed);
    expect(other.loss).toBeCloseTo(one.loss, 12);
    expect(other.confusion).toEqual(one.confusion);
  });
});

describe('counting mistakes', () => {
  const confusion = [
    [8, 2, 0],
    [1, 9, 0],
    [1, 1, 8],
  ];
  it('accuracy, precision and recall', () => {
    expect(accuracyOf(confusion)).toBeCloseTo(25 / 30, 12);
    expect(precisionOf(confusion, 1)).toBeCloseTo(9 / 12, 12);
    expect(recallOf(confusion, 1)).toBeCloseTo(9 / 10, 12);
    expect(
      precisionOf(
        [
          [1, 0],
          [1, 0],
        ],
        1,
      ),
    ).toBeNaN();
  });

  it('select takes the examples asked for', () => {
    expect(select({ x: [[1], [2], [3]], labels: [0, 1, 2] }, [2, 0])).toEqual({
      x: [[3], [1]],
      labels: [2, 0],
    });
  });
});
