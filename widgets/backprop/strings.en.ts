// What backpropagation says in English.
import type { BackpropStrings } from './strings.ts';

export const en: BackpropStrings = {
  hint: 'Press “Next node” and follow the sums: first forward, then back along the same weights. Drag the underlined numbers; click one to type it.',
  graph: 'A 2-2-2 network with the numbers of one update',
  legend:
    'In each unit, above what goes forward (sum z and output), below what comes back (δ = ∂L/∂z). On each edge, the weight and its derivative ∂.',
  fixed: 'fixed',
  columns: ['inputs', 'hidden layer', 'output layer', 'loss and targets'],
  input: 'Input',
  target: 'Target',
  weight: 'Weight',
  bias: 'Bias',
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },
  goToPhase: (phase) => `${phase}: go to its first node`,
  parts: { arrives: 'arrives', local: 'local derivative', product: 'product' },
  chain: 'The whole chain of one weight, from the loss to it:',
  together: (loss, hasty) =>
    `All at once: the loss becomes ${loss}. If the output layer changed first and δ came back along its new weights, it would be ${hasty}, which does not come from the gradient.`,
  copied: 'That is the number of a widely read article, copied on many pages.',
  curve: 'loss',
  curvePoint: 'Updates made, on the loss curve',
  walk: 'Node',
  nodeBack: 'Previous node',
  nodeStep: 'Next node',
  nodeRun: 'Walk through',
  pause: 'Pause',
  train: 'Complete updates',
  rate: 'Rate',
  loss: 'Loss',
  losses: {
    'half-sse': '½ sum of squares',
    mse: 'mean squared error',
    bce: 'binary cross-entropy',
  },
  activation: 'Activation',
  functions: { sigmoid: 'sigmoid', tanh: 'hyperbolic tangent', relu: 'ReLU' },
  trainbias: 'Biases learn too',
  examples: 'Examples',
  presets: {
    reference: 'The lecture’s network',
    saturated: 'Saturated unit',
    dead: 'Dead ReLU',
    symmetric: 'Twins',
    leap: 'Giant step',
  },
  presetNotes: {
    reference:
      'The lecture’s numbers, with fixed biases. The first output has to fall and the second to rise: look at the signs of their deltas.',
    saturated:
      'The first output is almost 1 and should be almost 0: the error is huge and its delta next to nothing, because the sigmoid’s slope is. Change the loss to cross-entropy and look at that delta.',
    dead: 'The sum of the first hidden unit is negative: ReLU makes it 0 with slope 0. Its derivatives are 0, and so are those of the weights that leave it. Train: it does not move.',
    symmetric:
      'Both hidden units start the same and receive the same delta, so they stay the same however long you train. That is why weights are initialised at random.',
    leap: 'Take a step: the update is so long that every sum ends below zero. The ReLUs are off and nothing changes any more. With η = 0.01 it learns.',
  },
  tasks: {
    silence: {
      name: 'Silence two weights',
      text: 'Make the derivatives of w₁₁⁽¹⁾ and w₂₁⁽¹⁾ 0 without touching weights or biases and without training. The hidden deltas must not vanish.',
      solved:
        'The derivative is delta times input: with x₁ = 0 those weights learn nothing from this example.',
    },
    rate: {
      name: 'Down fast',
      text: 'Bring the loss below 0.01 in 40 updates or fewer, changing the rate η only.',
      solved: 'In this network the sigmoid holds back so much that very long steps are fine.',
    },
    unstick: {
      name: 'Free the output',
      text: 'The first output is saturated. Make its delta exceed 0.1 in absolute value without touching any number of the network and without training.',
      solved: 'With cross-entropy the sigmoid’s slope cancels, and delta is half the error.',
    },
    revive: {
      name: 'Revive the ReLU',
      text: 'Make the delta of the first hidden unit differ from 0 by changing a single weight or bias of the hidden layer, without training.',
      solved: 'Its sum is positive again: ReLU lets the delta through.',
    },
    part: {
      name: 'Part the twins',
      text: 'Change a single weight and train for 100 updates or more, until the two hidden outputs are more than 0.05 apart.',
      solved: 'One difference at the start is enough: from then on each receives its own delta.',
    },
  },
  fields: 'All starting values',
  check: 'Check the twelve gradients',
  table: {
    units: 'What each unit computes',
    parameters: 'Each parameter and its derivative, computed in three ways',
    unit: 'unit',
    parameter: 'parameter',
    value: 'value',
    gradient: 'backpropagation',
    autodiff: 'autodiff',
    measured: 'central differences',
    largest: (autodiff, measured) =>
      `Largest distance from backpropagation: autodiff, ${autodiff}; central differences with h = 10⁻⁵, ${measured}.`,
    clamped:
      'An output is outside [10⁻⁷, 1 − 10⁻⁷] and the loss clamps it: there it is flat and differences give 0. Backpropagation uses the derivative at the clamped value.',
  },
  autodiff: {
    lead: (backend) => `The twelve gradients agree with autodiff’s (${backend}) but for`,
    waiting: 'Autodiff: on its way.',
    beyond: 'Autodiff uses single precision, and these numbers do not fit into it.',
  },
  noTensors: {
    'no-worker':
      'There is no comparison with autodiff here (its worker does not start; some frames do not allow it). Everything else works.',
    'no-backend':
      'This browser cannot compute with tensors: there is no autodiff to compare with. Everything else works.',
    'worker-died':
      'The computation with tensors has stopped, so the comparison with autodiff is missing. Everything else works.',
    'job-failed':
      'The computation with tensors has failed, so the comparison with autodiff is missing. Everything else works.',
  },
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
  grown: (step, from, to) =>
    `After ${step === '1' ? 'one update' : `${step} updates`} the loss has grown from ${from} to ${to}: the steps are too long. The starting values are kept; go back to them or lower the rate η.`,
  toStart: 'Back to step 0',
  describe: {
    rest: (outputs, targets, loss) =>
      `The network answers (${outputs}), should give (${targets}), and the loss is ${loss}.`,
    next: (loss) => `One more update brings it to ${loss}.`,
    trained: (step, from) =>
      `After ${step === '1' ? 'one update' : `${step} updates`}; at the start the loss was ${from}.`,
    unit: (layer, unit) => `the ${unit === 0 ? 'first' : 'second'} ${layer === 1 ? 'hidden' : 'output'} unit`,
    z: (unit, z) => `Forward. The sum of ${unit}: each input times its weight, plus the bias. It is ${z}.`,
    a: (unit, from, to, slope) =>
      `Forward. The activation of ${unit} turns ${from} into ${to}. Its slope there, ${slope}, is kept for the way back.`,
    loss: (first, second, total) =>
      `Loss. The first output adds ${first} and the second ${second}. In all, ${total}.`,
    dy: (prediction, value) =>
      `Backward. The loss changes ${value} times as much as ${prediction}: the chain starts here, with ∂L/∂L = 1.`,
    delta: (unit, arrives, slope, product) =>
      `Backward. ${arrives} arrives at ${unit}; its slope is ${slope}. Their product is its delta, ${product}.`,
    flat: 'The slope is next to nothing: the unit is saturated and holds back what returns.',
    off: 'The ReLU is off: nothing comes back through here.',
    gradient: (unit) =>
      `Backward. The derivative of each weight of ${unit} is its delta times what comes in through it; that of the bias is the delta itself.`,
    da: (unit, value) =>
      `Backward. Both output deltas come back along the weights that leave ${unit}, and add up: ${value}.`,
    update: (unit) =>
      `Update. The parameters of ${unit} move against their derivatives, at once with all others.`,
    fixedBias: 'The biases stay.',
    twins: 'Both hidden units are identical and receive the same.',
    dead: (unit) => `Nothing comes back through ${unit}: its delta is 0.`,
    same: 'Of two outputs, the mean of the squares and half their sum are the same.',
    targetsApart: 'With cross-entropy the targets should lie between 0 and 1.',
  },
};
