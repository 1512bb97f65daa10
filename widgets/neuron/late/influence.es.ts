// The derivatives of y, with what is said of them in Spanish.
import { Influence } from '../Influence.tsx';
import type { InfluencePart } from './influence.ts';

export const influence: InfluencePart = {
  Influence,
  words: {
    intro:
      'Si un número sube un poco, y cambia su derivada por lo que ha subido. Todas llevan el mismo factor,',
    flat: 'Aquí la activación es plana: mover cualquiera de ellos un poco no cambia la salida.',
    formula: 'Derivadas por la regla de la cadena.',
    tensors: (backend, difference) =>
      `La derivación automática (${backend}) da lo mismo${difference === null ? ' en todas las cifras' : `: se aparta ${difference} como mucho`}.`,
  },
};
