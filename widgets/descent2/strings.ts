// What descent in w and b says, in both languages.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { OptimizerName } from '../../src/math/optimizers.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { Trouble } from './model.ts';
import type { Problem } from './problem.ts';
import type { Descent2State, PresetName, TaskName } from './state.ts';

interface Descent2Strings {
  task: { data: string; surface: string };
  panes: { data(ground: Problem['ground'], count: number): string; map: string; loss: string };
  axes: { fuel: string; centred(middle: string): string };
  startHandle: string;
  stepHandle: string;
  points: { name: string; keys: string; point(i: number, count: number): string };
  key: Record<
    'slope' | 'lowest' | 'ahead' | 'full' | 'noisy' | 'step' | 'velocity' | 'in' | 'out' | 'best',
    string
  >;
  optimizers: Record<OptimizerName, string>;
  fields: Record<
    | 'data'
    | 'surface'
    | 'optimizer'
    | 'lr'
    | 'batch'
    | 'centred'
    | 'w0'
    | 'b0'
    | 'seed'
    | 'newSeed'
    | 'count'
    | 'slope'
    | 'intercept'
    | 'noise'
    | 'view'
    | 'ahead'
    | 'rivals'
    | 'rate'
    | 'points'
    | 'addPoint'
    | 'noPoints'
    | 'decay'
    | 'rival',
    string
  >;
  removePoint(i: number): string;
  pointField(i: number): string;
  allOf(count: number): string;
  grounds: Record<Descent2State['data'], string>;
  surfaces: Record<Descent2State['surface'], string>;
  views: Record<Descent2State['view'], string>;
  steps(count: number): string;
  loss: string;
  gradient: string;
  next(step: number, batch: string | null): string;
  ownRate: string;
  examples: string;
  presets: Record<PresetName, string>;
  notes: Record<PresetName, string>;
  tasks: Record<TaskName, TaskWords>;
  trouble: Record<Trouble, (step: number) => string>;
  why(rate: string, bound: string, factor: string): string;
  backToStart: string;
  lower(rate: string): string;
  tensors(backend: string, surface: string, gradients: string | null): string;
  exactly: string;
  formula: string;
  noTensors: Record<FailureReason, string>;
  openInTab: string;
  retry: string;
  describe: {
    line(step: number, epoch: number | null, equation: string, loss: string, floor: string): string;
    place(step: number, w: string, b: string, loss: string): string;
    below(rate: string, bound: string): string;
    slow(percent: string): string;
    above(rate: string, bound: string, factor: string): string;
    batch(size: number, count: number, angle: string | null): string;
    rates(w: string, b: string): string;
    there: string;
    endless: string;
    outside: string;
    race(order: string): string;
  };
}

