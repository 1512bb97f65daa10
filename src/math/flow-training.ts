// Training of the deep network of gradient-flow.ts in plain numbers: full-batch gradient descent, optionally clipped.
import {
  backwardInSteps,
  type Floats,
  type FlowData,
  type FlowShape,
  forwardInSteps,
  length,
} from './flow-network.ts';

export interface FlowTraining {
  readonly learningRate: number;
  /** Longest gradient of all weights together; a longer one is shortened to it. 0 for none. */
  readonly clip: number;
}

export interface FlowStep {
  readonly loss: number;
  /** Frobenius norm of ∂L/∂W by layer, before clipping. */
  readonly gradients: readonly number[];
}

/** By how much a gradient of these norms is multiplied before it is used. */
export function clippingFactor(gradients: readonly number[], clip: number): number {
  const norm = length(gradients);
  return clip > 0 && norm > clip ? clip / norm : 1;
}

/** Whether a step can be gone on from: a loss or gradient that is NaN or infinite cannot. */
export const isSound = ({ loss, gradients }: FlowStep): boolean =>
  Number.isFinite(loss) && gradients.every(Number.isFinite);

/** Loss and gradients at the weights as they are, then one update of them in place, unless something is not finite. */
export function trainStep(shape: FlowShape, data: FlowData, { learningRate, clip }: FlowTraining): FlowStep {
  const forward = forwardInSteps(shape, data);
  let passed = forward.next();
  while (!passed.done) passed = forward.next();
  const trace = passed.value;
  const layers = [...backwardInSteps(shape, data, trace)].reverse();
  const gradients = layers.map(({ gradient }) => length(gradient));
  const step = { loss: trace.loss, gradients };
  if (!isSound(step)) return step;
  const rate = learningRate * clippingFactor(gradients, clip);
  layers.forEach(({ gradient }, l) => {
    const weights = data.weights[l] as Floats;
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] as number) - rate * (gradient[i] as number);
  });
  return step;
}
