// What is said later: of presets and challenges once they are chosen, of derivatives, of points, in English.
import type { Lessons } from './lessons.ts';

export const en: Lessons = {
  notes: {
    slides:
      'y = 1 / (1 + e^(2 − 3x)) is ½ where 3x − 2 = 0: at x = 0.667. Without bias it would be ½ at x = 0.',
    plane:
      'Two inputs: the boundary z = 0 is a line, and the sigmoid rises from one side to the other along the weights.',
    not: 'NOT: for x = 0 the output is 1, for x = 1 it is 0. The weight −1 inverts; the bias 0.5 puts the threshold halfway.',
    and: 'AND: only (1, 1) falls on the side of z > 0, since 1 + 1 exceeds 1.5 and 1 + 0 does not.',
    or: 'OR: with the threshold at 0.5 one input at 1 is enough. Only the bias differs from AND: the boundary moves towards the origin.',
    nand: 'NAND is AND turned round: the same numbers with the other sign, and the arrow points to the other side.',
    xor: 'XOR asks for 1 when the inputs differ. Turn and move the line as you like: at least one point is always wrong.',
    clouds:
      'Without bias there is no solution: the point (1, 1) lies within the fan of the ● as seen from the origin. Drag the boundary away from it.',
  },
  tasks: {
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
  },
  influence: {
    intro: 'When a number rises a little, y changes by its derivative times the rise. All share one factor,',
    flat: 'The activation is flat here: moving any of them a little does not change the output.',
    formula: 'Derivatives by the chain rule.',
    tensors: (backend, difference) =>
      `Automatic differentiation (${backend}) gives the same${difference === null ? ' in every digit' : `, at most ${difference} apart`}.`,
  },
  rows: {
    hint: 'With the focus on a point of the figure, arrows move it, Enter changes its class and Delete takes it away.',
    unused: 'Points are shown with one or two inputs.',
    point: (number) => `Point ${number}`,
    class: 'class',
    remove: (number) => `Remove point ${number}`,
  },
  ray: (y) =>
    `y on the way from the origin (t = 0) to your inputs (t = 1) and beyond. Without bias y = ${y} at the origin, whatever the weights.`,
};
