// The challenges and why they worked, in English.
import type { Challenges } from '../words.ts';

export const challenges: Challenges = {
  reach: {
    text: 'Get y > 0.9 at x = −1 without touching the weight or the activation.',
    solved: 'With w = 3 it takes z > ln 9 ≈ 2.197, that is, b > 5.197. Only the bias could do it.',
  },
  steep: {
    text: 'Make the curve twice as steep (w = 6) without moving its centre, x = 2/3.',
    solved: 'The centre is at −b/w: doubling the weight means doubling the bias too.',
  },
  nand: {
    text: 'The neuron computes AND and the table asks for NAND. Change weights and bias until all four rows are right.',
    solved: 'The arrow now points the other way, and the line leaves (1, 1) alone.',
  },
  bias: {
    text: 'Separate the two ● from the two ■ without touching the weights. Without bias there is no way.',
    solved:
      'With these weights any bias between −17 and −11 will do: weights turn the line, the bias takes it to its place.',
  },
  separate: {
    text: 'Drag the line and the arrow until every ● is on the side of z > 0 and every ■ on the other.',
    solved: 'They are linearly separable: infinitely many lines will do, and you found one.',
  },
  xor: {
    text: 'Get three of the four rows of XOR right. The fourth will not come.',
    solved: 'Three is the most one neuron can do. The fourth row takes a hidden layer.',
  },
};
