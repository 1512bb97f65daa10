// What the neuron says, in both languages.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { NeuronFunction, PresetName } from './state.ts';

interface NeuronStrings {
  /** What to try, by the number of inputs. */
  task(inputs: number): string;
  bias: string;
  weight: string;
  input: string;
  activation: string;
  functions: Record<NeuronFunction, string>;
  /** Where there is little room. */
  shortFunctions: Record<NeuronFunction, string>;
  /** The function's name with its article, inside a sentence. */
  theFunction: Record<NeuronFunction, string>;
  /** How the formula writes the function of an expression. */
  apply(f: NeuronFunction, z: string): string;
  columns: { inputs: string; weights: string; sum: string; output: string };
  addInput: string;
  removeInput: string;
  compare: string;
  withBias: string;
  withoutBias: string;
  noBias: string;
  examples: string;
  presets: Record<PresetName, string>;
  presetNotes: Record<PresetName, string>;
  point: string;
  inputHandle(name: string): string;
  slice(name: string): string;
  /** `difference` is null where there is none. */
  tensors(backend: string, difference: string | null): string;
  waiting: string;
  noTensors: Record<FailureReason, string>;
  openInTab: string;
  retry: string;
  describe: {
    products(inputs: string, sum: string, bias: string, z: string): string;
    output(f: string, z: string, y: string): string;
    middle(at: string): string;
    flat: string;
    line(side: 'positive' | 'negative' | 'on'): string;
    noLine: string;
    lineOutside: string;
    withoutBias(y: string): string;
  };
}

const es: NeuronStrings = {
  task: (inputs) =>
    inputs === 1
      ? 'Mueve el sesgo: la curva se desplaza sin cambiar de forma. Arrastra el punto para probar otras entradas.'
      : inputs === 2
        ? 'Mueve el sesgo: la frontera se desplaza en paralelo. Arrastra el punto de un lado al otro.'
        : 'Cada gráfica mueve una sola entrada; las demás se quedan donde están. Arrastra sus puntos.',
  bias: 'Sesgo',
  weight: 'Peso',
  input: 'Entrada',
  activation: 'Activación',
  functions: {
    identity: 'identidad',
    step: 'escalón',
    sigmoid: 'sigmoide',
    tanh: 'tangente hiperbólica',
    relu: 'ReLU',
  },
  shortFunctions: { identity: 'identidad', step: 'escalón', sigmoid: 'sigmoide', tanh: 'tanh', relu: 'ReLU' },
  theFunction: {
    identity: 'La identidad',
    step: 'El escalón',
    sigmoid: 'La sigmoide',
    tanh: 'La tangente hiperbólica',
    relu: 'La ReLU',
  },
  apply: (f, z) =>
    ({
      identity: z,
      step: `escalón(${z})`,
      sigmoid: `σ(${z})`,
      tanh: `tanh(${z})`,
      relu: `máx(0; ${z})`,
    })[f],
  columns: { inputs: 'entradas', weights: 'pesos', sum: 'suma', output: 'salida' },
  addInput: 'Añade una entrada',
  removeInput: 'Quita una entrada',
  compare: 'Con sesgo y sin él, lado a lado',
  withBias: 'con sesgo',
  withoutBias: 'sin sesgo (b = 0)',
  noBias: 'sin sesgo',
  examples: 'Ejemplos',
  presets: { slides: 'σ(3x − 2)', not: 'NO', and: 'Y', or: 'O', plane: 'σ(2x₁ − 3x₂ − 3)' },
  presetNotes: {
    slides: 'y = 1 / (1 + e^(2 − 3x)) vale ½ donde 3x − 2 = 0: en x = 0,667. Sin sesgo valdría ½ en x = 0.',
    not: 'NO: con x = 0 la salida es 1, y con x = 1 es 0. El peso −1 invierte; el sesgo 0,5 pone el umbral en medio.',
    and: 'Y: solo (1; 1) cae del lado de z > 0, porque 1 + 1 supera 1,5 y 1 + 0 no. Lleva el punto a las cuatro esquinas.',
    or: 'O: con el umbral en 0,5 basta una entrada a 1. Solo cambia el sesgo respecto a Y: la frontera se acerca al origen.',
    plane:
      'Dos entradas: la frontera z = 0 es una recta, y la sigmoide sube de un lado al otro en la dirección de los pesos.',
  },
  point: 'Punto de entrada',
  inputHandle: (name) => `Entrada ${name}, en la curva`,
  slice: (name) => `y al mover solo ${name}`,
  tensors: (backend, difference) =>
    `Plano calculado con tensores (${backend}); ${difference === null ? 'coincide con la fórmula en todas las cifras' : `se aparta de la fórmula ${difference} como mucho`}.`,
  waiting: 'Plano calculado con la fórmula; los tensores están en camino.',
  noTensors: {
    'no-worker':
      'Plano calculado con la fórmula: aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
    'no-backend': 'Plano calculado con la fórmula: este navegador no puede calcular con tensores.',
    'worker-died': 'Plano calculado con la fórmula: el cálculo con tensores se ha detenido.',
    'job-failed': 'Plano calculado con la fórmula: el cálculo con tensores ha fallado.',
  },
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  describe: {
    products: (inputs, sum, bias, z) =>
      `Con ${inputs}, la suma ponderada es ${sum}; el sesgo ${bias} la lleva a z = ${z}.`,
    output: (f, z, y) => `${f} convierte z = ${z} en y = ${y}.`,
    middle: (at) => `La curva pasa por z = 0 en x = ${at}; sin sesgo pasaría en x = 0.`,
    flat: 'Con peso 0 la entrada no cuenta: la curva es plana.',
    line: (side) =>
      `La frontera z = 0 es una recta y el punto está ${{ positive: 'en el lado de z > 0', negative: 'en el lado de z < 0', on: 'justo en ella' }[side]}; sin sesgo la recta pasaría por el origen.`,
    noLine: 'Con los dos pesos a 0 no hay frontera: la salida es la misma en todo el plano.',
    lineOutside: 'La frontera z = 0 queda fuera del plano dibujado.',
    withoutBias: (y) => `Sin sesgo, la salida sería ${y}.`,
  },
};

