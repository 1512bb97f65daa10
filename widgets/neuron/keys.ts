// What each key of this widget's addresses means, for «Para docentes». Apart from what readers fetch.
import type { KeyMeanings } from '../kit/widget.ts';

export const keys: KeyMeanings = {
  x: { es: 'entradas', en: 'inputs' },
  w: { es: 'un peso por entrada', en: 'one weight per input' },
  b: { es: 'sesgo', en: 'bias' },
  f: { es: 'activación', en: 'activation' },
  compare: { es: '1: con sesgo y sin él, lado a lado', en: '1: with and without bias, side by side' },
  p1: { es: 'primera entrada de cada punto', en: 'first input of each point' },
  p2: { es: 'segunda entrada de cada punto', en: 'second input of each point' },
  t: { es: 'clase de cada punto, 1 o 0', en: 'class of each point, 1 or 0' },
  zoom: { es: '1: solo de −1 a 2', en: '1: only from −1 to 2' },
  influence: { es: '1: derivadas de la salida', en: '1: derivatives of the output' },
  task: { es: 'reto', en: 'challenge' },
};
