// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'descent',
  title: { es: 'Bajar por la pendiente con un parámetro', en: 'Downhill with one parameter' },
  lecture: { slug: 'entrenamiento', section: 'descenso' },
};
