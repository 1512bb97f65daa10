// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  data: { es: 'imágenes con que se entrena', en: 'images to train on' },
  hidden: { es: 'unidades de cada capa oculta', en: 'units of each hidden layer' },
  f: { es: 'activación de las capas ocultas', en: 'activation of the hidden layers' },
  optimizer: { es: 'regla de actualización', en: 'update rule' },
  lr: { es: 'tasa de aprendizaje η', en: 'learning rate η' },
  batch: { es: 'tamaño del lote B', en: 'batch size B' },
  epochs: { es: 'épocas que se entrenan', en: 'epochs to train' },
  seed: { es: 'semilla del azar', en: 'seed of the randomness' },
  backend: { es: 'quién calcula los tensores', en: 'what computes the tensors' },
};
