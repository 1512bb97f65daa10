// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  loss: {
    es: 'pérdida: error absoluto, cuadrático o de Huber; entropía cruzada binaria o de tres clases',
    en: 'loss: absolute, squared or Huber’s error; cross-entropy, binary or of three classes',
  },
  y: {
    es: 'objetivos, de 1 a 12; con la entropía binaria, entre 0 y 1',
    en: 'targets, 1 to 12; with the binary cross-entropy between 0 and 1',
  },
  p: {
    es: 'predicciones, tantas como objetivos, en el mismo intervalo',
    en: 'predictions, as many as targets, within the same range',
  },
  logits: { es: 'los logits de las tres clases', en: 'the logits of the three classes' },
  target: { es: 'de las tres clases, la correcta', en: 'the right one of the three classes' },
  pick: {
    es: 'ejemplo o logit cuya curva se dibuja, contando desde 0',
    en: 'example or logit whose curve is drawn, counted from 0',
  },
  constant: { es: '1: una sola predicción para todos', en: '1: one prediction for all' },
  task: { es: 'reto', en: 'challenge' },
};