const es: Descent2Strings = {
  task: {
    data: 'Avanza paso a paso: cada punto del mapa es una recta. Arrastra la salida por el mapa o mueve un dato, y cambiará el camino.',
    surface:
      'Avanza paso a paso y compara el gradiente con el paso que da la regla. Arrastra la salida por el mapa.',
  },
  panes: {
    data: (ground, count) =>
      ({
        fuel: 'Siete coches y la recta',
        synthetic: `${count} ejemplos y la recta`,
        points: count === 1 ? 'Tu punto y la recta' : `Tus ${count} puntos y la recta`,
      })[ground as 'fuel'] ?? '',
    map: 'La pérdida sobre w y b',
    loss: 'La pérdida en cada paso',
  },
  axes: {
    fuel: 'x: peso (miles de libras); y: millas por galón',
    centred: (middle) => `x ya centrada: se le ha restado su media, ${middle}`,
  },
  startHandle: 'Salida: w₀ y b₀',
  stepHandle: 'Paso, en la curva de la pérdida',
  points: {
    name: 'Los datos',
    keys: 'Los datos. Flechas: mueven el punto; AvPág y RePág: pasan a otro; Supr: lo quita.',
    point: (i, count) => `Punto ${i} de ${count}`,
  },
  key: {
    slope: '−∇L',
    lowest: 'mínimo',
    ahead: 'lo que viene',
    full: '−∇L, con todos',
    noisy: '−∇L, con el lote',
    step: 'próximo paso',
    velocity: 'velocidad guardada',
    in: 'en el lote',
    out: 'fuera',
    best: 'mínimos cuadrados',
  },
  optimizers: { sgd: 'SGD', momentum: 'Momento', rmsprop: 'RMSProp', adagrad: 'AdaGrad', adam: 'Adam' },
  fields: {
    data: 'Datos',
    surface: 'Superficie',
    optimizer: 'Optimizador',
    lr: 'Tasa',
    batch: 'Lote',
    centred: 'Centra los datos (resta a x su media)',
    w0: 'Salida',
    b0: 'Salida',
    seed: 'Semilla',
    newSeed: 'Otra semilla',
    count: 'Ejemplos',
    slope: 'Pendiente',
    intercept: 'Ordenada',
    noise: 'Ruido',
    view: 'Vista',
    ahead: 'Dibuja el camino que viene',
    rivals: 'Carrera: otros optimizadores desde la misma salida, con sus betas habituales',
    rival: 'Rival',
    rate: 'Tasa',
    points: 'Puntos',
    addPoint: 'Añade un punto',
    noPoints: 'Vuelve a los datos de partida',
    decay: 'Inercia',
  },
  removePoint: (i) => `Quita el punto ${i}`,
  pointField: (i) => `Punto ${i}`,
  allOf: (count) => `0: los ${count}`,
  grounds: { fuel: 'siete coches', synthetic: 'recta con ruido' },
  surfaces: { none: 'la de los datos', bowl: 'cuenco', rosenbrock: 'Rosenbrock', saddle: 'silla' },
  views: { whole: 'salida y mínimo', wide: 'desde lejos', close: 'cerca del mínimo' },
  steps: (count) => `+${count}`,
  loss: 'pérdida',
  gradient: 'gradiente',
  next: (step, batch) => (batch ? `El paso ${step}, con el lote ${batch}` : `El paso ${step}, en números`),
  ownRate: 'tasa propia',
  examples: 'Ejemplos',
  presets: {
    valley: 'El valle',
    centred: 'Centrado',
    explodes: 'Explota',
    batches: 'De uno en uno',
    ball: 'Bola pesada',
    race: 'Carrera',
    bend: 'Rosenbrock',
    saddle: 'Silla',
  },
  notes: {
    valley:
      'Cruza el valle en cinco pasos y luego se arrastra por el fondo: tras mil, aún le falta. Subir w y subir b hacen casi lo mismo, y por eso el valle es tan largo.',
    centred:
      'Los mismos coches con la media del peso restada: el valle se vuelve un cuenco, cabe una tasa cincuenta veces mayor y veinte pasos bastan.',
    explodes:
      'Con η = 0,1 cada paso salta al otro lado del valle, más arriba que antes. El límite lo pone la curvatura mayor.',
    batches:
      'Un solo ejemplo por paso: la flecha del lote baila alrededor de la del gradiente completo. Llega pronto cerca del mínimo, pero no se posa.',
    ball: 'La misma tasa con la que SGD diverge. La velocidad guardada cancela el rebote en b y suma el avance en w.',
    race: 'Cuatro reglas, una salida, veinte pasos. Cambia sus tasas antes de sacar conclusiones: el orden depende de ellas.',
    bend: 'Un valle curvo: el gradiente apunta a la pared, no al mínimo. Adam da a cada parámetro su propia tasa.',
    saddle:
      'Baja hacia la silla en w y, muy despacio, se escapa en b. Con b₀ = 0 exacto no se escaparía nunca.',
  },
  tasks: {
    bound: {
      name: 'Al borde del límite',
      text: 'Cuenco, SGD. Elige la tasa que deja la pérdida por debajo de 0,065 en 20 pasos o menos. No toques la salida.',
      solved: 'La mejor tasa está cerca del límite 2/λmáx = 0,5, sin alcanzarlo.',
    },
    valley: {
      name: 'El valle en 200 pasos',
      text: 'Siete coches sin centrar, desde (0; 0). Baja la pérdida de 1,6 en 200 pasos o menos: puedes cambiar el optimizador, la tasa y las betas.',
      solved:
        'SGD necesita miles de pasos aquí; la inercia o una tasa por parámetro recorren el fondo del valle.',
    },
    settle: {
      name: 'Que se pose',
      text: 'Lotes de un ejemplo. Cambia solo la tasa para acabar a menos de un 0,5 % de la pérdida mínima en 400 pasos o menos.',
      solved: 'Con una tasa menor el ruido de cada paso pesa menos. Demasiado pequeña, y no llega.',
    },
    bend: {
      name: 'La curva de Rosenbrock',
      text: 'Desde (−1,5; 2), baja la pérdida de 0,01 en 300 pasos o menos. Puedes cambiar el optimizador, la tasa y las betas.',
      solved: 'El fondo es casi plano y se curva: hace falta avanzar mucho con gradientes pequeños.',
    },
    escape: {
      name: 'Sal de la silla',
      text: 'Con b₀ = 0 el descenso se queda en la silla. Cambia solo b₀ para que la pérdida baje de −1 en 60 pasos o menos.',
      solved: 'Basta con no estar exactamente en la cresta: cualquier desvío crece en cada paso.',
    },
  },
  trouble: {
    infinite: (step) =>
      `En el paso ${step} los números ya no caben: la pérdida no es un número finito. La figura conserva el camino hasta donde se pudo calcular.`,
    bottomless: (step) =>
      `En el paso ${step} la pérdida es −∞: esta superficie no tiene fondo. La figura conserva el camino hasta donde se pudo calcular.`,
    diverging: (step) =>
      `El descenso diverge: en el paso ${step} la pérdida es más de cien veces la de salida.`,
  },
  why: (rate, bound, factor) =>
    `La tasa ${rate} supera el límite de esta curvatura, ${bound}: en la dirección más empinada cada paso multiplica la distancia al mínimo por ${factor}.`,
  backToStart: 'Vuelve al paso 0',
  lower: (rate) => `Baja la tasa a ${rate}`,
  tensors: (backend, surface, gradients) =>
    `Superficie calculada con tensores (${backend}): se aparta de la fórmula ${surface}.${gradients === null ? '' : ` El gradiente por diferenciación automática, ${gradients}.`}`,
  exactly: 'nada',
  formula: 'Superficie calculada con la fórmula.',
  noTensors: {
    'no-worker':
      'Superficie calculada con la fórmula: aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
    'no-backend': 'Superficie calculada con la fórmula: este navegador no puede calcular con tensores.',
    'worker-died': 'Superficie calculada con la fórmula: el cálculo con tensores se ha detenido.',
    'job-failed': 'Superficie calculada con la fórmula: el cálculo con tensores ha fallado.',
  },
  openInTab: 'Abre la figura en una pestaña',
  retry: 'Reintenta',
  describe: {
    line: (step, epoch, equation, loss, floor) =>
      `${step === 0 ? 'En la salida' : `Tras ${step} ${step === 1 ? 'paso' : 'pasos'}${epoch === null ? '' : ` (época ${epoch})`}`}, la recta es ${equation} y su pérdida, ${loss}; la menor posible es ${floor}.`,
    place: (step, w, b, loss) =>
      `${step === 0 ? 'En la salida' : `Tras ${step} ${step === 1 ? 'paso' : 'pasos'}`}, w = ${w}, b = ${b} y la pérdida es ${loss}.`,
    below: (rate, bound) => `La tasa ${rate} está por debajo del límite de esta curvatura, ${bound}.`,
    slow: (percent) => `Por el fondo del valle cada paso recorta solo un ${percent} % de la distancia.`,
    above: (rate, bound, factor) =>
      `La tasa ${rate} supera el límite, ${bound}: en la dirección más empinada la distancia al mínimo se multiplica por ${factor} en cada paso.`,
    batch: (size, count, angle) =>
      `El próximo paso ve ${size} de ${count} ejemplos${angle === null ? '' : `, y su gradiente se desvía ${angle}° del completo`}.`,
    rates: (w, b) => `Cada parámetro lleva su propia tasa: ${w} para w y ${b} para b.`,
    there: 'El gradiente es casi cero.',
    endless: 'Esta superficie no tiene mínimo: sube en w y baja sin fin en b.',
    outside: 'El punto está fuera del mapa: la flecha dice por dónde ha salido.',
    race: (order) => `De menor a mayor pérdida: ${order}.`,
  },
};

const en: Descent2Strings = {
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

export const strings: Record<Lang, Descent2Strings> = { es, en };
