// The tensors, with what is said of them in English.
import { type TensorsPart, views } from './tensors.ts';

export const tensors: TensorsPart = {
  ...views,
  words: {
    plane: (backend, difference) =>
      `Plane computed with tensors (${backend}); ${difference === null ? 'it agrees with the formula in every digit' : `it differs from the formula by at most ${difference}`}.`,
    waiting: 'The tensors are on their way.',
    refused: {
      'no-worker': 'Tensors cannot be used here (their worker does not start; some frames do not allow it).',
      'no-backend': 'This browser cannot compute with tensors.',
      'worker-died': 'The computation with tensors has stopped.',
      'job-failed': 'The computation with tensors has failed.',
    },
    openInTab: 'Open the figure in a tab',
  },
};
