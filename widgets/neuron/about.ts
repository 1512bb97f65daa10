// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'neuron',
  title: { es: 'Una neurona por dentro', en: 'Inside a neuron' },
  lecture: { slug: 'neurona', section: 'formula' },
  keys: {
    x: { es: 'entradas', en: 'inputs' },
    w: { es: 'un peso por entrada', en: 'one weight per input' },
    b: { es: 'sesgo', en: 'bias' },
    f: { es: 'activación', en: 'activation' },
    compare: { es: '1: con sesgo y sin él, lado a lado', en: '1: with and without bias, side by side' },
  },
};
