// What the embed page and the teachers' page say about this widget.
import type { About } from '../kit/widget.ts';

export const about: About = {
  name: 'mnist',
  title: { es: 'Una red aprende a leer dígitos', en: 'A network learns to read digits' },
  lecture: { slug: 'laboratorio-imagenes', section: 'entrenar' },
};