const en: NeuronStrings = {
  task: (inputs) =>
    inputs === 1
      ? 'Move the bias: the curve shifts and keeps its shape. Drag the point to try other inputs.'
      : inputs === 2
        ? 'Move the bias: the boundary shifts and stays parallel. Drag the point from one side to the other.'
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
  examples: 'Examples',
  presets: { slides: 'σ(3x − 2)', not: 'NOT', and: 'AND', or: 'OR', plane: 'σ(2x₁ − 3x₂ − 3)' },
  presetNotes: {
    slides:
      'y = 1 / (1 + e^(2 − 3x)) is ½ where 3x − 2 = 0: at x = 0.667. Without bias it would be ½ at x = 0.',
    not: 'NOT: for x = 0 the output is 1, for x = 1 it is 0. The weight −1 inverts; the bias 0.5 puts the threshold halfway.',
    and: 'AND: only (1, 1) falls on the side of z > 0, since 1 + 1 exceeds 1.5 and 1 + 0 does not. Take the point to the four corners.',
    or: 'OR: with the threshold at 0.5 one input at 1 is enough. Only the bias differs from AND: the boundary moves towards the origin.',
    plane:
      'Two inputs: the boundary z = 0 is a line, and the sigmoid rises from one side to the other along the weights.',
  },
  point: 'Input point',
  inputHandle: (name) => `Input ${name}, on the curve`,
  slice: (name) => `y when only ${name} moves`,
  tensors: (backend, difference) =>
    `Plane computed with tensors (${backend}); ${difference === null ? 'it agrees with the formula in every digit' : `it differs from the formula by at most ${difference}`}.`,
  waiting: 'Plane computed from the formula; the tensors are on their way.',
  noTensors: {
    'no-worker':
      'Plane computed from the formula: tensors cannot be used here (their worker does not start; some frames do not allow it).',
    'no-backend': 'Plane computed from the formula: this browser cannot compute with tensors.',
    'worker-died': 'Plane computed from the formula: the computation with tensors has stopped.',
    'job-failed': 'Plane computed from the formula: the computation with tensors has failed.',
  },
  openInTab: 'Open the figure in a tab',
  retry: 'Retry',
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
};

export const strings: Record<Lang, NeuronStrings> = { es, en };

const DIGITS = '₀₁₂₃₄';

/** x, or x₁, x₂ … where there are several. */
export function symbol(letter: string, i: number, count: number): string {
  return count === 1 ? letter : `${letter}${DIGITS[i + 1]}`;
}
