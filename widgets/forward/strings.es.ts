// The forward pass in Spanish.
import type { ForwardStrings } from './strings.ts';

const layer = (l: number, output: boolean) => (output ? 'de salida' : `de la capa ${l}`);

export const es: ForwardStrings = {
  task: 'Da un paso: la pasada va capa a capa y, en cada capa, neurona a neurona (productos, suma, sesgo, activación). Toca una neurona o una arista para cambiar sus números.',
  taskPredict: 'Haz la cuenta que toca y escribe su resultado; el valor no aparece hasta que respondes.',
  inputs: 'entradas',
  layer: (l) => `capa ${l}`,
  output: 'salida',
  softmax: 'softmax',
  f: 'Ocultas',
  out: 'Salida',
  functions: { sigmoid: 'sigmoide', tanh: 'tangente hiperbólica', relu: 'ReLU', identity: 'identidad' },
  shortFunctions: {
    sigmoid: 'sigmoide',
    tanh: 'tanh',
    relu: 'ReLU',
    identity: 'identidad',
    softmax: 'softmax',
  },
  theFunction: {
    sigmoid: 'la sigmoide',
    tanh: 'la tangente hiperbólica',
    relu: 'la ReLU',
    identity: 'la identidad',
  },
  outputs: { same: 'la misma que las ocultas', identity: 'identidad', softmax: 'softmax' },
  unit: (l, unit, output) => (output ? `Salida, neurona ${unit}` : `Capa ${l}, neurona ${unit}`),
  ofSoftmax: 'Softmax de la salida',
  largest: (name, values, m) =>
    `Se resta antes ${name} = máx(${values}) = ${m}: así ninguna exponencial desborda.`,
  kinds: {
    multiply: 'producto',
    sum: 'suma',
    bias: 'sesgo',
    activate: 'activación',
    exponential: 'exponencial',
    total: 'suma',
    divide: 'cociente',
  },
  max: 'máx',
  unitStep: 'Una neurona',
  allSteps: 'Hasta el final',
  speed: 'Ritmo',
  speeds: { slow: 'lento', normal: 'normal', fast: 'rápido' },
  predict: 'Predice primero',
  guess: 'Tu predicción',
  check: 'Comprueba',
  reveal: 'Muéstralo',
  right: (value) => `Bien: es ${value}.`,
  tooHigh: (by) => `Te pasas en ${by}.`,
  tooLow: (by) => `Te quedas corto en ${by}.`,
  unreadable: 'Escribe un número, con coma o con punto.',
  score: (right, asked) => `A la primera: ${right} de ${asked}.`,
  tolerance: 'Bastan dos decimales.',
  presets: 'Redes',
  presetNames: {
    lecture: '2-3-1',
    slides: 'σ(3x − 2)',
    reference: '2-2-2',
    xor: 'XOR',
    linear: 'sin activación',
    classes: 'tres clases',
    large: '4-6-6-3',
  },
  presetNotes: {
    lecture:
      'La red de la lección. Con la entrada (2; 1), la tercera neurona oculta suma −1,5 y la ReLU la deja en 0: su peso 3 no llega a contar.',
    slides:
      'La neurona σ(3x − 2) y otra detrás que calcula 2a − 1. Juntas hacen una tangente hiperbólica: 2σ(z) − 1 = tanh(z/2).',
    reference:
      'La red con que la lección sobre la retropropagación calcula sus gradientes. Sus dos salidas se parecen porque sus pesos se parecen.',
    xor: 'Una red pensada a mano. La primera neurona cuenta cuántas entradas valen 1; la segunda solo despierta cuando son las dos, y resta el doble. Prueba los cuatro casos.',
    linear:
      'Sin activación, las capas se funden en una sola: trece parámetros que suman dos números. Cambia un peso y mira la ecuación.',
    classes:
      'Softmax convierte tres sumas en tres probabilidades que suman 1. Cambia la entrada hacia (−1; −1): gana la tercera.',
    large: 'La red más grande que cabe aquí: 127 operaciones. Con matrices son tres líneas.',
  },
  cases: 'Casos',
  collapsed: (equation) => `Toda la red es ${equation}.`,
  tasks: {
    silence: {
      name: 'Calla a una neurona',
      text: 'Haz que la segunda neurona oculta pase un 0 con la entrada (2; 1). Solo puedes mover su sesgo.',
      solved: 'Sus productos suman 3: con un sesgo de −3 o menos, z no pasa de 0 y la ReLU la calla.',
    },
    repair: {
      name: 'Encuentra el peso roto',
      text: 'Esta red debería calcular XOR y falla en dos casos. Recorre la pasada con (0; 1), encuentra el peso equivocado y corrígelo. Los demás parámetros están bien.',
      solved: 'La primera neurona no oía a la segunda entrada: ese peso también vale 1.',
    },
    third: {
      name: 'Que gane la tercera clase',
      text: 'Consigue ŷ₃ > 0,9 cambiando solo las dos entradas.',
      solved: 'Con entradas negativas despierta la tercera neurona oculta, que vota por la tercera clase.',
    },
    tanh: {
      name: 'De la sigmoide a la tangente',
      text: 'La neurona oculta es una sigmoide; la salida, la identidad. Encuentra tres números para que la red calcule tanh(x) con cualquier entrada. Pista: 2σ(2x) − 1.',
      solved: 'Dos pesos de 2 y un sesgo de −1: la tangente hiperbólica es una sigmoide estirada y bajada.',
    },
  },
  diagram: 'Diagrama de la red; las flechas van de una unidad a otra',
  inputNode: (i, value) => `Entrada ${i}: ${value}`,
  unitNode: (l, unit, bias, z, a) =>
    `Capa ${l}, neurona ${unit}: sesgo ${bias}${z === null ? '; sin calcular' : `; z = ${z}`}${a === null ? '' : `; sale ${a}`}`,
  pick: 'cambia sus números',
  editInputs: 'Entradas',
  editUnit: (l, unit) => `Capa ${l}, neurona ${unit}: sus pesos y su sesgo`,
  weightFrom: (l, unit, from) => `Peso de la capa ${l}: de la unidad ${from} a la neurona ${unit}`,
  biasOf: (l, unit) => `Sesgo de la capa ${l}, neurona ${unit}`,
  input: (i) => `Entrada ${i}`,
  close: 'Vuelve a la cuenta',
  outcome: 'La pasada acabará en',
  editHint: 'Arrastra un número o escríbelo. La pasada empieza de nuevo.',
  matrix: 'La misma pasada con matrices',
  shape: (rows, columns) => `${rows} × ${columns}`,
  size: 'Forma de la red',
  add: (column) => `Añade una unidad: ${column}`,
  remove: (column) => `Quita una unidad: ${column}`,
  hiddenLayers: 'capas ocultas',
  addLayer: 'Añade una capa oculta',
  removeLayer: 'Quita una capa oculta',
  parametersOf: (l) => `Capa ${l}`,
  toUnit: (unit) => `neurona ${unit}`,
  from: (name) => `de ${name}`,
  bias: 'sesgo',
  counts: { parameters: 'parámetros', operations: 'operaciones' },
  tensors: (backend, difference) =>
    `La misma pasada con tensores (${backend}) ${difference === null ? 'da los mismos números.' : `se aparta de esta ${difference} como mucho: los tensores guardan unas siete cifras.`}`,
  tensorsLater: 'Al terminar la pasada se repite con tensores y se comparan los números.',
  tensorsWaiting: 'La misma pasada con tensores está en camino.',
  noTensors: {
    'no-worker':
      'La pasada está completa. No se ha podido repetir con tensores: su proceso no arranca aquí (algunos marcos no lo permiten).',
    'no-backend':
      'La pasada está completa. No se ha podido repetir con tensores: este navegador no puede calcular con ellos.',
    'worker-died': 'La pasada está completa. La repetición con tensores se ha detenido.',
    'job-failed': 'La pasada está completa. La repetición con tensores ha fallado.',
  },
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  say: {
    start: (widths, parameters, operations, first) =>
      `Red ${widths}: ${parameters} parámetros, ${operations} operaciones. Aún no se ha calculado nada; ${first}.`,
    at: (step, last) => `Paso ${step} de ${last}:`,
    unit: (l, unit, output) => `la neurona ${unit} ${layer(l, output)}`,
    multiply: (unit, name, value, weight, result) =>
      `${unit} multiplica ${name} = ${value} por su peso ${weight} y obtiene ${result}.`,
    firstProduct: (name, value, weight) =>
      `la primera operación multiplica ${name} = ${value} por el peso ${weight}`,
    sum: (unit, terms, result) =>
      terms === 1
        ? `${unit} tiene un solo producto que sumar: ${result}.`
        : `${unit} suma sus ${terms} productos: ${result}.`,
    bias: (unit, bias, result) => `${unit} añade su sesgo ${bias} y llega a z = ${result}.`,
    activate: (unit, f, z, result) => `${unit} aplica ${f} a z = ${z} y pasa ${result}.`,
    silent: (unit, z) => `${unit} tiene z = ${z}, que no es positivo; la ReLU la calla y pasa 0.`,
    exponential: (unit, result) => `la exponencial de la salida ${unit}, ya restado el máximo, es ${result}.`,
    total: (result) => `las exponenciales suman ${result}.`,
    divide: (unit, result) => `a la salida ${unit} le toca una parte de ${result}.`,
    done: (values) => `La pasada está completa: ${values}.`,
  },
};
