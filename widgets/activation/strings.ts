// What the curve's side of the widget says, in both languages; the landscape's is in landscape-strings.ts.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { FunctionName } from './state.ts';

type ByFunction = Readonly<Record<FunctionName, string>>;

interface ActivationStrings {
  task: string;
  maxoutTask: string;
  functions: ByFunction;
  shortFunctions: ByFunction;
  /** With its article, at the start of a sentence. */
  theFunction: ByFunction;
  /** The function and its derivative, as formulas in plain text. */
  definition: Readonly<Record<FunctionName, readonly [value: string, derivative: string]>>;
  apply(f: FunctionName, z: string): string;
  maximum(a: string, b: string): string;
  activation: string;
  view: string;
  views: { '2d': string; '3d': string };
  input: string;
  weight: string;
  bias: string;
  secondWeight: string;
  secondBias: string;
  alpha: Readonly<Record<'leaky-relu' | 'elu', string>>;
  span: string;
  compare: string;
  examples: string;
  handle: string;
  derivative: string;
  saturation: string;
  slope(value: string): string;
  columns: { name: string; value: string; derivative: string };
  /** The key of the shade, with the stretches in words. */
  flat(places: string): string;
  flatNowhere: string;
  /** A stretch of z (or x): below, above, between, everywhere. */
  below(variable: string, to: string): string;
  above(variable: string, from: string): string;
  between(variable: string, from: string, to: string): string;
  everywhere(variable: string): string;
  and: string;
  autodiff(backend: string): string;
  autodiffSame: string;
  autodiffBy: string;
  kinkSame(at: string, value: string): string;
  kinkOther(at: string, framework: string, course: string): string;
  stepOther(framework: string): string;
  noTensors: Readonly<Record<FailureReason, string>>;
  noLandscape: string;
  openInTab: string;
  retry: string;
  describe: {
    output(f: string, z: string, y: string): string;
    maxout(x: string, one: string, other: string, y: string): string;
    derivative(value: string): string;
    perInput(weight: string, slope: string): string;
    saturated: string;
    active: string;
    kink(at: string, left: string, right: string): string;
    jump: string;
    winner(which: 'first' | 'second' | 'tie', slope: string): string;
    noInput: string;
  };
}

