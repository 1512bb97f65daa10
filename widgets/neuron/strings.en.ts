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
  addInput: 'Add an input',
  removeInput: 'Remove an input',
  compare: 'With and without bias, side by side',
  withBias: 'with bias',
  withoutBias: 'without bias (b = 0)',
  noBias: 'without bias',
  zoom: 'Take a close look at the corners 0 and 1',
  influence: 'How much does each number count?',
  point: 'Input point',
  lineHandle: 'Boundary: moving it changes the bias b',
  weightHandle: 'Tip of the arrow: the weights w₁ and w₂',
  centreHandle: 'Centre of the curve, z = 0: moving it changes the bias b',
  pointHandle: (number, t) => `Point ${number}, class ${t}`,
  right: 'right',
  wrong: 'wrong',
  touch: 'A touch puts',
  tools: { input: 'the input', one: '● class 1', zero: '■ class 0' },
  editor: {
    title: 'Points of two classes',
    add: 'Add a point',
    clear: 'Remove all',
    full: 'There is room for 16 points.',
  },
  table: {
    title: (gate) => (gate ? `Truth table: ${gate}` : 'The points'),
    target: 'class',
    output: 'output',
    go: (values) => `Take the input to ${values}`,
  },
  score: {
    right: 'Right:',
    of: (count) => (count === 1 ? 'of 1 point.' : `of ${count} points.`),
    all: 'All on their side.',
    best: (missing) =>
      missing === 0
        ? ['One neuron can get all ', ' right.']
        : ['One neuron cannot get more than ', ' right: they are not linearly separable.'],
    withoutBias: (right, best, count) =>
      `Without bias ${right} of ${count} are right; the best possible without bias: ${best}.`,
    xor: (z) =>
      `No single neuron computes XOR. Where the diagonals cross, z is the mean of the z of the two ● and also of the two ■: now, ${z}. It cannot be positive for one pair and negative for the other, whatever you move.`,
  },
  nail: (y) => `Nailed: at the origin z = 0, and so y = ${y}, whatever the weights.`,
  inputHandle: (name) => `Input ${name}, on the curve`,
  slice: (name) => `y when only ${name} moves`,
  plane: {
    formula: 'Plane computed from the formula.',
    tensors: (backend, difference) =>
      `Plane computed with tensors (${backend}); ${difference === null ? 'it agrees with the formula in every digit' : `it differs from the formula by at most ${difference}`}.`,
  },
  waiting: 'The tensors are on their way.',
  noTensors: {
    'no-worker': 'Tensors cannot be used here (their worker does not start; some frames do not allow it).',
    'no-backend': 'This browser cannot compute with tensors.',
    'worker-died': 'The computation with tensors has stopped.',
    'job-failed': 'The computation with tensors has failed.',
  },
  openInTab: 'Open the figure in a tab',
  notFetched: 'A part of the figure did not arrive. The rest goes on working and your values are kept.',
  describe: {
    products: (inputs, sum, bias, z) =>
      `With ${inputs}, the weighted sum is ${sum}; the bias ${bias} takes it to z = ${z}.`,
    output: (f, z, y) => `${f} turns z = ${z} into y = ${y}.`,
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
