// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  f: { es: 'curva de la pérdida', en: 'curve of the loss' },
  own: {
    es: 'la función de quien lee, si es la curva elegida',
    en: 'the reader’s function, where that is the curve chosen',
  },
  w0: { es: 'salida', en: 'start' },
  lr: { es: 'tasa de aprendizaje η', en: 'learning rate η' },
  starts: { es: 'más salidas, con la misma tasa', en: 'further starts, with the same rate' },
  task: { es: 'reto', en: 'challenge' },
  step: { es: 'pasos dados', en: 'steps taken' },
};