const es: ActivationStrings = {
  task: 'Arrastra el punto: la tangente enseña la pendiente, y la gráfica de abajo la guarda para cada z. En lo rayado la derivada no llega a 0,1.',
  maxoutTask:
    'Mueve las dos rectas: en cada x la unidad entrega la más alta, y su derivada es la pendiente de esa recta.',
  functions: {
    identity: 'identidad',
    step: 'escalón',
    sigmoid: 'sigmoide',
    tanh: 'tangente hiperbólica',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU',
    elu: 'ELU',
    maxout: 'Maxout',
    softplus: 'softplus',
    gelu: 'GELU',
    swish: 'swish (SiLU)',
  },
  shortFunctions: {
    identity: 'identidad',
    step: 'escalón',
    sigmoid: 'sigmoide',
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
    identity: 'La identidad',
    step: 'El escalón',
    sigmoid: 'La sigmoide',
    tanh: 'La tanh',
    relu: 'La ReLU',
    'leaky-relu': 'La Leaky ReLU',
    elu: 'La ELU',
    maxout: 'La unidad Maxout',
    softplus: 'La softplus',
    gelu: 'La GELU',
    swish: 'La swish',
  },
  definition: {
    identity: ['z', '1'],
    step: ['1 si z ≥ 0; 0 si z < 0', '0'],
    sigmoid: ['1 / (1 + e⁻ᶻ)', 'σ(z) · (1 − σ(z))'],
    tanh: ['(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)', '1 − tanh²(z)'],
    relu: ['máx(0; z)', '1 si z > 0; 0 si z ≤ 0'],
    'leaky-relu': ['z si z > 0; α·z si z ≤ 0', '1 si z > 0; α si z ≤ 0'],
    elu: ['z si z > 0; α·(eᶻ − 1) si z ≤ 0', '1 si z > 0; α·eᶻ si z ≤ 0'],
    maxout: ['máx(w·x + b; w₂·x + b₂)', 'la pendiente de la recta más alta'],
    softplus: ['ln(1 + eᶻ)', 'σ(z)'],
    gelu: ['z · Φ(z)', 'Φ(z) + z · Φ′(z)'],
    swish: ['z · σ(z)', 'σ(z) + z · σ(z) · (1 − σ(z))'],
  },
  apply: (f, z) =>
    ({
      identity: z,
      step: `escalón(${z})`,
      sigmoid: `σ(${z})`,
      tanh: `tanh(${z})`,
      relu: `máx(0; ${z})`,
      'leaky-relu': `Leaky(${z})`,
      elu: `ELU(${z})`,
      maxout: z,
      softplus: `softplus(${z})`,
      gelu: `GELU(${z})`,
      swish: `swish(${z})`,
    })[f],
  maximum: (a, b) => `máx(${a}; ${b})`,
  activation: 'Activación',
  view: 'Vista',
  views: { '2d': 'Curva, una entrada', '3d': 'Relieve, dos entradas' },
  input: 'Entrada',
  weight: 'Peso',
  bias: 'Sesgo',
  secondWeight: 'Segundo peso',
  secondBias: 'Segundo sesgo',
  alpha: { 'leaky-relu': 'Pendiente', elu: 'Profundidad' },
  span: 'Alcance de los ejes',
  compare: 'Compara con',
  examples: 'Ejemplos',
  handle: 'Entrada x, en la curva',
  derivative: 'derivada',
  saturation: 'saturada',
  slope: (value) => `pendiente ${value}`,
  columns: { name: 'Función', value: 'y', derivative: 'derivada' },
  flat: (places) => `Saturada (derivada menor que 0,1 en valor absoluto): ${places}.`,
  flatNowhere: 'La derivada no baja de 0,1 en ningún sitio: no satura.',
  below: (variable, to) => `${variable} < ${to}`,
  above: (variable, from) => `${variable} > ${from}`,
  between: (variable, from, to) => `${variable} entre ${from} y ${to}`,
  everywhere: (variable) => `en todo ${variable}`,
  and: ' y ',
  autodiff: (backend) => `○ Derivada por diferenciación automática, con tensores (${backend}):`,
  autodiffSame: 'coincide con la hecha a mano en todas las cifras.',
  autodiffBy: 'se aparta de la hecha a mano, como mucho,',
  kinkSame: (at, value) => `En el quiebro, ${at}, las dos toman la pendiente de la izquierda: ${value}.`,
  kinkOther: (at, framework, course) =>
    `En el quiebro, ${at}, no coinciden: el programa toma la pendiente de la primera recta, ${framework}; el curso, la de la izquierda, ${course}. Las dos elecciones valen.`,
  stepOther: (framework) =>
    `En z = 0 el escalón del programa vale ${framework}; el del curso, 1. La derivada es 0 a los dos lados: por ahí no se aprende.`,
  noTensors: {
    'no-worker':
      'Calculado con la fórmula: aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
    'no-backend': 'Calculado con la fórmula: este navegador no puede calcular con tensores.',
    'worker-died': 'Calculado con la fórmula: el cálculo con tensores se ha detenido.',
    'job-failed': 'Calculado con la fórmula: el cálculo con tensores ha fallado.',
  },
  noLandscape: 'La vista del relieve no ha llegado. La curva sigue aquí, con tus números.',
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  describe: {
    output: (f, z, y) => `${f} convierte z = ${z} en y = ${y}.`,
    maxout: (x, one, other, y) =>
      `En x = ${x} las rectas valen ${one} y ${other}; la unidad entrega la mayor, y = ${y}.`,
    derivative: (value) => `Ahí la derivada vale ${value}: lo que cambia la salida por unidad de z.`,
    perInput: (weight, slope) => `Por unidad de x cambia ${weight} veces eso, ${slope}.`,
    saturated: 'Está saturada: por mucho que se mueva z, la salida apenas responde.',
    active: 'No está saturada: la salida responde.',
    kink: (at, left, right) =>
      `En ${at} hay un quiebro: la pendiente pasa de ${left} a ${right}, y se toma la de la izquierda.`,
    jump: 'En z = 0 salta de 0 a 1, y vale 1.',
    winner: (which, slope) =>
      which === 'tie'
        ? `Las dos empatan; se toma la pendiente de la izquierda, ${slope}.`
        : `Gana la ${which === 'first' ? 'primera' : 'segunda'}, y su pendiente, ${slope}, es la derivada.`,
    noInput: 'Con peso 0 la entrada no cuenta.',
  },
};

const en: ActivationStrings = {
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
    ...es.definition,
    step: ['1 if z ≥ 0, 0 if z < 0', '0'],
    relu: ['max(0, z)', '1 if z > 0, 0 if z ≤ 0'],
    'leaky-relu': ['z if z > 0, α·z if z ≤ 0', '1 if z > 0, α if z ≤ 0'],
    elu: ['z if z > 0, α·(eᶻ − 1) if z ≤ 0', '1 if z > 0, α·eᶻ if z ≤ 0'],
    maxout: ['max(w·x + b, w₂·x + b₂)', 'the slope of the higher line'],
  },
  apply: (f, z) => (f === 'step' ? `step(${z})` : f === 'relu' ? `max(0, ${z})` : es.apply(f, z)),
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

export const strings: Readonly<Record<Lang, ActivationStrings>> = { es, en };

export const backendNames = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' } as const;
