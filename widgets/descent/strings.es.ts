// What descent says in Spanish.
import type { DescentStrings } from './strings.ts';

export const es: DescentStrings = {
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
  axisNote: 'El eje es el parámetro w, no un dato: los datos ya están dentro de la curva.',
  lowestKey: '▲ lo más bajo entre −10 y 10.',
  slope: 'pendiente',
  outside: (w) => `w = ${w}, fuera de la gráfica`,
  lost: 'w ya no es un número',
  valueless: 'aquí la función no tiene valor',
  alarm: {
    diverging: () =>
      'La pérdida ya es mayor que en la salida. La salida y la tasa se conservan: baja la tasa y repite.',
    overflow: () => 'Los números se han desbordado. La salida y la tasa se conservan: baja la tasa y repite.',
    valueless: (w) =>
      `La función no tiene ningún valor en w = ${w}. La salida y la tasa se conservan: baja la tasa y repite.`,
    'no-start': (w) =>
      `En la salida, w₀ = ${w}, la función no tiene valor o pendiente finitos. La función y la tasa se conservan: lleva la salida a otro sitio.`,
  },
  startAt: (w) => `Sal de w₀ = ${w}`,
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
    valueless: ({ w }) =>
      `En w = ${w} la función no tiene un valor y una pendiente finitos: desde ahí no hay paso que dar.`,
    overflow: ({ step }) =>
      `En el paso ${step} los números no caben en el ordenador y no queda ningún valor de w con el que seguir.`,
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
