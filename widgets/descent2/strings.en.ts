// What descent in w and b says in English.
import type { Descent2Strings } from './strings.ts';

export const en: Descent2Strings = {
  task: {
    data: 'Go step by step: each point of the map is a line. Drag the start over the map, or move a point of the data, and the path changes.',
    surface:
      'Go step by step and hold the gradient against the step that the rule takes. Drag the start over the map.',
  },
  panes: {
    data: (ground, count) =>
      ({
        fuel: 'Seven cars and the line',
        synthetic: `${count} examples and the line`,
        points: count === 1 ? 'Your point and the line' : `Your ${count} points and the line`,
      })[ground as 'fuel'] ?? '',
    map: 'The loss over w and b',
    loss: 'The loss at every step',
  },
  axes: {
    fuel: 'x: weight (thousands of pounds); y: miles per gallon',
    centred: (middle) => `x already centred: its mean, ${middle}, has been taken away`,
  },
  startHandle: 'Start: w₀ and b₀',
  stepHandle: 'Step, along the loss curve',
  points: {
    name: 'The data',
    keys: 'The data. Arrows move the point; Page Down and Page Up go to another; Delete removes it.',
    point: (i, count) => `Point ${i} of ${count}`,
  },
  key: {
    slope: '−∇L',
    lowest: 'minimum',
    ahead: 'what comes',
    full: '−∇L, all examples',
    noisy: '−∇L, the batch',
    step: 'next step',
    velocity: 'velocity kept',
    in: 'in the batch',
    out: 'outside',
    best: 'least squares',
  },
  optimizers: { sgd: 'SGD', momentum: 'Momentum', rmsprop: 'RMSProp', adagrad: 'AdaGrad', adam: 'Adam' },
  fields: {
    data: 'Data',
    surface: 'Surface',
    optimizer: 'Optimizer',
    lr: 'Rate',
    batch: 'Batch',
    centred: 'Centre the data (take its mean from x)',
    w0: 'Start',
    b0: 'Start',
    seed: 'Seed',
    newSeed: 'Another seed',
    count: 'Examples',
    slope: 'Slope',
    intercept: 'Intercept',
    noise: 'Noise',
    view: 'View',
    ahead: 'Draw the path that comes',
    rivals: 'Race: other optimizers from the same start, with their usual betas',
    rival: 'Rival',
    rate: 'Rate',
    points: 'Points',
    addPoint: 'Add a point',
    noPoints: 'Back to the given data',
    decay: 'Inertia',
  },
  removePoint: (i) => `Remove point ${i}`,
  pointField: (i) => `Point ${i}`,
  allOf: (count) => `0: all ${count}`,
  grounds: { fuel: 'seven cars', synthetic: 'noisy line' },
  surfaces: { none: 'that of the data', bowl: 'bowl', rosenbrock: 'Rosenbrock', saddle: 'saddle' },
  views: { whole: 'start and minimum', wide: 'from afar', close: 'near the minimum' },
  steps: (count) => `+${count}`,
  loss: 'loss',
  gradient: 'gradient',
  next: (step, batch) => (batch ? `Step ${step}, with batch ${batch}` : `Step ${step}, in numbers`),
  ownRate: 'own rate',
  examples: 'Examples',
  presets: {
    valley: 'The valley',
    centred: 'Centred',
    explodes: 'Explodes',
    batches: 'One by one',
    ball: 'Heavy ball',
    race: 'Race',
    bend: 'Rosenbrock',
    saddle: 'Saddle',
  },
  notes: {
    valley:
      'It crosses the valley in five steps and then crawls along the floor: after a thousand it is not there yet. Raising w and raising b do almost the same, which is why the valley is so long.',
    centred:
      'The same cars with the mean weight taken away: the valley becomes a bowl, a rate fifty times greater fits, and twenty steps are enough.',
    explodes:
      'With η = 0.1 each step jumps to the other side of the valley, higher than before. The greatest curvature sets the bound.',
    batches:
      'A single example a step: the batch’s arrow dances around that of the full gradient. It soon gets near the minimum, but does not settle.',
    ball: 'The very rate at which SGD diverges. The velocity kept cancels the bouncing in b and adds up the advance in w.',
    race: 'Four rules, one start, twenty steps. Change their rates before you conclude anything: the order depends on them.',
    bend: 'A bent valley: the gradient points at the wall, not at the minimum. Adam gives each parameter its own rate.',
    saddle:
      'It goes down to the saddle in w and, very slowly, escapes in b. With b₀ exactly 0 it would never escape.',
  },
  tasks: {
    bound: {
      name: 'At the edge of the bound',
      text: 'Bowl, SGD. Choose the rate that takes the loss below 0.065 in 20 steps or fewer. Leave the start alone.',
      solved: 'The best rate is close to the bound 2/λmax = 0.5, without reaching it.',
    },
    valley: {
      name: 'The valley in 200 steps',
      text: 'Seven cars, not centred, from (0, 0). Take the loss below 1.6 in 200 steps or fewer: you may change the optimizer, the rate and the betas.',
      solved:
        'SGD needs thousands of steps here; inertia, or a rate for each parameter, goes along the valley floor.',
    },
    settle: {
      name: 'Make it settle',
      text: 'Batches of one example. Change only the rate to end within 0.5% of the least loss in 400 steps or fewer.',
      solved: 'With a smaller rate the noise of each step weighs less. Too small, and it does not get there.',
    },
    bend: {
      name: 'Rosenbrock’s bend',
      text: 'From (−1.5, 2), take the loss below 0.01 in 300 steps or fewer. You may change the optimizer, the rate and the betas.',
      solved: 'The floor is almost flat and bends: it takes long strides on small gradients.',
    },
    escape: {
      name: 'Leave the saddle',
      text: 'With b₀ = 0 descent stays at the saddle. Change only b₀ so that the loss falls below −1 in 60 steps or fewer.',
      solved: 'It is enough not to stand exactly on the ridge: any deviation grows with every step.',
    },
  },
  trouble: {
    infinite: (step) =>
      `At step ${step} the numbers no longer fit: the loss is not a finite number. The figure keeps the path as far as it could be computed.`,
    bottomless: (step) =>
      `At step ${step} the loss is −∞: this surface has no bottom. The figure keeps the path as far as it could be computed.`,
    diverging: (step) =>
      `Descent diverges: at step ${step} the loss is more than a hundred times that of the start.`,
  },
  why: (rate, bound, factor) =>
    `The rate ${rate} is above the bound of this curvature, ${bound}: in the steepest direction each step multiplies the distance to the minimum by ${factor}.`,
  backToStart: 'Back to step 0',
  lower: (rate) => `Lower the rate to ${rate}`,
  tensors: (backend, surface, gradients) =>
    `Surface computed with tensors (${backend}): it differs from the formula by ${surface}.${gradients === null ? '' : ` The gradient by automatic differentiation, by ${gradients}.`}`,
  exactly: 'nothing',
  formula: 'Surface computed from the formula.',
  noTensors: {
    'no-worker':
      'Surface computed from the formula: tensors cannot be used here (their worker does not start; some frames do not allow it).',
    'no-backend': 'Surface computed from the formula: this browser cannot compute with tensors.',
    'worker-died': 'Surface computed from the formula: the computation with tensors has stopped.',
    'job-failed': 'Surface computed from the formula: the computation with tensors has failed.',
  },
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
  describe: {
    line: (step, epoch, equation, loss, floor) =>
      `${step === 0 ? 'At the start' : `After ${step} ${step === 1 ? 'step' : 'steps'}${epoch === null ? '' : ` (epoch ${epoch})`}`} the line is ${equation} and its loss ${loss}; the least possible is ${floor}.`,
    place: (step, w, b, loss) =>
      `${step === 0 ? 'At the start' : `After ${step} ${step === 1 ? 'step' : 'steps'}`} w = ${w}, b = ${b} and the loss is ${loss}.`,
    below: (rate, bound) => `The rate ${rate} is below the bound of this curvature, ${bound}.`,
    slow: (percent) => `Along the valley floor each step takes off only ${percent}% of the distance.`,
    above: (rate, bound, factor) =>
      `The rate ${rate} is above the bound, ${bound}: in the steepest direction the distance to the minimum is multiplied by ${factor} at every step.`,
    batch: (size, count, angle) =>
      `The next step sees ${size} of ${count} examples${angle === null ? '' : `, and its gradient is ${angle}° off the full one`}.`,
    rates: (w, b) => `Each parameter has its own rate: ${w} for w and ${b} for b.`,
    there: 'The gradient is almost zero.',
    endless: 'This surface has no minimum: it rises in w and falls without end in b.',
    outside: 'The point is outside the map: the arrow tells where it left.',
    race: (order) => `From the least loss up: ${order}.`,
  },
};
