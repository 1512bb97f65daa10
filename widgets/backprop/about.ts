// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'backprop',
  title: { es: 'La retropropagación, nodo a nodo', en: 'Backpropagation, node by node' },
  lecture: { slug: 'retropropagacion', section: 'paso-a-paso' },
};
