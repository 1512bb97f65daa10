// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'descent',
  title: { es: 'Bajar por la pendiente con un parámetro', en: 'Downhill with one parameter' },
  lecture: { slug: 'entrenamiento', section: 'descenso' },
  keys: {
    f: { es: 'curva de la pérdida', en: 'curve of the loss' },
    own: { es: 'la función propia, con f = own', en: 'the reader’s function, with f = own' },
    w0: { es: 'salida', en: 'start' },
    lr: { es: 'tasa de aprendizaje η', en: 'learning rate η' },
    starts: { es: 'más salidas, con la misma tasa', en: 'further starts, with the same rate' },
    task: { es: 'reto', en: 'challenge' },
    step: { es: 'pasos dados', en: 'steps taken' },
  },
};
