// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'loss',
  title: { es: 'Lo que castiga cada pérdida', en: 'What each loss punishes' },
  lecture: { slug: 'perdidas', section: 'mae' },
  keys: {
    loss: {
      es: 'pérdida: error absoluto, cuadrático o de Huber; entropía cruzada binaria (bce) o de tres clases (ce)',
      en: 'loss: absolute, squared or Huber’s error; cross-entropy, binary (bce) or of three classes (ce)',
    },
    y: {
      es: 'objetivos, de 1 a 12; con bce, entre 0 y 1',
      en: 'targets, 1 to 12; with bce between 0 and 1',
    },
    p: {
      es: 'predicciones, tantas como objetivos; con bce, entre 0 y 1',
      en: 'predictions, as many as targets; with bce between 0 and 1',
    },
    logits: { es: 'con ce, los logits de las tres clases', en: 'with ce, the logits of the three classes' },
    target: { es: 'con ce, la clase correcta', en: 'with ce, the right class' },
    pick: {
      es: 'ejemplo cuya curva se dibuja, desde 0; con ce, el logit',
      en: 'example whose curve is drawn, from 0; with ce, the logit',
    },
    constant: { es: '1: una sola predicción para todos', en: '1: one prediction for all' },
    task: { es: 'reto', en: 'challenge' },
  },
};
