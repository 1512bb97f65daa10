// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  x: { es: 'entradas', en: 'inputs' },
  t: { es: 'objetivos (y en las fórmulas)', en: 'targets (y in the formulas)' },
  w1: {
    es: 'pesos de la capa oculta, una fila por neurona',
    en: 'weights of the hidden layer, a row per unit',
  },
  b1: { es: 'sesgos de la capa oculta', en: 'biases of the hidden layer' },
  w2: {
    es: 'pesos de la capa de salida, una fila por neurona',
    en: 'weights of the output layer, a row per unit',
  },
  b2: { es: 'sesgos de la capa de salida', en: 'biases of the output layer' },
  f: {
    es: 'activación de las dos capas; con la entropía cruzada, la de salida es la sigmoide',
    en: 'activation of both layers; with cross-entropy that of the output is the sigmoid',
  },
  loss: { es: 'pérdida', en: 'loss' },
  lr: { es: 'tasa de aprendizaje', en: 'learning rate' },
  trainbias: { es: '1: los sesgos también aprenden', en: '1: biases learn too' },
  step: { es: 'actualizaciones hechas', en: 'updates made' },
  node: {
    es: 'nodo del recorrido; 0: todos a la vista',
    en: 'node of the walk; 0: all in sight',
  },
  check: {
    es: '1: todos los números y su comprobación, abiertos',
    en: '1: all numbers and their check, unfolded',
  },
  task: { es: 'reto propuesto', en: 'challenge set' },
};
