// What the neuron says at first sight, in English.
import type { NeuronStrings } from './strings.ts';

export const en: NeuronStrings = {
  task: (inputs, points) =>
    inputs === 1
      ? 'Move the bias (or the triangle on the axis): the curve shifts and keeps its shape. Drag the point to try other inputs.'
      : inputs === 2
        ? points
          ? 'Drag the line (the bias shifts it) and the tip of the arrow (the weights turn it) until every point is on its side.'
          : 'Drag the line: the bias shifts it without turning it. Drag the tip of the arrow: the weights turn it.'
        : 'Each plot moves one input only; the others stay where they are. Drag their points.',
  bias: 'Bias',
  weight: 'Weight',
  input: 'Input',
  activation: 'Activation',
  functions: {
    identity: 'identity',
    step: 'step',
    sigmoid: 'sigmoid',
    tanh: 'hyperbolic tangent',
    relu: 'ReLU',
  },
  shortFunctions: { identity: 'identity', step: 'step', sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' },
  theFunction: {
    identity: 'The identity',
    step: 'The step',
    sigmoid: 'The sigmoid',
    tanh: 'The hyperbolic tangent',
    relu: 'The ReLU',
  },
  apply: (f, z) =>
    ({ identity: z, step: `step(${z})`, sigmoid: `σ(${z})`, tanh: `tanh(${z})`, relu: `max(0, ${z})` })[f],
  columns: { inputs: 'inputs', weights: 'weights', sum: 'sum', output: 'output' },
  withBias: 'with bias',
  withoutBias: 'without bias (b = 0)',
  point: 'Input point',
  lineHandle: 'Boundary: moving it changes the bias b',
  weightHandle: 'Tip of the arrow: the weights w₁ and w₂',
  centreHandle: 'Centre of the curve, z = 0: moving it changes the bias b',
  nail: (y) => `Nailed: at the origin z = 0, and so y = ${y}, whatever the weights.`,
  inputHandle: (name) => `Input ${name}, on the curve`,
  notFetched: 'A part of the figure did not arrive. The rest goes on working and your values are kept.',
  planeFormula: 'Plane computed from the formula.',
  describe: {
    products: (inputs, sum, bias, z) =>
      `With ${inputs}, the weighted sum is ${sum}; the bias ${bias} takes it to z = ${z}.`,
    output: (f, z, y) => `${f} turns z = ${z} into y = ${y}.`,
    points: (right, count) => `Right: ${right} ${count === 1 ? 'of 1 point.' : `of ${count} points.`}`,
    middle: (at) => `The curve passes z = 0 at x = ${at}; without bias it would at x = 0.`,
    flat: 'With weight 0 the input does not count: the curve is flat.',
    line: (side) =>
      `The boundary z = 0 is a line and the point is ${{ positive: 'on the side of z > 0', negative: 'on the side of z < 0', on: 'right on it' }[side]}; without bias the line would pass through the origin.`,
    noLine: 'With both weights 0 there is no boundary: the output is the same all over the plane.',
    lineOutside: 'The boundary z = 0 lies outside the plane as drawn.',
    withoutBias: (y) => `Without bias the output would be ${y}.`,
  },
  examples: 'Examples',
  presets: {
    slides: 'σ(3x − 2)',
    plane: 'σ(2x₁ − 3x₂ − 3)',
    not: 'NOT',
    and: 'AND',
    or: 'OR',
    nand: 'NAND',
    xor: 'XOR',
    clouds: 'Two classes',
  },
  tasks: {
    reach: 'Raise the output',
    steep: 'Twice as steep',
    nand: 'Make NAND',
    bias: 'With the bias only',
    separate: 'Separate the points',
    xor: 'XOR, as far as it goes',
  },
};
