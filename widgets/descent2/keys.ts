// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  data: { es: 'siete coches, o una recta con ruido', en: 'seven cars, or a noisy line' },
  surface: {
    es: 'none: la pérdida de los datos; si no, una fórmula',
    en: 'none: the loss of the data; else a formula',
  },
  w0: { es: 'w de salida', en: 'w at the start' },
  b0: { es: 'b de salida', en: 'b at the start' },
  lr: { es: 'tasa de aprendizaje', en: 'learning rate' },
  batch: { es: 'tamaño del lote; 0: todos', en: 'batch size; 0: all' },
  optimizer: { es: 'regla que mueve w y b', en: 'rule that moves w and b' },
  beta1: { es: 'momento, o decaimiento de la media de Adam', en: 'momentum, or decay of Adam’s mean' },
  beta2: { es: 'decaimiento de la media de cuadrados', en: 'decay of the mean square' },
  seed: { es: 'sorteo de los datos y de los lotes', en: 'draw of the data and of the batches' },
  step: { es: 'pasos dados', en: 'steps taken' },
  points: { es: 'puntos propios: x, y, x, y …', en: 'own points: x, y, x, y …' },
  centred: { es: '1: a x se le resta su media', en: '1: x has its mean taken away' },
  count: { es: 'ejemplos de la recta con ruido', en: 'examples of the noisy line' },
  slope: { es: 'su pendiente verdadera', en: 'its true slope' },
  intercept: { es: 'su ordenada verdadera', en: 'its true intercept' },
  noise: { es: 'desviación típica del ruido', en: 'standard deviation of the noise' },
  rival1: { es: 'otro optimizador que corre', en: 'another optimizer in the race' },
  rate1: { es: 'su tasa', en: 'its rate' },
  rival2: { es: 'otro más', en: 'one more' },
  rate2: { es: 'su tasa', en: 'its rate' },
  rival3: { es: 'y otro', en: 'and another' },
  rate3: { es: 'su tasa', en: 'its rate' },
  view: { es: 'parte del mapa que se ve', en: 'part of the map in sight' },
  ahead: { es: '1: dibuja el camino que viene', en: '1: draws the path that comes' },
  task: { es: 'reto propuesto', en: 'challenge set' },
};
