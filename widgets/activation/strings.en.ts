// The widget's words in English.
import type { ActivationStrings, ExampleStrings, Words } from './strings.ts';

const strings: ActivationStrings = {
  task: 'Drag the point: the tangent shows the slope, and the plot below keeps it for every z. In the hatched parts the derivative is below 0.1.',
  maxoutTask:
    'Move the two lines: at each x the unit gives the higher one, and its derivative is that line’s slope.',
  functions: {
    identity: 'identity',
    step: 'step',
    sigmoid: 'sigmoid',
    tanh: 'hyperbolic tangent',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU',
    elu: 'ELU',
    maxout: 'Maxout',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish (SiLU)',
  },
  shortFunctions: {
    identity: 'identity',
    step: 'step',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU',
    elu: 'ELU',
    maxout: 'Maxout',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish',
  },
  theFunction: {
    identity: 'The identity',
    step: 'The step',
    sigmoid: 'The sigmoid',
    tanh: 'The tanh',
    relu: 'The ReLU',
    'leaky-relu': 'The Leaky ReLU',
    elu: 'The ELU',
    maxout: 'The Maxout unit',
    softplus: 'The softplus',
    gelu: 'The GELU',
    swish: 'The swish',
  },
  definition: {
    identity: ['z', '1'],
    sigmoid: ['1 / (1 + e⁻ᶻ)', 'σ(z) · (1 − σ(z))'],
    tanh: ['(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)', '1 − tanh²(z)'],
    softplus: ['ln(1 + eᶻ)', 'σ(z)'],
    gelu: ['z · Φ(z)', 'Φ(z) + z · Φ′(z)'],
    swish: ['z · σ(z)', 'σ(z) + z · σ(z) · (1 − σ(z))'],
    step: ['1 if z ≥ 0, 0 if z < 0', '0'],
    relu: ['max(0, z)', '1 if z > 0, 0 if z ≤ 0'],
    'leaky-relu': ['z if z > 0, α·z if z ≤ 0', '1 if z > 0, α if z ≤ 0'],
    elu: ['z if z > 0, α·(eᶻ − 1) if z ≤ 0', '1 if z > 0, α·eᶻ if z ≤ 0'],
    maxout: ['max(w·x + b, w₂·x + b₂)', 'the slope of the higher line'],
  },
  apply: (f, z) =>
    ({
      identity: z,
      step: `step(${z})`,
      sigmoid: `σ(${z})`,
      tanh: `tanh(${z})`,
      relu: `max(0, ${z})`,
      'leaky-relu': `Leaky(${z})`,
      elu: `ELU(${z})`,
      maxout: z,
      softplus: `softplus(${z})`,
      gelu: `GELU(${z})`,
      swish: `swish(${z})`,
    })[f],
  maximum: (a, b) => `max(${a}, ${b})`,
  activation: 'Activation',
  view: 'View',
  views: { '2d': 'Curve, one input', '3d': 'Landscape, two inputs' },
  input: 'Input',
  weight: 'Weight',
  bias: 'Bias',
  secondWeight: 'Second weight',
  secondBias: 'Second bias',
  alpha: { 'leaky-relu': 'Slope', elu: 'Depth' },
  span: 'Reach of the axes',
  compare: 'Compare with',
  examples: 'Examples',
  handle: 'Input x, on the curve',
  derivative: 'derivative',
  saturation: 'saturated',
  slope: (value) => `slope ${value}`,
  columns: { name: 'Function', value: 'y', derivative: 'derivative' },
  flat: (places) => `Saturated (derivative below 0.1 in absolute value): ${places}.`,
  flatNowhere: 'The derivative is nowhere below 0.1: it does not saturate.',
  below: (variable, to) => `${variable} < ${to}`,
  above: (variable, from) => `${variable} > ${from}`,
  between: (variable, from, to) => `${variable} between ${from} and ${to}`,
  everywhere: (variable) => `at every ${variable}`,
  and: ' and ',
  autodiff: (backend) => `○ Derivative by automatic differentiation, with tensors (${backend}):`,
  autodiffSame: 'it agrees with the one by hand in every digit.',
  autodiffBy: 'it differs from the one by hand by at most',
  kinkSame: (at, value) => `At the kink, ${at}, both take the slope on the left: ${value}.`,
  kinkOther: (at, framework, course) =>
    `At the kink, ${at}, they differ: the program takes the first line’s slope, ${framework}; the course the one on the left, ${course}. Either choice will do.`,
  stepOther: (framework) =>
    `At z = 0 the program’s step is ${framework}; the course’s is 1. The derivative is 0 on both sides: nothing is learnt that way.`,
  noTensors: {
    'no-worker':
      'Computed from the formula: tensors cannot be used here (their worker does not start; some frames do not allow it).',
    'no-backend': 'Computed from the formula: this browser cannot compute with tensors.',
    'worker-died': 'Computed from the formula: the computation with tensors has stopped.',
    'job-failed': 'Computed from the formula: the computation with tensors has failed.',
  },
  noLandscape: 'The landscape view did not arrive. The curve is still here, with your numbers.',
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
  describe: {
    output: (f, z, y) => `${f} turns z = ${z} into y = ${y}.`,
    maxout: (x, one, other, y) =>
      `At x = ${x} the lines are at ${one} and ${other}; the unit gives the larger, y = ${y}.`,
    derivative: (value) => `There the derivative is ${value}: what the output changes per unit of z.`,
    perInput: (weight, slope) => `Per unit of x it changes ${weight} times that, ${slope}.`,
    saturated: 'It is saturated: however far z moves, the output hardly answers.',
    active: 'It is not saturated: the output answers.',
    kink: (at, left, right) =>
      `At ${at} there is a kink: the slope goes from ${left} to ${right}, and the left one is taken.`,
    jump: 'At z = 0 it jumps from 0 to 1, and is 1.',
    winner: (which, slope) =>
      which === 'tie'
        ? `They tie; the slope on the left is taken, ${slope}.`
        : `The ${which} wins, and its slope, ${slope}, is the derivative.`,
    noInput: 'With weight 0 the input does not count.',
  },
};

