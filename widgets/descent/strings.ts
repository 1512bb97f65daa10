// What descent says, in both languages. What its folded parts say is in `details.ts`, fetched with them.
import type { Verdict } from '../../src/math/descent.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { DescentCurve, PresetName, TaskName } from './state.ts';
import type { Reason } from './walk.ts';

/** Numbers of a walk's place, already put into words. */
export interface Figures {
  readonly step: number;
  readonly w: string;
  readonly loss: string;
  readonly grad: string;
  /** The same as a factor: in brackets where negative. */
  readonly gradFactor: string;
  readonly lr: string;
  readonly change: string;
  readonly next: string;
  /** η·L″ here, and what a step multiplies the distance to the minimum by where the curvature stays so. */
  readonly product: string;
  readonly factor: string;
  readonly startLoss: string;
  /** η·L″ at the start where it is above 2. */
  readonly startProduct: string | null;
  readonly lowest: string;
}

interface DescentStrings {
  task: Record<DescentCurve, string>;
  curve: string;
  curves: Record<DescentCurve, string>;
  own: string;
  start: string;
  startOf(letter: string): string;
  rate: string;
  toStart: string;
  parameter: string;
  axisNote: string;
  /** What the triangle under the curve means. */
  lowestKey: string;
  slope: string;
  outside(w: string): string;
  lost: string;
  /** Said once, aloud, when a walk climbs or its numbers run out; and the way back. */
  alarm: Record<'diverging' | 'overflow', string>;
  back: string;
  loading: string;
  nextStep: string;
  verdict: string;
  verdicts: Record<Verdict, string>;
  still: string;
  slow: string;
  handle(letter: string): string;
  addStart: string;
  removeStart: string;
  examples: string;
  presets: Record<PresetName, string>;
  presetNotes: Record<PresetName, string>;
  tasks: Record<TaskName, TaskWords>;
  table: string;
  check: string;
  fetchFailed: string;
  refusedAddress(text: string): string;
  noReader: string;
  place(figures: Figures): string;
  /** `bound`: 0 while ηλ < 1, then 1 at 1, 2 below 2, 3 at 2, 4 above. */
  bound(figures: Figures, zone: number): string;
  reasons: Record<Exclude<Reason, 'bound'>, (figures: Figures) => string>;
}

