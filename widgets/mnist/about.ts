// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'mnist',
  title: { es: 'Una red aprende a leer dígitos', en: 'A network learns to read digits' },
  lecture: { slug: 'laboratorio-imagenes', section: 'entrenar' },
  keys: {
    data: { es: 'imágenes con que se entrena', en: 'images to train on' },
    hidden: { es: 'unidades de cada capa oculta', en: 'units of each hidden layer' },
    f: { es: 'activación de las capas ocultas', en: 'activation of the hidden layers' },
    optimizer: { es: 'regla de actualización', en: 'update rule' },
    lr: { es: 'tasa de aprendizaje η', en: 'learning rate η' },
    batch: { es: 'tamaño del lote B', en: 'batch size B' },
    epochs: { es: 'épocas que se entrenan', en: 'epochs to train' },
    seed: { es: 'semilla del azar', en: 'seed of the randomness' },
    backend: { es: 'quién calcula los tensores', en: 'what computes the tensors' },
  },
};
