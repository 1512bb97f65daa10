// The hand-derived tensor step against plain double precision (which is checked by finite differences) and autodiff.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { activation } from '../../../src/math/activations.ts';
import { lossAndGradient } from '../../../src/math/network.ts';
import { optimizerUpdate, startOptimizer } from '../../../src/math/optimizers.ts';
import { random } from '../../../src/math/random.ts';
import { NODE_BACKENDS, use } from '../../../tests/tensors/backends.ts';
import { someLayers } from '../../../tests/tensors/mnist.ts';
import { HIDDEN_ACTIVATIONS, type LayerWeights, TRAIN_OPTIMIZERS } from '../training.ts';
import { tensorActivations } from './activations.ts';
import { backwardBatch, forwardBatch } from './backpropagation.ts';
import { disposeLayers, download, rowsFor, type TensorLayer, upload } from './layers.ts';
import { measure } from './measure.ts';
import { strategies } from './strategy.ts';
import { Trainer } from './trainer.ts';

const INPUTS = 7;
const CLASSES = 4;
const COUNT = 9;
/** Each example is followed by the constant 1 of the bias and by zeros. */
const WIDTH = rowsFor(INPUTS);

function someBatch(seed: number) {
  const { normal, integer } = random(seed, 1);
  return {
    count: COUNT,
    values: Float32Array.from({ length: COUNT * WIDTH }, (_, at) => {
      const column = at % WIDTH;
      return column < INPUTS ? normal() : Number(column === INPUTS);
    }),
    labels: Uint8Array.from({ length: COUNT }, () => integer(CLASSES)),
  };
}

/** Mean gradient over the batch in plain double precision, parameter by parameter in the layers' own layout. */
function plainGradient(
  layers: readonly LayerWeights[],
  f: (typeof HIDDEN_ACTIVATIONS)[number],
  { values, labels }: ReturnType<typeof someBatch>,
) {
  const total = layers.map(({ weights, bias }) => ({
    weights: new Float64Array(weights.length),
    bias: new Float64Array(bias.length),
  }));
  labels.forEach((label, i) => {
    const x = values.subarray(i * WIDTH, i * WIDTH + INPUTS);
    const { gradients } = lossAndGradient(layers, activation(f), x, label);
    gradients.forEach((gradient, l) => {
      for (const kind of ['weights', 'bias'] as const) {
        gradient[kind].forEach((g, at) => {
          const sum = total[l]?.[kind];
          if (sum) sum[at] = (sum[at] ?? 0) + g / labels.length;
        });
      }
    });
  });
  return total;
}

function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, what: string): void {
  expect(actual.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const [a = Number.NaN, e = Number.NaN] = [actual[i], expected[i]];
    expect(Math.abs(a - e), `${what}, place ${i}: ${a} for ${e}`).toBeLessThanOrEqual(
      1e-4 * Math.abs(e) + 1e-6,
    );
  }
}

