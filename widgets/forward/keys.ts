// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  x: { es: 'entradas', en: 'inputs' },
  w1: { es: 'pesos de la capa 1, una fila por neurona', en: 'weights of layer 1, one row per unit' },
  b1: { es: 'sesgos de la capa 1', en: 'biases of layer 1' },
  w2: { es: 'pesos de la capa 2, una fila por neurona', en: 'weights of layer 2, one row per unit' },
  b2: { es: 'sesgos de la capa 2', en: 'biases of layer 2' },
  w3: {
    es: 'pesos de la capa 3, donde la hay (entonces la 2 es oculta)',
    en: 'weights of layer 3, where there is one (layer 2 is hidden then)',
  },
  b3: { es: 'sesgos de la capa 3', en: 'biases of layer 3' },
  f: { es: 'activación de las capas ocultas', en: 'activation of the hidden layers' },
  out: {
    es: 'activación de la salida, o la misma que la de las ocultas',
    en: 'activation of the output, or the same as that of the hidden layers',
  },
  step: { es: 'operaciones hechas', en: 'operations made' },
  predict: {
    es: '1: el siguiente valor espera a que lo predigas',
    en: '1: the next value waits for your guess',
  },
  speed: { es: 'ritmo al avanzar sola', en: 'pace when it runs by itself' },
  task: { es: 'reto propuesto', en: 'challenge set' },
};
