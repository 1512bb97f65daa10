// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  item: { es: 'hito elegido', en: 'chosen milestone' },
  theme: { es: 'tema a la vista', en: 'theme in sight' },
};
