// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'activation',
  title: { es: 'Funciones de activación', en: 'Activation functions' },
  lecture: { slug: 'activaciones', section: 'comparar' },
};