const es: DescentStrings = {
  task: {
    parabola:
      'Da pasos y mira la flecha: mide η·|L′| y se acorta sola. Luego sube la tasa por encima de 1 y vuelve a bajar.',
    valley: 'Arrastra la salida a un lado y a otro de la loma y baja desde cada sitio: ¿dónde acaba?',
    'double-well':
      'Dos pozos iguales y una cima en medio. Sal de la cima exacta, w₀ = 0, y luego de muy cerca.',
    'steep-flat':
      'Lejos del mínimo el suelo es casi llano. ¿Qué tasa hace falta para salir de ahí sin pasarse?',
    own: 'Escribe la pérdida que quieras: la derivada se calcula sola y el punto baja por ella.',
  },
  curve: 'Pérdida',
  curves: {
    parabola: 'parábola: w²',
    valley: 'dos valles: w·cos(0,15πw)',
    'double-well': 'doble pozo: (w² − 1)²',
    'steep-flat': 'hoyo en un llano: w²/(1 + w²)',
    own: 'la tuya',
  },
  own: 'Tu función',
  start: 'Salida',
  startOf: (letter) => `Salida ${letter}`,
  rate: 'Tasa',
  toStart: 'Al inicio',
  parameter: 'parámetro w',
  axisNote: 'El eje es el parámetro w, no un dato: los datos ya están dentro de la curva.',
  lowestKey: '▲ lo más bajo entre −10 y 10.',
  slope: 'pendiente',
  outside: (w) => `w = ${w}, fuera de la gráfica`,
  lost: 'w ya no es un número',
  alarm: {
    diverging:
      'La pérdida ya es mayor que en la salida. La salida y la tasa se conservan: baja la tasa y repite.',
    overflow: 'Los números se han desbordado. La salida y la tasa se conservan: baja la tasa y repite.',
  },
  back: 'Vuelve a la salida',
  loading: 'Leyendo la función…',
  nextStep: 'Próximo paso',
  verdict: 'Veredicto',
  verdicts: {
    none: 'aún sin pasos',
    diverging: 'diverge',
    stuck: 'se ha parado',
    oscillating: 'oscila',
    converging: 'converge',
  },
  still: 'no se mueve',
  slow: 'converge, muy despacio',
  handle: (letter) => `Salida ${letter} sobre la curva`,
  addStart: 'Añade una salida',
  removeStart: 'Quita una salida',
  examples: 'Ejemplos',
  presets: {
    slow: 'tasa pequeña',
    right: 'tasa buena',
    bounces: 'oscila',
    diverges: 'diverge',
    local: 'mínimo local',
    plateau: 'llano',
    summit: 'cima',
  },
  presetNotes: {
    slow: 'Con η = 0,01 cada paso acorta la distancia un 2 %: tras diez pasos aún queda el 82 % del camino.',
    right:
      'Con η = 0,2 cada paso deja la distancia en 0,6 veces la anterior. Nadie frena: la pendiente se aplana.',
    bounces:
      'Con η = 0,9 cada paso salta al otro lado, a 0,8 veces la distancia: se pasa y aun así se acerca.',
    diverges: 'Con η = 1,1 cada salto es 1,2 veces mayor que el anterior: la pérdida crece a cada paso.',
    local:
      'La misma tasa y dos salidas: A acaba en un mínimo local, B en el valle hondo. El descenso solo ve la pendiente que pisa.',
    plateau:
      'Lejos del mínimo casi no hay pendiente: los pasos son minúsculos aunque la pérdida siga cerca de 1.',
    summit:
      'En la cima el gradiente es 0 y A no se mueve. B y C salen a 0,05 de ella y caen cada una en un pozo.',
  },
  tasks: {
    'one-step': {
      name: 'llegar en un paso',
      text: 'Llega al mínimo de la parábola en un solo paso, sin tocar la salida w₀ = 8.',
      solved: 'Con η = 0,5 el producto η·λ vale 1 y el factor 1 − η·λ es 0: da igual desde dónde salgas.',
    },
    bounce: {
      name: 'oscilar y llegar',
      text: 'Sin tocar la salida w₀ = 10, consigue que oscile y que en 20 pasos o menos esté a menos de 0,1 del mínimo.',
      solved: 'Con η·λ entre 1 y 2 se pasa en cada paso, pero cada vez por menos.',
    },
    watershed: {
      name: 'la divisoria',
      text: 'Sin tocar la tasa 0,1, busca la salida más a la izquierda, a la décima, desde la que se llega al valle hondo.',
      solved: 'La loma está en w ≈ 1,83: un poco a su derecha la pendiente ya empuja hacia el valle hondo.',
    },
    'other-well': {
      name: 'cambiar de pozo',
      text: 'Sal de w₀ = 1,6 y acaba en el pozo de la izquierda, w = −1, en 40 pasos o menos. Solo puedes tocar la tasa.',
      solved:
        'Un primer paso largo salta la cima. El descenso no «elige» el mínimo más cercano: lo decide el paso.',
    },
  },
  table: 'Tabla de pasos',
  check: 'Comprueba la derivada',
  fetchFailed: 'No se ha podido cargar esta parte; cierra y abre otra vez para reintentarlo.',
  refusedAddress: (text) => `El enlace pide la función «${text}», que no se entiende; se usa la de partida.`,
  noReader:
    'No se ha podido cargar el lector de funciones. La tuya sigue escrita y las cuatro curvas funcionan como siempre.',
  place: ({ step, w, loss, grad, gradFactor, lr, change, next }) =>
    `${step === 0 ? 'En la salida' : `Tras ${step === 1 ? 'un paso' : `${step} pasos`}`}, w = ${w}, la pérdida es ${loss} y la pendiente ${grad}; el próximo paso suma −${lr} · ${gradFactor} = ${change} y lleva a w = ${next}.`,
  bound: ({ lr, product, factor }, zone) =>
    `η·λ = ${lr} · 2 = ${product}, ${
      [
        `entre 0 y 2: cada paso multiplica la distancia al mínimo por ${factor}.`,
        'justo la mitad del límite: llega en un solo paso.',
        `entre 1 y 2: salta al otro lado y multiplica la distancia por ${factor}.`,
        'justo en el límite: salta de un lado al otro sin acercarse.',
        `por encima de 2: cada paso multiplica la distancia por ${factor} y se aleja.`,
      ][zone]
    }`,
  reasons: {
    still: () => 'Con η = 0 el paso mide cero: no se mueve.',
    arrived: () => 'La pendiente es casi 0 y entre −10 y 10 no hay un punto más bajo: ha llegado.',
    overflow: ({ step }) =>
      `Tras ${step} pasos los números no caben en el ordenador y no queda ningún valor de w con el que seguir.`,
    climbed: ({ loss, startLoss, startProduct }) =>
      `La pérdida, ${loss}, supera la de la salida, ${startLoss}: el paso es más largo que la ladera.${startProduct ? ` En la salida η·L″ = ${startProduct}, más de 2.` : ''}`,
    local: ({ lowest }) =>
      `El gradiente es casi 0 en un mínimo que no es el más bajo: ese está en w = ${lowest} y desde aquí no se ve.`,
    summit: () =>
      'El gradiente es 0 en una cima: cualquier empujón lo haría caer, pero el descenso no empuja.',
    plateau: () => 'El gradiente es casi 0 en un llano: sin pendiente no hay paso, aunque no sea el mínimo.',
    crossed: ({ product }) =>
      `El gradiente ha cambiado de signo: el último paso se ha pasado del mínimo. Aquí η·L″ = ${product}; cerca del mínimo el límite es 2.`,
    slow: ({ change }) => `Baja, pero muy poco a poco: con esta pendiente y esta tasa el paso es ${change}.`,
    downhill: ({ product }) =>
      `La pérdida baja y el gradiente conserva su signo. Aquí η·L″ = ${product}; cerca del mínimo el límite es 2.`,
  },
};

