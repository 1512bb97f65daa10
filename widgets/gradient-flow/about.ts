// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'gradient-flow',
  title: { es: 'El gradiente en una red profunda', en: 'The gradient in a deep network' },
  lecture: { slug: 'problemas-del-gradiente', section: 'explosion' },
};
