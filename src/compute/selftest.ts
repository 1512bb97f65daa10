// The same training step as reference.ts, in tensors on the live backend: a backend that gets it wrong is not used.
import * as tf from '@tensorflow/tfjs-core';
import { discrepancy, LEARNING_RATE, referenceStep, SIZES, startingPoint } from './reference.ts';

/** Null when the numbers are right, else what was wrong. Leaves no tensor behind. */
export async function wrongNumbers(): Promise<string | null> {
  const tensors = tf.tidy(tensorStep);
  try {
    const [loss, ...updated] = await Promise.all(tensors.map((tensor) => tensor.data()));
    const expected = referenceStep();
    const errors = [
      discrepancy(loss ?? [], [expected.loss]),
      ...expected.updated.map((values, i) => discrepancy(updated[i] ?? [], values)),
    ];
    const worst = errors.reduce((a, b) => (b > a || Number.isNaN(b) ? b : a), 0);
    return worst <= 1 ? null : `a training step is off by ${worst} times the tolerance`;
  } finally {
    tf.dispose(tensors);
  }
}

function tensorStep(): tf.Tensor[] {
  const { batch, inputs, hidden, classes } = SIZES;
  const start = startingPoint();
  const x = tf.tensor2d(start.x, [batch, inputs]);
  const target = tf.tensor2d(start.target, [batch, classes]);
  const w1 = tf.tensor2d(start.w1, [inputs, hidden]);
  const b1 = tf.tensor1d(start.b1);
  const w2 = tf.tensor2d(start.w2, [hidden, classes]);
  const b2 = tf.tensor1d(start.b2);

  const a1 = tf.relu(tf.add(tf.matMul(x, w1), b1));
  const logits = tf.add(tf.matMul(a1, w2), b2);
  const logProbabilities = tf.logSoftmax(logits);
  const loss = tf.neg(tf.div(tf.sum(tf.mul(target, logProbabilities)), batch));

  const delta2 = tf.div(tf.sub(tf.softmax(logits), target), batch);
  const delta1 = tf.mul(tf.matMul(delta2, tf.transpose(w2)), tf.step(a1));
  const descend = (parameter: tf.Tensor, gradient: tf.Tensor) =>
    tf.sub(parameter, tf.mul(gradient, LEARNING_RATE));
  return [
    loss,
    descend(w1, tf.matMul(tf.transpose(x), delta1)),
    descend(b1, tf.sum(delta1, 0)),
    descend(w2, tf.matMul(tf.transpose(a1), delta2)),
    descend(b2, tf.sum(delta2, 0)),
  ];
}

const PULSE = 4096;

/**
 * Asks the device for a small sum, which it answers after all work queued before. Larger than what tfjs computes on
 * the processor by itself, so that the GPU is really asked: a WebGL that hangs without an error fails here.
 */
export async function pulse(): Promise<boolean> {
  const sum = tf.tidy(() => tf.sum(tf.fill([PULSE], 1)));
  try {
    return (await sum.data())[0] === PULSE;
  } finally {
    sum.dispose();
  }
}