const en: DescentStrings = {
  task: {
    parabola:
      'Take steps and watch the arrow: it is η·|L′| long and shortens by itself. Then raise the rate above 1 and go down again.',
    valley: 'Drag the start to either side of the hill and descend from each place: where does it end?',
    'double-well':
      'Two equal wells and a summit between. Start on the exact summit, w₀ = 0, and then very near it.',
    'steep-flat':
      'Far from the minimum the ground is almost flat. What rate gets away from there without overshooting?',
    own: 'Write whatever loss you like: its derivative is found for you and the point descends along it.',
  },
  curve: 'Loss',
  curves: {
    parabola: 'parabola: w²',
    valley: 'two valleys: w·cos(0.15πw)',
    'double-well': 'double well: (w² − 1)²',
    'steep-flat': 'hole in a plain: w²/(1 + w²)',
    own: 'your own',
  },
  own: 'Your function',
  start: 'Start',
  startOf: (letter) => `Start ${letter}`,
  rate: 'Rate',
  toStart: 'To the start',
  parameter: 'parameter w',
  axisNote: 'The axis is the parameter w, not a data value: the data are already inside the curve.',
  lowestKey: '▲ the lowest between −10 and 10.',
  slope: 'slope',
  outside: (w) => `w = ${w}, outside the plot`,
  lost: 'w is no longer a number',
  alarm: {
    diverging:
      'The loss is now above the one at the start. Start and rate are kept: lower the rate and repeat.',
    overflow: 'The numbers have overflowed. Start and rate are kept: lower the rate and repeat.',
  },
  back: 'Back to the start',
  loading: 'Reading the function…',
  nextStep: 'Next step',
  verdict: 'Verdict',
  verdicts: {
    none: 'no steps yet',
    diverging: 'diverges',
    stuck: 'has stopped',
    oscillating: 'oscillates',
    converging: 'converges',
  },
  still: 'does not move',
  slow: 'converges, very slowly',
  handle: (letter) => `Start ${letter} on the curve`,
  addStart: 'Add a start',
  removeStart: 'Remove a start',
  examples: 'Examples',
  presets: {
    slow: 'small rate',
    right: 'good rate',
    bounces: 'oscillates',
    diverges: 'diverges',
    local: 'local minimum',
    plateau: 'plateau',
    summit: 'summit',
  },
  presetNotes: {
    slow: 'With η = 0.01 each step shortens the distance by 2%: after ten steps 82% of the way is left.',
    right: 'With η = 0.2 each step leaves 0.6 times the distance. Nobody brakes: the slope flattens.',
    bounces:
      'With η = 0.9 each step jumps to the other side, 0.8 times as far: it overshoots and still gets closer.',
    diverges: 'With η = 1.1 each jump is 1.2 times the one before: the loss grows at every step.',
    local:
      'The same rate and two starts: A ends in a local minimum, B in the deep valley. Descent sees only the slope underfoot.',
    plateau:
      'Far from the minimum there is hardly a slope: steps are tiny though the loss is still close to 1.',
    summit:
      'On the summit the gradient is 0 and A does not move. B and C start 0.05 away and fall into a well each.',
  },
  tasks: {
    'one-step': {
      name: 'arrive in one step',
      text: 'Reach the minimum of the parabola in a single step, without touching the start w₀ = 8.',
      solved:
        'With η = 0.5 the product η·λ is 1 and the factor 1 − η·λ is 0: it does not matter where you start.',
    },
    bounce: {
      name: 'oscillate and arrive',
      text: 'Without touching the start w₀ = 10, make it oscillate and be within 0.1 of the minimum in 20 steps or fewer.',
      solved: 'With η·λ between 1 and 2 every step overshoots, but by less each time.',
    },
    watershed: {
      name: 'the watershed',
      text: 'Without touching the rate 0.1, find the leftmost start, to one decimal, that reaches the deep valley.',
      solved: 'The hill is at w ≈ 1.83: a little to its right the slope already pushes to the deep valley.',
    },
    'other-well': {
      name: 'change wells',
      text: 'Start at w₀ = 1.6 and end in the left well, w = −1, in 40 steps or fewer. You may touch only the rate.',
      solved:
        'A long first step jumps the summit. Descent does not “choose” the nearest minimum: the step decides.',
    },
  },
  table: 'Table of steps',
  check: 'Check the derivative',
  fetchFailed: 'This part could not be loaded; close and open it again to retry.',
  refusedAddress: (text) =>
    `The link asks for the function “${text}”, which cannot be read; the default is used.`,
  noReader:
    'The reader of functions could not be loaded. Yours is still written, and the four curves work as ever.',
  place: ({ step, w, loss, grad, gradFactor, lr, change, next }) =>
    `${step === 0 ? 'At the start' : `After ${step === 1 ? 'one step' : `${step} steps`}`}, w = ${w}, the loss is ${loss} and the slope ${grad}; the next step adds −${lr} · ${gradFactor} = ${change} and leads to w = ${next}.`,
  bound: ({ lr, product, factor }, zone) =>
    `η·λ = ${lr} · 2 = ${product}, ${
      [
        `between 0 and 2: each step multiplies the distance to the minimum by ${factor}.`,
        'exactly half the limit: it arrives in a single step.',
        `between 1 and 2: it jumps to the other side and multiplies the distance by ${factor}.`,
        'exactly at the limit: it jumps from side to side without getting closer.',
        `above 2: each step multiplies the distance by ${factor} and moves away.`,
      ][zone]
    }`,
  reasons: {
    still: () => 'With η = 0 the step has length zero: it does not move.',
    arrived: () => 'The slope is almost 0 and nothing between −10 and 10 lies lower: it has arrived.',
    overflow: ({ step }) =>
      `After ${step} steps the numbers do not fit the computer, and no value of w is left to go on with.`,
    climbed: ({ loss, startLoss, startProduct }) =>
      `The loss, ${loss}, is above the one at the start, ${startLoss}: the step is longer than the slope.${startProduct ? ` At the start η·L″ = ${startProduct}, more than 2.` : ''}`,
    local: ({ lowest }) =>
      `The gradient is almost 0 in a minimum that is not the lowest: that one is at w = ${lowest} and cannot be seen from here.`,
    summit: () => 'The gradient is 0 on a summit: any push would make it fall, but descent does not push.',
    plateau: () => 'The gradient is almost 0 on a plateau: without slope there is no step, minimum or not.',
    crossed: ({ product }) =>
      `The gradient changed its sign: the last step went past the minimum. Here η·L″ = ${product}; near the minimum the limit is 2.`,
    slow: ({ change }) =>
      `It descends, but very slowly: with this slope and this rate the step is ${change}.`,
    downhill: ({ product }) =>
      `The loss falls and the gradient keeps its sign. Here η·L″ = ${product}; near the minimum the limit is 2.`,
  },
};

export const strings: Record<Lang, DescentStrings> = { es, en };
