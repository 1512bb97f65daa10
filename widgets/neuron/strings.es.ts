// What the neuron says at first sight, in Spanish.
import type { NeuronStrings } from './strings.ts';

export const es: NeuronStrings = {
  task: (inputs, points) =>
    inputs === 1
      ? 'Mueve el sesgo (o el triángulo del eje): la curva se desplaza sin cambiar de forma. Arrastra el punto para probar otras entradas.'
      : inputs === 2
        ? points
          ? 'Arrastra la recta (el sesgo la desplaza) y la punta de la flecha (los pesos la giran) hasta que cada punto quede en su lado.'
          : 'Arrastra la recta: el sesgo la desplaza sin girarla. Arrastra la punta de la flecha: los pesos la giran.'
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
  withBias: 'con sesgo',
  withoutBias: 'sin sesgo (b = 0)',
  point: 'Punto de entrada',
  lineHandle: 'Frontera: moverla cambia el sesgo b',
  weightHandle: 'Punta de la flecha: los pesos w₁ y w₂',
  centreHandle: 'Centro de la curva, z = 0: moverlo cambia el sesgo b',
  nail: (y) => `Clavada: en el origen z = 0, y por eso y = ${y}, sean cuales sean los pesos.`,
  inputHandle: (name) => `Entrada ${name}, en la curva`,
  notFetched: 'No ha llegado una parte de la figura. Lo demás sigue funcionando y tus valores se conservan.',
  planeFormula: 'Plano calculado con la fórmula.',
  describe: {
    products: (inputs, sum, bias, z) =>
      `Con ${inputs}, la suma ponderada es ${sum}; el sesgo ${bias} la lleva a z = ${z}.`,
    output: (f, z, y) => `${f} convierte z = ${z} en y = ${y}.`,
    points: (right, count) => `Acierta ${right} ${count === 1 ? 'de 1 punto.' : `de ${count} puntos.`}`,
    middle: (at) => `La curva pasa por z = 0 en x = ${at}; sin sesgo pasaría en x = 0.`,
    flat: 'Con peso 0 la entrada no cuenta: la curva es plana.',
    line: (side) =>
      `La frontera z = 0 es una recta y el punto está ${{ positive: 'en el lado de z > 0', negative: 'en el lado de z < 0', on: 'justo en ella' }[side]}; sin sesgo la recta pasaría por el origen.`,
    noLine: 'Con los dos pesos a 0 no hay frontera: la salida es la misma en todo el plano.',
    lineOutside: 'La frontera z = 0 queda fuera del plano dibujado.',
    withoutBias: (y) => `Sin sesgo, la salida sería ${y}.`,
  },
  examples: 'Ejemplos',
  presets: {
    slides: 'σ(3x − 2)',
    plane: 'σ(2x₁ − 3x₂ − 3)',
    not: 'NO (NOT)',
    and: 'Y (AND)',
    or: 'O (OR)',
    nand: 'NAND',
    xor: 'XOR',
    clouds: 'Dos clases',
  },
  tasks: {
    reach: 'Sube la salida',
    steep: 'El doble de empinada',
    nand: 'Haz NAND',
    bias: 'Solo con el sesgo',
    separate: 'Separa los puntos',
    xor: 'XOR, hasta donde se puede',
  },
};
