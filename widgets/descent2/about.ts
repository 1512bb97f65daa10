// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'descent2',
  title: { es: 'Descenso en w y b', en: 'Descent in w and b' },
  lecture: { slug: 'entrenamiento', section: 'w-y-b' },
};
