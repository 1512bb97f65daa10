// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'neuron',
  title: { es: 'Una neurona por dentro', en: 'Inside a neuron' },
  lecture: { slug: 'neurona', section: 'formula' },
};
