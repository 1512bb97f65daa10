// The peer: TensorFlow.js's layers and `model.fit`, with and without the callbacks of its MNIST example
// (tensorflow/tfjs-examples, mnist/index.js: validation split, a status after each batch, a frame given to the page).
import * as tf from '@tensorflow/tfjs';
import { MOMENTUM_BETA } from '../../../src/math/optimizers.ts';
import { LEARNING_RATES, type TrainOptimizer } from '../../../widgets/mnist/training.ts';
import { CLASSES, HIDDEN, type Measured, PIXELS, type Settings, take } from './set.ts';

const VALIDATION_SPLIT = 0.15;

const optimizers: Record<TrainOptimizer, () => tf.Optimizer> = {
  sgd: () => tf.train.sgd(LEARNING_RATES.sgd),
  momentum: () => tf.train.momentum(LEARNING_RATES.momentum, MOMENTUM_BETA),
  rmsprop: () => tf.train.rmsprop(LEARNING_RATES.rmsprop),
  adam: () => tf.train.adam(LEARNING_RATES.adam),
};

function createModel(optimizer: TrainOptimizer): tf.Sequential {
  const model = tf.sequential();
  model.add(
    tf.layers.dense({
      inputShape: [PIXELS],
      units: HIDDEN,
      activation: 'relu',
      kernelInitializer: 'heNormal',
    }),
  );
  model.add(tf.layers.dense({ units: CLASSES, activation: 'softmax' }));
  model.compile({
    optimizer: optimizers[optimizer](),
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  });
  return model;
}

/** What the example plots and writes to its page, kept in memory here: drawing is not what is measured. */
function exampleCallbacks() {
  const status: { batch: number; loss: number; accuracy: number }[] = [];
  return {
    async onBatchEnd(batch: number, logs?: tf.Logs) {
      status.push({ batch, loss: Number(logs?.loss), accuracy: Number(logs?.acc) });
      await tf.nextFrame();
    },
    async onEpochEnd(epoch: number, logs?: tf.Logs) {
      status.push({ batch: epoch, loss: Number(logs?.val_loss), accuracy: Number(logs?.val_acc) });
      await tf.nextFrame();
    },
  };
}

export const fitMaker =
  ({ callbacks }: { callbacks: boolean }) =>
  async ({ optimizer, batch, batches }: Settings): Promise<Measured> => {
    const images = batch * batches;
    // The split takes its share from the end: so many more are handed over that as many are trained on.
    const handed = callbacks ? Math.ceil(images / (1 - VALIDATION_SPLIT)) : images;
    const { values, labels } = take(handed);
    const xs = tf.tensor2d(values, [handed, PIXELS]);
    const ys = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d([...labels], 'int32'), CLASSES), 'float32'));
    const model = createModel(optimizer);
    const options: tf.ModelFitArgs = { batchSize: batch, epochs: 1, verbose: 0 };
    const example = { validationSplit: VALIDATION_SPLIT, callbacks: exampleCallbacks() };
    const started = performance.now();
    const { history } = await model.fit(xs, ys, callbacks ? { ...options, ...example } : options);
    const seconds = (performance.now() - started) / 1000;
    model.dispose();
    tf.dispose([xs, ys]);
    return { images, seconds, loss: Number(history.loss?.at(-1)) };
  };
