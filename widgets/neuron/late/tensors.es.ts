// The tensors, with what is said of them in Spanish.
import { type TensorsPart, views } from './tensors.ts';

export const tensors: TensorsPart = {
  ...views,
  words: {
    plane: (backend, difference) =>
      `Plano calculado con tensores (${backend}); ${difference === null ? 'coincide con la fórmula en todas las cifras' : `se aparta de la fórmula ${difference} como mucho`}.`,
    waiting: 'Los tensores están en camino.',
    refused: {
      'no-worker': 'Aquí no se pueden usar tensores (su proceso no arranca; algunos marcos no lo permiten).',
      'no-backend': 'Este navegador no puede calcular con tensores.',
      'worker-died': 'El cálculo con tensores se ha detenido.',
      'job-failed': 'El cálculo con tensores ha fallado.',
    },
    openInTab: 'Abre la figura en una pestaña',
  },
};
