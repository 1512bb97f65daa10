// What to notice in each preset, in English.
import type { Notes } from '../words.ts';

export const notes: Notes = {
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
};
