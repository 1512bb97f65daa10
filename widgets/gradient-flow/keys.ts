// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  depth: { es: 'capas ocultas', en: 'hidden layers' },
  width: { es: 'unidades de cada capa', en: 'units of each layer' },
  f: { es: 'activación de las capas ocultas', en: 'activation of the hidden layers' },
  init: {
    es: 'pesos iniciales: N(0; 0,01²), de Glorot, de He o N(0; 1)',
    en: 'initial weights: N(0, 0.01²), Glorot’s, He’s or N(0, 1)',
  },
  gain: { es: 'multiplica los pesos iniciales', en: 'multiplies the initial weights' },
  norm: { es: 'normalización de z en las capas ocultas', en: 'normalisation of z in the hidden layers' },
  residual: {
    es: '1: cada capa oculta suma lo que recibe',
    en: '1: each hidden layer adds what it is fed',
  },
  clip: {
    es: 'longitud máxima del gradiente al entrenar; 0: sin recorte',
    en: 'longest gradient while training; 0: no clipping',
  },
  lr: { es: 'tasa de aprendizaje', en: 'learning rate' },
  steps: { es: 'pasos de un entrenamiento', en: 'steps of a training' },
  seed: { es: 'semilla de pesos y ejemplos', en: 'seed of weights and examples' },
  layer: { es: 'capa observada', en: 'layer looked at' },
  task: { es: 'reto', en: 'challenge' },
};
