// The reader's points, with what is said of them in Spanish.
import { type PointsPart, views } from './points.ts';

export const points: PointsPart = {
  ...views,
  words: {
    handle: (number, t) => `Punto ${number}, clase ${t}`,
    right: 'acierta',
    wrong: 'falla',
    touch: 'Un toque pone',
    tools: { input: 'la entrada', one: '● clase 1', zero: '■ clase 0' },
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
  },
};
