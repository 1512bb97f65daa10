// What one would write without a library: nested loops over Float32Arrays, a row of weights per unit.
import {
  ADAM_BETA1,
  ADAM_BETA2,
  ADAM_EPSILON,
  MOMENTUM_BETA,
  RMSPROP_BETA,
  ROOT_EPSILON,
} from '../../../src/math/optimizers.ts';
import { random } from '../../../src/math/random.ts';
import { LEARNING_RATES, type TrainOptimizer } from '../../../widgets/mnist/training.ts';
import { CLASSES, HIDDEN, type Measured, PIXELS, type Settings, take } from './set.ts';

/** Gradient and the optimizer's memory beside each parameter. */
interface Parameters {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

function parameters(size: number, deviation: number): Parameters {
  const { normal } = random(1);
  return {
    value: Float32Array.from({ length: size }, () => normal() * deviation),
    gradient: new Float32Array(size),
    first: new Float32Array(size),
    second: new Float32Array(size),
  };
}

function descend({ value, gradient, first, second }: Parameters, optimizer: TrainOptimizer, t: number): void {
  const rate = LEARNING_RATES[optimizer];
  const root = Math.sqrt(1 - ADAM_BETA2 ** t);
  const adamRate = (rate * root) / (1 - ADAM_BETA1 ** t);
  for (let i = 0; i < value.length; i++) {
    const g = gradient[i] as number;
    let change = rate * g;
    if (optimizer === 'momentum') {
      first[i] = MOMENTUM_BETA * (first[i] as number) + g;
      change = rate * (first[i] as number);
    } else if (optimizer === 'rmsprop') {
      second[i] = RMSPROP_BETA * (second[i] as number) + (1 - RMSPROP_BETA) * g * g;
      change = (rate * g) / Math.sqrt((second[i] as number) + ROOT_EPSILON);
    } else if (optimizer === 'adam') {
      first[i] = ADAM_BETA1 * (first[i] as number) + (1 - ADAM_BETA1) * g;
      second[i] = ADAM_BETA2 * (second[i] as number) + (1 - ADAM_BETA2) * g * g;
      change = (adamRate * (first[i] as number)) / (Math.sqrt(second[i] as number) + ADAM_EPSILON * root);
    }
    value[i] = (value[i] as number) - change;
    gradient[i] = 0;
  }
}

export async function trainPlain({ optimizer, batch, batches }: Settings): Promise<Measured> {
  const images = batch * batches;
  const { values, labels } = take(images);
  const w1 = parameters(HIDDEN * PIXELS, Math.sqrt(2 / PIXELS));
  const b1 = parameters(HIDDEN, 0);
  const w2 = parameters(CLASSES * HIDDEN, Math.sqrt(1 / HIDDEN));
  const b2 = parameters(CLASSES, 0);
  const a1 = new Float32Array(HIDDEN);
  const delta1 = new Float32Array(HIDDEN);
  const p = new Float32Array(CLASSES);
  let loss = 0;

  const started = performance.now();
  for (let step = 0; step < batches; step++) {
    loss = 0;
    for (let i = step * batch; i < (step + 1) * batch; i++) {
      const x = i * PIXELS;
      for (let unit = 0; unit < HIDDEN; unit++) {
        let z = b1.value[unit] as number;
        const row = unit * PIXELS;
        for (let j = 0; j < PIXELS; j++) z += (w1.value[row + j] as number) * (values[x + j] as number);
        a1[unit] = z > 0 ? z : 0;
      }
      let largest = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < CLASSES; c++) {
        let z = b2.value[c] as number;
        for (let j = 0; j < HIDDEN; j++) z += (w2.value[c * HIDDEN + j] as number) * (a1[j] as number);
        p[c] = z;
        if (z > largest) largest = z;
      }
      let sum = 0;
      for (let c = 0; c < CLASSES; c++) {
        p[c] = Math.exp((p[c] as number) - largest);
        sum += p[c] as number;
      }
      const label = labels[i] as number;
      loss -= Math.log((p[label] as number) / sum) / batch;

      delta1.fill(0);
      for (let c = 0; c < CLASSES; c++) {
        const d = ((p[c] as number) / sum - (c === label ? 1 : 0)) / batch;
        b2.gradient[c] = (b2.gradient[c] as number) + d;
        const row = c * HIDDEN;
        for (let j = 0; j < HIDDEN; j++) {
          w2.gradient[row + j] = (w2.gradient[row + j] as number) + d * (a1[j] as number);
          delta1[j] = (delta1[j] as number) + d * (w2.value[row + j] as number);
        }
      }
      for (let unit = 0; unit < HIDDEN; unit++) {
        const d = (a1[unit] as number) > 0 ? (delta1[unit] as number) : 0;
        b1.gradient[unit] = (b1.gradient[unit] as number) + d;
        const row = unit * PIXELS;
        for (let j = 0; j < PIXELS; j++) {
          w1.gradient[row + j] = (w1.gradient[row + j] as number) + d * (values[x + j] as number);
        }
      }
    }
    for (const each of [w1, b1, w2, b2]) descend(each, optimizer, step + 1);
  }
  return { images, seconds: (performance.now() - started) / 1000, loss };
}
