// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'timeline',
  title: { es: 'Ochenta años de redes neuronales', en: 'Eighty years of neural networks' },
  lecture: { slug: 'red-neuronal', section: 'hitos' },
};
