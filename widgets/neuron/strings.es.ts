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
  addInput: 'Añade una entrada',
  removeInput: 'Quita una entrada',
  compare: 'Con sesgo y sin él, lado a lado',
  withBias: 'con sesgo',
  withoutBias: 'sin sesgo (b = 0)',
  noBias: 'sin sesgo',
  zoom: 'Acerca la figura a las esquinas 0 y 1',
  influence: '¿Cuánto influye cada número?',
  point: 'Punto de entrada',
  lineHandle: 'Frontera: moverla cambia el sesgo b',
  weightHandle: 'Punta de la flecha: los pesos w₁ y w₂',
  centreHandle: 'Centro de la curva, z = 0: moverlo cambia el sesgo b',
  pointHandle: (number, t) => `Punto ${number}, clase ${t}`,
  right: 'acierta',
  wrong: 'falla',
  touch: 'Un toque pone',
  tools: { input: 'la entrada', one: '● clase 1', zero: '■ clase 0' },
  editor: {
    title: 'Puntos de dos clases',
    add: 'Añade un punto',
    clear: 'Quita todos',
    full: 'Caben 16 puntos.',
  },
  table: {
    title: (gate) => (gate ? `Tabla de verdad: ${gate}` : 'Los puntos'),
    target: 'clase',
    output: 'salida',
    go: (values) => `Lleva la entrada a ${values}`,
  },
  score: {
    right: 'Acierta',
    of: (count) => (count === 1 ? 'de 1 punto.' : `de ${count} puntos.`),
    all: 'Todos en su lado.',
    best: (missing) =>
      missing === 0
        ? ['Una sola neurona puede acertar los ', '.']
        : ['Una sola neurona no puede acertar más de ', ': no son linealmente separables.'],
    withoutBias: (right, best, count) =>
      `Sin sesgo acierta ${right} de ${count}; lo mejor posible sin sesgo: ${best}.`,
    xor: (z) =>
      `Ninguna neurona sola calcula XOR. En el cruce de las diagonales, z es la media de la z de los dos ● y también la de los dos ■: ahora, ${z}. No puede ser positiva para unos y negativa para los otros, muevas lo que muevas.`,
  },
  nail: (y) => `Clavada: en el origen z = 0, y por eso y = ${y}, sean cuales sean los pesos.`,
  inputHandle: (name) => `Entrada ${name}, en la curva`,
  slice: (name) => `y al mover solo ${name}`,
  plane: {
    formula: 'Plano calculado con la fórmula.',
    tensors: (backend, difference) =>
      `Plano calculado con tensores (${backend}); ${difference === null ? 'coincide con la fórmula en todas las cifras' : `se aparta de la fórmula ${difference} como mucho`}.`,
  },
  waiting: 'Los tensores están en camino.',
  noTensors: {
    'no-worker': 'Aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
    'no-backend': 'Este navegador no puede calcular con tensores.',
    'worker-died': 'El cálculo con tensores se ha detenido.',
    'job-failed': 'El cálculo con tensores ha fallado.',
  },
  openInTab: 'Abre la figura en una pestaña',
  notFetched: 'No ha llegado una parte de la figura. Lo demás sigue funcionando y tus valores se conservan.',
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
