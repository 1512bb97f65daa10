// What the landscape's side of the widget says, in both languages.
import type { Lang } from '../../src/site/lang.ts';
import type { OutputName } from './state.ts';

interface LandscapeStrings {
  task: string;
  map: string;
  relief: string;
  point: string;
  lines(step: string): string;
  /** Which line is drawn thick. */
  middle(value: string): string;
  neuronLines: string;
  neurons: string;
  neuron(j: string): string;
  addNeuron: string;
  removeNeuron: string;
  outputWeight: string;
  constant: string;
  output: string;
  outputs: Readonly<Record<OutputName, string>>;
  applied: Readonly<Record<OutputName, (sum: string) => string>>;
  largest(parts: readonly string[]): string;
  maxoutSum: string;
  turn: string;
  tilt: string;
  camera: string;
  left: string;
  right: string;
  up: string;
  down: string;
  front: string;
  open: string;
  openNote: string;
  loading: string;
  noSolid: string;
  lost: string;
  notLoaded: string;
  again: string;
  tensors(backend: string, difference: string | null): string;
  profile: string;
  columns: { neuron: string; z: string; a: string; share: string };
  describe: {
    point(x1: string, x2: string, y: string): string;
    sum(parts: string, sum: string): string;
    largest(parts: string): string;
    output(name: string, sum: string, y: string): string;
    one: string;
    several: string;
  };
}

const es: LandscapeStrings = {
  task: 'Arrastra el punto por el mapa y gira el relieve. Añade neuronas: una sola hace una ladera; varias sumadas, lomas y montes.',
  map: 'Visto desde el cielo',
  relief: 'El relieve',
  point: 'Punto de entrada',
  lines: (step) => `curvas de nivel cada ${step}`,
  middle: (value) => `la gruesa, en ${value}`,
  neuronLines: 'a trazos, z = 0 de cada neurona',
  neurons: 'Neuronas que se suman',
  neuron: (j) => `Neurona ${j}`,
  addNeuron: 'Añade una neurona',
  removeNeuron: 'Quita una neurona',
  outputWeight: 'Peso en la suma',
  constant: 'Se suma además',
  output: 'A la suma se le aplica',
  outputs: { identity: 'nada', sigmoid: 'una sigmoide', step: 'un escalón' },
  applied: { identity: (sum) => sum, sigmoid: (sum) => `σ(${sum})`, step: (sum) => `escalón(${sum})` },
  largest: (parts) => `máx(${parts.join('; ')})`,
  maxoutSum: 'Con Maxout no se suma: cuenta la neurona de mayor z, así que v y c no se usan.',
  turn: 'Giro',
  tilt: 'Altura de la vista',
  camera: 'Relieve: gíralo con las flechas o arrastrando',
  left: 'Gira a la izquierda',
  right: 'Gira a la derecha',
  up: 'Más desde arriba',
  down: 'Más desde el suelo',
  front: 'Vista de partida',
  open: 'Levanta el relieve en 3-D',
  openNote: 'Carga un visor de unos 150 KB. El mapa de al lado lleva los mismos datos.',
  loading: 'El visor 3-D está en camino…',
  noSolid:
    'Este navegador no puede dibujar en 3-D (le falta WebGL). El mapa lleva los mismos datos: alturas por color y curvas de nivel.',
  lost: 'La tarjeta gráfica ha dejado de dibujar el relieve. El mapa sigue ahí, con los mismos datos.',
  notLoaded: 'El visor 3-D no ha llegado. El mapa lleva los mismos datos.',
  again: 'Reintenta',
  tensors: (backend, difference) =>
    `Alturas calculadas con tensores (${backend}); ${difference === null ? 'coinciden con la fórmula en todas las cifras' : `se apartan de la fórmula ${difference} como mucho`}.`,
  profile: 'La activación de cada neurona, con una sola entrada',
  columns: { neuron: 'Neurona', z: 'z', a: 'φ(z)', share: 'aporta' },
  describe: {
    point: (x1, x2, y) => `En (${x1}; ${x2}) la altura es y = ${y}.`,
    sum: (parts, sum) => `La suma es ${parts} = ${sum}.`,
    largest: (parts) => `Es el mayor de ${parts}.`,
    output: (name, sum, y) => `Tras ${name}, ${sum} queda en ${y}.`,
    one: 'Una sola neurona: las curvas de nivel son rectas paralelas.',
    several: 'Con varias neuronas las curvas de nivel se doblan.',
  },
};

const en: LandscapeStrings = {
  task: 'Drag the point over the map and turn the landscape. Add neurons: one makes a slope; several added make ridges and bumps.',
  map: 'Seen from the sky',
  relief: 'The landscape',
  point: 'Input point',
  lines: (step) => `level lines every ${step}`,
  middle: (value) => `the thick one at ${value}`,
  neuronLines: 'dashed, z = 0 of each neuron',
  neurons: 'Neurons that are added',
  neuron: (j) => `Neuron ${j}`,
  addNeuron: 'Add a neuron',
  removeNeuron: 'Remove a neuron',
  outputWeight: 'Weight in the sum',
  constant: 'Added as well',
  output: 'Applied to the sum',
  outputs: { identity: 'nothing', sigmoid: 'a sigmoid', step: 'a step' },
  applied: { identity: (sum) => sum, sigmoid: (sum) => `σ(${sum})`, step: (sum) => `step(${sum})` },
  largest: (parts) => `max(${parts.join(', ')})`,
  maxoutSum: 'Maxout adds nothing: the neuron with the largest z counts, so v and c are not used.',
  turn: 'Turn',
  tilt: 'Height of the view',
  camera: 'Landscape: turn it with the arrow keys or by dragging',
  left: 'Turn left',
  right: 'Turn right',
  up: 'More from above',
  down: 'More from the ground',
  front: 'First view',
  open: 'Raise the landscape in 3-D',
  openNote: 'Loads a viewer of about 150 KB. The map beside it holds the same data.',
  loading: 'The 3-D viewer is on its way…',
  noSolid:
    'This browser cannot draw in 3-D (it lacks WebGL). The map holds the same data: heights as colours, and level lines.',
  lost: 'The graphics card has stopped drawing the landscape. The map is still there, with the same data.',
  notLoaded: 'The 3-D viewer did not arrive. The map holds the same data.',
  again: 'Retry',
  tensors: (backend, difference) =>
    `Heights computed with tensors (${backend}); ${difference === null ? 'they agree with the formula in every digit' : `they differ from the formula by at most ${difference}`}.`,
  profile: 'Each neuron’s activation, with one input',
  columns: { neuron: 'Neuron', z: 'z', a: 'φ(z)', share: 'adds' },
  describe: {
    point: (x1, x2, y) => `At (${x1}, ${x2}) the height is y = ${y}.`,
    sum: (parts, sum) => `The sum is ${parts} = ${sum}.`,
    largest: (parts) => `It is the largest of ${parts}.`,
    output: (name, sum, y) => `After ${name}, ${sum} becomes ${y}.`,
    one: 'One neuron: the level lines are parallel.',
    several: 'With several neurons the level lines bend.',
  },
};

export const landscapeStrings: Readonly<Record<Lang, LandscapeStrings>> = { es, en };
