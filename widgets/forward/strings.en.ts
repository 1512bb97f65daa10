// The forward pass in English.
import type { ForwardStrings } from './strings.ts';

const layer = (l: number, output: boolean) => (output ? 'of the output' : `of layer ${l}`);

export const en: ForwardStrings = {
  task: 'Take a step: the pass goes layer by layer and, in each layer, unit by unit (products, sum, bias, activation). Touch a unit or an edge to change its numbers.',
  taskPredict: 'Work out the next operation and type its result; the value stays hidden until you answer.',
  inputs: 'inputs',
  layer: (l) => `layer ${l}`,
  output: 'output',
  softmax: 'softmax',
  f: 'Hidden',
  out: 'Output',
  functions: { sigmoid: 'sigmoid', tanh: 'hyperbolic tangent', relu: 'ReLU', identity: 'identity' },
  shortFunctions: {
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    identity: 'identity',
    softmax: 'softmax',
  },
  theFunction: { sigmoid: 'the sigmoid', tanh: 'tanh', relu: 'ReLU', identity: 'the identity' },
  outputs: { same: 'same as the hidden ones', identity: 'identity', softmax: 'softmax' },
  unit: (l, unit, output) => (output ? `Output, unit ${unit}` : `Layer ${l}, unit ${unit}`),
  ofSoftmax: 'Softmax of the output',
  largest: (name, values, m) =>
    `First ${name} = max(${values}) = ${m} is taken away, so that no exponential overflows.`,
  kinds: {
    multiply: 'product',
    sum: 'sum',
    bias: 'bias',
    activate: 'activation',
    exponential: 'exponential',
    total: 'sum',
    divide: 'quotient',
  },
  max: 'max',
  unitStep: 'One unit',
  allSteps: 'To the end',
  speed: 'Pace',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
  predict: 'Predict first',
  guess: 'Your prediction',
  check: 'Check',
  reveal: 'Show it',
  right: (value) => `Right: it is ${value}.`,
  tooHigh: (by) => `Too high by ${by}.`,
  tooLow: (by) => `Too low by ${by}.`,
  unreadable: 'Type a number, with comma or point.',
  score: (right, asked) => `Right at once: ${right} of ${asked}.`,
  tolerance: 'Two decimals are enough.',
  presets: 'Networks',
  presetNames: {
    lecture: '2-3-1',
    slides: 'σ(3x − 2)',
    reference: '2-2-2',
    xor: 'XOR',
    linear: 'no activation',
    classes: 'three classes',
    large: '4-6-6-3',
  },
  presetNotes: {
    lecture:
      'The lecture’s network. With the input (2, 1) the third hidden unit sums to −1.5 and ReLU leaves it at 0: its weight 3 never counts.',
    slides:
      'The neuron σ(3x − 2) and another behind it that computes 2a − 1. Together they make a hyperbolic tangent: 2σ(z) − 1 = tanh(z/2).',
    reference:
      'The network whose gradients the lecture on backpropagation computes. Its two outputs are alike because its weights are alike.',
    xor: 'A network made by hand. The first unit counts how many inputs are 1; the second wakes only when both are, and takes away twice that. Try the four cases.',
    linear:
      'Without activation the layers melt into one: thirteen parameters that add two numbers. Change a weight and watch the equation.',
    classes:
      'Softmax turns three sums into three probabilities that add up to 1. Move the input towards (−1, −1): the third one wins.',
    large: 'The largest network that fits here: 127 operations. With matrices it is three lines.',
  },
  cases: 'Cases',
  collapsed: (equation) => `The whole network is ${equation}.`,
  tasks: {
    silence: {
      name: 'Silence a unit',
      text: 'Make the second hidden unit pass a 0 for the input (2, 1). You may move its bias only.',
      solved: 'Its products add up to 3: with a bias of −3 or less z is not above 0 and ReLU silences it.',
    },
    repair: {
      name: 'Find the broken weight',
      text: 'This network should compute XOR and fails in two cases. Go through the pass with (0, 1), find the wrong weight and mend it. The other parameters are right.',
      solved: 'The first unit did not hear the second input: that weight is 1 as well.',
    },
    third: {
      name: 'Let the third class win',
      text: 'Get ŷ₃ > 0.9 by changing the two inputs only.',
      solved: 'Negative inputs wake the third hidden unit, which votes for the third class.',
    },
    tanh: {
      name: 'From sigmoid to tangent',
      text: 'The hidden unit is a sigmoid, the output the identity. Find three numbers with which the network computes tanh(x) for any input. Hint: 2σ(2x) − 1.',
      solved: 'Two weights of 2 and a bias of −1: the hyperbolic tangent is a sigmoid stretched and lowered.',
    },
  },
  diagram: 'Diagram of the network; the arrow keys go from unit to unit',
  inputNode: (i, value) => `Input ${i}: ${value}`,
  unitNode: (l, unit, bias, z, a) =>
    `Layer ${l}, unit ${unit}: bias ${bias}${z === null ? '; not computed yet' : `; z = ${z}`}${a === null ? '' : `; passes ${a}`}`,
  pick: 'change its numbers',
  editInputs: 'Inputs',
  editUnit: (l, unit) => `Layer ${l}, unit ${unit}: its weights and bias`,
  weightFrom: (l, unit, from) => `Weight of layer ${l}: from unit ${from} to unit ${unit}`,
  biasOf: (l, unit) => `Bias of layer ${l}, unit ${unit}`,
  input: (i) => `Input ${i}`,
  close: 'Back to the working',
  outcome: 'The pass will end in',
  editHint: 'Drag a number or type it. The pass starts again.',
  matrix: 'The same pass with matrices',
  shape: (rows, columns) => `${rows} × ${columns}`,
  size: 'Shape of the network',
  add: (column) => `Add a unit: ${column}`,
  remove: (column) => `Remove a unit: ${column}`,
  hiddenLayers: 'hidden layers',
  addLayer: 'Add a hidden layer',
  removeLayer: 'Remove a hidden layer',
  parametersOf: (l) => `Layer ${l}`,
  toUnit: (unit) => `unit ${unit}`,
  from: (name) => `from ${name}`,
  bias: 'bias',
  counts: { parameters: 'parameters', operations: 'operations' },
  tensors: (backend, difference) =>
    `The same pass with tensors (${backend}) ${difference === null ? 'gives the same numbers.' : `differs from this one by at most ${difference}: tensors keep about seven digits.`}`,
  tensorsLater: 'Once complete, the pass is made again with tensors and the numbers are compared.',
  tensorsWaiting: 'The same pass with tensors is on its way.',
  noTensors: {
    'no-worker':
      'The pass is complete. It could not be made again with tensors: their worker does not start here (some frames do not allow it).',
    'no-backend':
      'The pass is complete. It could not be made again with tensors: this browser cannot compute with them.',
    'worker-died': 'The pass is complete. Making it again with tensors has stopped.',
    'job-failed': 'The pass is complete. Making it again with tensors has failed.',
  },
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
  say: {
    start: (widths, parameters, operations, first) =>
      `A ${widths} network: ${parameters} parameters, ${operations} operations. Nothing has been computed yet; ${first}.`,
    at: (step, last) => `Step ${step} of ${last}:`,
    unit: (l, unit, output) => `unit ${unit} ${layer(l, output)}`,
    multiply: (unit, name, value, weight, result) =>
      `${unit} multiplies ${name} = ${value} by its weight ${weight} and gets ${result}.`,
    firstProduct: (name, value, weight) =>
      `the first operation multiplies ${name} = ${value} by the weight ${weight}`,
    sum: (unit, terms, result) =>
      terms === 1
        ? `${unit} has one product to sum: ${result}.`
        : `${unit} adds its ${terms} products: ${result}.`,
    bias: (unit, bias, result) => `${unit} adds its bias ${bias} and comes to z = ${result}.`,
    activate: (unit, f, z, result) => `${unit} applies ${f} to z = ${z} and passes ${result}.`,
    silent: (unit, z) => `${unit} has z = ${z}, which is not positive; ReLU silences it and it passes 0.`,
    exponential: (unit, result) => `the exponential of output ${unit}, the largest taken away, is ${result}.`,
    total: (result) => `the exponentials add up to ${result}.`,
    divide: (unit, result) => `output ${unit} gets a share of ${result}.`,
    done: (values) => `The pass is complete: ${values}.`,
  },
};
