// The reader's points, with what is said of them in English.
import { type PointsPart, views } from './points.ts';

export const points: PointsPart = {
  ...views,
  words: {
    handle: (number, t) => `Point ${number}, class ${t}`,
    right: 'right',
    wrong: 'wrong',
    touch: 'A touch puts',
    tools: { input: 'the input', one: '● class 1', zero: '■ class 0' },
    table: {
      title: (gate) => (gate ? `Truth table: ${gate}` : 'The points'),
      target: 'class',
      output: 'output',
      go: (values) => `Take the input to ${values}`,
    },
    score: {
      right: 'Right:',
      of: (count) => (count === 1 ? 'of 1 point.' : `of ${count} points.`),
      all: 'All on their side.',
      best: (missing) =>
        missing === 0
          ? ['One neuron can get all ', ' right.']
          : ['One neuron cannot get more than ', ' right: they are not linearly separable.'],
      withoutBias: (right, best, count) =>
        `Without bias ${right} of ${count} are right; the best possible without bias: ${best}.`,
      xor: (z) =>
        `No single neuron computes XOR. Where the diagonals cross, z is the mean of the z of the two ● and also of the two ■: now, ${z}. It cannot be positive for one pair and negative for the other, whatever you move.`,
    },
  },
};