const examples: ExampleStrings = {
  presets: {
    slides: {
      name: 'σ(3x − 2)',
      note: 'y = 1 / (1 + e^(−(3x − 2))). It is ½ where 3x − 2 = 0, at x = 0.667. The axis below is z: the weight 3 squeezes it, and along x the slope is three times the derivative.',
    },
    saturated: {
      name: 'Saturated S',
      note: 'At z = 3 the sigmoid’s derivative is small already, and that of tanh four and a half times smaller. The steeper one in the middle goes flat first.',
    },
    dead: {
      name: 'Dead ReLU',
      note: 'With w = 0.5 and b = −5.5, z is negative for every input from −10 to 10: output 0, derivative 0, no correction.',
    },
    smooth: {
      name: 'Smooth ReLUs',
      note: 'GELU and swish dip a little before they rise: at the bottom of that valley the derivative is 0. Softplus never falls, and its derivative is the sigmoid.',
    },
    leaky: {
      name: 'ReLU family',
      note: 'To the right they are one line. To the left ReLU is silent, Leaky ReLU keeps a slope α, and ELU flattens gradually towards −1.',
    },
    absolute: {
      name: '|x| by Maxout',
      note: 'The lines x and −x: the higher one is the absolute value. Make the second 0·x + 0 and you get ReLU.',
    },
  },
  landscapes: {
    slope: {
      name: 'Slope',
      note: 'One neuron: all its level lines are parallel, whichever activation you choose. Try tanh and ReLU.',
    },
    ridge: {
      name: 'Ridge',
      note: 'Two equal sigmoids, one shifted and subtracted: a strip of height 1 is left.',
    },
    cross: {
      name: 'Cross',
      note: 'Two ridges added: the arms are 1 high and the crossing 2. A threshold between the two numbers tells them apart.',
    },
    bump: {
      name: 'Bump',
      note: 'The cross times 10, minus 15, through a sigmoid: the arms vanish and one bump is left. Four hidden neurons and one of output.',
    },
    closed: {
      name: 'Closed boundary',
      note: 'Three neurons, three lines. The output fires where all three fire: the boundary closes into a triangle with round corners.',
    },
    xor: {
      name: 'XOR',
      note: 'Two ReLUs with the same weights and biases 0 and −1; the second takes away double. Move the point to the corners (0, 0), (0, 1), (1, 0), (1, 1): heights 0, 1, 1, 0.',
    },
  },
  tasks: {
    half: {
      name: 'Move the threshold to 2',
      text: 'Without touching w = 3 or x = 2, get y = ½.',
      solved: 'σ is ½ where z = 0, and 3·2 + b = 0 asks for b = −6.',
    },
    saturate: {
      name: 'Saturate by the weight alone',
      text: 'Without touching x = 1 or b = 0, bring the sigmoid’s derivative below 0.1.',
      solved: 'It takes |z| > 2.063: a large weight saturates a small input.',
    },
    dead: {
      name: 'Kill a ReLU',
      text: 'With w = 0.5 fixed, lower the bias until no input from −10 to 10 gives any output.',
      solved: 'The largest sum is 0.5·10 + b: from b = −5 down it does not exceed zero.',
    },
    valley: {
      name: 'The bottom of GELU',
      text: 'Move only x to a point, left of zero and not beyond −1.5, where the derivative is nearly 0.',
      solved: 'Near z = −0.752 GELU touches its bottom, at −0.17.',
    },
    absolute: {
      name: 'An absolute value',
      text: 'With Maxout, place the two lines so that y is the absolute value of x.',
      solved: 'x and −x, in either order: the positive one always wins.',
    },
    leak: {
      name: 'Maxout as Leaky ReLU',
      text: 'Place the two lines so that Maxout is the Leaky ReLU of slope 0.1.',
      solved: 'max(x, 0.1x): for that the slope had to be below 1.',
    },
    tower: {
      name: 'Keep the bump only',
      text: 'Without touching the neurons, move c until the output is above 0.9 in the middle and below 0.1 at (3, 0), on an arm.',
      solved: 'The threshold falls between the arms’ 10 and the crossing’s 20.',
    },
    xor: {
      name: 'XOR with two ReLUs',
      text: 'Change only the weights of the sum, v₁ and v₂: heights 0 at (0, 0) and (1, 1), and 1 at (0, 1) and (1, 0).',
      solved: 'With 1 and −2 the second neuron takes away double as soon as both inputs are 1.',
    },
  },
};

export const en: Words = { strings, examples };
