// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'forward',
  title: {
    es: 'La pasada hacia delante, operación a operación',
    en: 'The forward pass, operation by operation',
  },
  lecture: { slug: 'propagacion', section: 'paso-a-paso' },
};
