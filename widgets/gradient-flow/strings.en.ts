// What the deep network says in English.
import type { FlowStrings } from './strings.ts';

export const en: FlowStrings = {
  task: 'Try the examples: the same deep network with other weights or another activation. Drag the point from layer to layer and press “Train”.',
  depth: 'Hidden layers',
  width: 'Units per layer',
  activation: 'Activation',
  functions: {
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU (0.1)',
    elu: 'ELU',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish',
    identity: 'identity',
  },
  init: 'Initial weights',
  inits: { small: 'small: N(0, 0.01²)', glorot: 'Glorot', he: 'He', large: 'large: N(0, 1)' },
  gain: 'Gain',
  norm: 'Normalisation',
  norms: { none: 'none', layer: 'layer norm' },
  residual: 'Residual shortcuts: each layer adds what it is fed',
  rate: 'Learning rate',
  clip: 'Clipping (0: none)',
  steps: 'Steps of a training',
  seed: 'Seed',
  layer: 'Layer looked at',
  examples: 'Examples',
  presets: {
    vanishes: 'Vanishes',
    explodes: 'Explodes to NaN',
    fixed: 'Fixed by He + ReLU',
    backwards: 'Explodes on the way back',
    starves: 'Starves',
    shortcut: 'With shortcuts',
  },
  notes: {
    vanishes:
      'Sigmoids with Glorot weights: on the way back each layer leaves less than a quarter. Train: the loss falls a little, since the last layer learns the mean of the targets, and then stays flat.',
    explodes:
      'ReLU with weights N(0, 1): the signal is multiplied in every layer and the gradient is huge in all of them, so the ratio gives no warning. Train: one step is enough to leave no number.',
    fixed:
      'The same ReLU with weights N(0, 2/n): the signal keeps its size there and back. Train: the ten examples are learnt almost by heart.',
    backwards:
      'tanh with weights N(0, 1): forwards nothing exceeds 1, but nearly all units are saturated; backwards the large weights win and the gradient grows towards the first layer.',
    starves:
      'tanh with weights N(0, 0.01²): the ratio is nearly 1 and still the network does not move, because the signal dies on its way forward. Look at the size too, not only at the ratio.',
    shortcut:
      'tanh with shortcuts: the gradient has a way that multiplies by nothing. Take it to 50 layers, and take the shortcuts away to compare.',
  },
  tasks: {
    even: {
      name: '30 layers of sigmoids',
      text: 'Bring the ratio g₁/g₃₁ to between 0.1 and 10 with 30 hidden layers and without changing the activation.',
      solved:
        'The gradient no longer depends on a product of thirty slopes below ¼, or the weights make up for it.',
    },
    gain: {
      name: 'The right gain',
      text: 'Weights N(0, 1) make 20 layers of ReLU explode. Move only the gain until every layer has a gradient between 0.01 and 100.',
      solved:
        'With 32 inputs per unit, the gain that works is about √(2/32) = 0.25: you have found He’s initialisation.',
    },
    normalize: {
      name: 'Hands off the weights',
      text: 'These 30 layers of 64 units explode on the way back. Bring all gradients to between 0.01 and 100 without changing the initial weights or the gain.',
      solved: 'With z normalised in every layer, the size of the weights no longer counts.',
    },
  },
  references: { vanishes: 'sigmoid, Glorot', explodes: 'ReLU, N(0, 1)', fixed: 'ReLU, He' },
  gradientTitle: 'Gradient of the weights, layer by layer',
  spreadTitle: 'Activations that each hidden layer gives',
  lossTitle: 'Loss while training',
  ratio: (g, h) => `${g} / ${h}`,
  stepAxis: 'step',
  layerHandle: 'Layer looked at, in the plot of the gradient',
  stepHandle: 'Step looked at, on the curve of the loss',
  layerIs: (l, g) => `layer ${l}: ${g}`,
  outputLayer: 'output',
  stepIs: (step, loss) => `step ${step}: ${loss}`,
  stale: 'Computing this network; the earlier one is shown.',
  beyondFloat32: 'beyond float32',
  belowFloat32: '0 to float32',
  previous: 'before',
  wayBack: '← on its way back',
  lost: (step) => `NaN at step ${step}`,
  over: (loss) => `${loss} ↑`,
  train: (steps) => `Train ${steps} steps`,
  trainMore: (steps) => `Train ${steps} more`,
  pause: 'Pause',
  clear: 'Clear the training',
  stepLabel: 'Step',
  lossLabel: 'loss',
  table: 'The numbers, layer by layer',
  tableLayer: 'layer',
  definition: 'What is measured',
  definitionText:
    'Ten examples with inputs and targets drawn from N(0, 1) by the seed. All layers have the same number of units, input and output too, and none has a bias; the output layer is linear. L is half the mean squared error over all outputs; gₗ is the Frobenius norm of ∂L/∂W in layer l. The first gradients are computed in double precision; training uses 32-bit tensors and autodiff.',
  check: 'Check with autodiff in float32',
  checking: 'The tensors are on their way.',
  checked: (backend, difference, some) =>
    difference === null
      ? `With autodiff and float32 (${backend}) no gradient is left.`
      : `With autodiff and float32 (${backend}) ${some ? 'the other layers' : 'the layers'} ${difference === '0' ? 'have these very numbers' : `differ from these numbers by at most ${difference}, relatively`}.`,
  chaotic:
    'That is much, because this network amplifies rounding too: each layer multiplies the error of the one before as it multiplies the gradient.',
  vanished: (layers, count) =>
    `In ${count === 1 ? 'layer' : 'layers'} ${layers} the gradient is too small for float32: it comes back as 0 or with hardly a digit left.`,
  overflowed: (layers, count) =>
    `In ${count === 1 ? 'layer' : 'layers'} ${layers} float32 overflows: it comes back infinite or NaN.`,
  noTensors: {
    'no-worker':
      'Tensors cannot be used here (their worker does not start; some frames do not allow it). The gradients in the plot are those of the formula.',
    'no-backend':
      'This browser cannot compute with tensors. The gradients in the plot are those of the formula.',
    'worker-died':
      'The computation with tensors has stopped. The gradients in the plot are those of the formula.',
    'job-failed':
      'The computation with tensors has failed. The gradients in the plot are those of the formula.',
  },
  trainingFailed: {
    'no-worker':
      'Training is not possible here: its worker does not start (some frames do not allow it). The first gradients still respond.',
    'no-backend':
      'Training is not possible: this browser does not compute with tensors. The first gradients still respond.',
    'worker-died': 'Training has stopped: its worker no longer answers.',
    'job-failed': 'Training has stopped because the computation failed.',
  },
  overflow: (step, before) =>
    `NaN at step ${step}: the numbers have left what float32 holds, and the weights are lost.${before === null ? '' : ` One step before, the loss was ${before}; “Back” takes you there.`} Change the initial weights, the rate or the clipping, and train again.`,
  kept: (steps) =>
    steps > 0
      ? `The ${steps === 1 ? 'step' : `${steps} steps`} made are kept.`
      : 'No step had been completed.',
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
  describe: {
    network: (depth, width, f, init) =>
      `${depth === 1 ? 'One hidden layer' : `${depth} hidden layers`} of ${width} units, ${f}, ${init} weights.`,
    vanishes: (times) =>
      `The gradient of the first layer is ${times} times smaller than that of the last: it vanishes on its way back.`,
    explodes: (times) =>
      `The gradient of the first layer is ${times} times larger than that of the last: it explodes on its way back.`,
    even: (times) => `The layer with the most gradient has ${times} times that of the layer with the least.`,
    learns: 'All can learn.',
    starves: (most) =>
      `All layers get about the same gradient, and hardly any: ${most} at most. The signal dies on its way forward.`,
    huge: (least) =>
      `All layers get about the same gradient, and a huge one: ${least} at least. The signal grows without bounds on its way forward.`,
    dead: 'Nothing gets through some layer: it gives the same for all examples, and the gradient is exactly 0.',
    lost: 'There is no gradient left to measure: no numbers remain.',
    trained: (step, from, to, how) =>
      `After ${step === 1 ? 'one step' : `${step} steps`} the loss goes from ${from} to ${to}${{ flat: ' and has gone flat', falls: '', rises: ': it rises' }[how]}.`,
    training: 'The network is being trained.',
  },
};