describe.each(NODE_BACKENDS)('on %s', (backend) => {
  beforeAll(() => use(backend));

  describe.each([[[]], [[5]], [[6, 3]], [[4, 5, 3]]])('with hidden layers %j', (hidden) => {
    const widths = [INPUTS, ...hidden, CLASSES];

    it.each(HIDDEN_ACTIVATIONS)('%s: gradients agree with plain backpropagation', async (f) => {
      const layers = someLayers(widths, 3);
      const batch = someBatch(4);
      const before = tf.memory().numTensors;
      const tensors = upload(layers);
      let gradients: TensorLayer[] = [];
      tf.tidy(() => {
        const x = tf.tensor2d(batch.values, [COUNT, WIDTH]);
        const trace = forwardBatch(tensors, tensorActivations[f], x);
        const delta = new Float32Array(COUNT * CLASSES);
        measure(trace.logits.dataSync<'float32'>(), batch.labels, delta);
        gradients = backwardBatch(
          tensors,
          tensorActivations[f],
          trace,
          tf.tensor2d(delta, [COUNT, CLASSES]),
          strategies[backend],
        );
        for (const { matrix } of gradients) tf.keep(matrix);
      });
      const found = await download(gradients);
      plainGradient(layers, f, batch).forEach((expected, l) => {
        expectClose(found[l]?.weights ?? [], expected.weights, `weights of layer ${l}`);
        expectClose(found[l]?.bias ?? [], expected.bias, `bias of layer ${l}`);
      });
      disposeLayers([...gradients, ...tensors]);
      expect(tf.memory().numTensors).toBe(before);
    });
  });

  it.each(TRAIN_OPTIMIZERS)('%s: five updates agree with the plain rule', async (optimizer) => {
    const layers = someLayers([INPUTS, 5, CLASSES], 8);
    const lr = 0.05;
    const trainer = new Trainer({ f: 'tanh', optimizer, lr }, { step: 0, layers, accumulators: [] }, backend);
    const plain = layers.map((layer) => ({
      ...layer,
      weights: Float64Array.from(layer.weights),
      bias: Float64Array.from(layer.bias),
    }));
    const states = plain.map(({ weights, bias }) => ({
      weights: startOptimizer(weights.length),
      bias: startOptimizer(bias.length),
    }));
    for (let step = 0; step < 5; step++) {
      const batch = someBatch(20 + step);
      trainer.update(batch);
      const current = plain.map((layer) => ({
        ...layer,
        weights: Float32Array.from(layer.weights),
        bias: Float32Array.from(layer.bias),
      }));
      plainGradient(current, 'tanh', batch).forEach((gradient, l) => {
        for (const kind of ['weights', 'bias'] as const) {
          const [parameters, state] = [plain[l]?.[kind], states[l]?.[kind]];
          if (parameters && state) {
            optimizerUpdate(optimizer, parameters, gradient[kind], state, { learningRate: lr });
          }
        }
      });
    }
    const trained = await trainer.layers();
    plain.forEach((expected, l) => {
      expectClose(trained[l]?.weights ?? [], expected.weights, `weights of layer ${l}`);
      expectClose(trained[l]?.bias ?? [], expected.bias, `bias of layer ${l}`);
    });
    trainer.dispose();
  });

  it('keeps the number of tensors flat over updates and gives all back at the end', async () => {
    const before = tf.memory().numTensors;
    const state = { step: 0, layers: someLayers([INPUTS, 5, 3, CLASSES], 8), accumulators: [] };
    for (const optimizer of TRAIN_OPTIMIZERS) {
      const trainer = new Trainer({ f: 'relu', optimizer, lr: 0.01 }, state, backend);
      trainer.update(someBatch(1));
      await trainer.settle();
      const flat = tf.memory().numTensors;
      for (let step = 0; step < 20; step++) trainer.update(someBatch(step));
      await trainer.settle();
      await trainer.logits(someBatch(5));
      await trainer.state();
      expect(tf.memory().numTensors).toBe(flat);
      trainer.dispose();
      expect(tf.memory().numTensors).toBe(before);
    }
  });

  it('takes the state of a GPU’s way of measuring too: logits read together, in order', async () => {
    const layers = someLayers([INPUTS, 5, CLASSES], 8);
    const run = async (name: 'webgl' | typeof backend) => {
      const state = { step: 0, layers, accumulators: [] };
      const trainer = new Trainer({ f: 'relu', optimizer: 'adam', lr: 0.01 }, state, name);
      for (let step = 0; step < 6; step++) trainer.update(someBatch(step));
      expect(trainer.pending).toBe(6);
      const outcomes = await trainer.settle();
      expect(trainer.pending).toBe(0);
      trainer.dispose();
      return outcomes;
    };
    const [host, device] = [await run(backend), await run('webgl')];
    expectClose(
      device.map(({ loss }) => loss),
      host.map(({ loss }) => loss),
      'losses',
    );
    expect(device.map(({ correct }) => correct)).toEqual(host.map(({ correct }) => correct));
  });
});

describe('autodiff', () => {
  it('gives the same gradients as the derivation by hand', async () => {
    await use('cpu');
    await import('@tensorflow/tfjs-core/dist/register_all_gradients.js');
    const layers = someLayers([INPUTS, 6, 5, CLASSES], 3);
    const batch = someBatch(4);
    const parameters = layers.flatMap(({ inputs, units, weights, bias }) => [
      tf.transpose(tf.tensor2d(weights, [units, inputs])),
      tf.tensor1d(bias),
    ]);
    const target = tf.oneHot(tf.tensor1d([...batch.labels], 'int32'), CLASSES);
    const loss = (...given: tf.Tensor[]): tf.Scalar => {
      let a: tf.Tensor = tf.slice2d(tf.tensor2d(batch.values, [COUNT, WIDTH]), [0, 0], [COUNT, INPUTS]);
      for (let l = 0; l < layers.length; l++) {
        const [weights, bias] = given.slice(2 * l);
        if (!weights || !bias) throw new Error('a parameter is missing');
        const z = tf.add(tf.matMul(a, weights), bias);
        a = l < layers.length - 1 ? tf.sigmoid(z) : z;
      }
      return tf.neg(tf.mean(tf.sum(tf.mul(target, tf.logSoftmax(a)), 1)));
    };
    const automatic = tf.grads(loss)(parameters);
    const byHand = plainGradient(layers, 'sigmoid', batch);
    for (const [l, { weights, bias }] of byHand.entries()) {
      const [w, b] = automatic.slice(2 * l);
      if (!w || !b) throw new Error('a gradient is missing');
      expectClose(await tf.transpose(w).data(), weights, `weights of layer ${l}`);
      expectClose(await b.data(), bias, `bias of layer ${l}`);
    }
  });
});
