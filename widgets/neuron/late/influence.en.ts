// The derivatives of y, with what is said of them in English.
import { Influence } from '../Influence.tsx';
import type { InfluencePart } from './influence.ts';

export const influence: InfluencePart = {
  Influence,
  words: {
    intro: 'When a number rises a little, y changes by its derivative times the rise. All share one factor,',
    flat: 'The activation is flat here: moving any of them a little does not change the output.',
    formula: 'Derivatives by the chain rule.',
    tensors: (backend, difference) =>
      `Automatic differentiation (${backend}) gives the same${difference === null ? ' in every digit' : `, at most ${difference} apart`}.`,
  },
};
