// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'loss',
  title: { es: 'Lo que castiga cada pérdida', en: 'What each loss punishes' },
  lecture: { slug: 'perdidas', section: 'mae' },
};
