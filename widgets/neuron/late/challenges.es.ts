// The challenges and why they worked, in Spanish.
import type { Challenges } from '../words.ts';

export const challenges: Challenges = {
  reach: {
    text: 'Consigue y > 0,9 con x = −1, sin tocar el peso ni la activación.',
    solved: 'Con w = 3 hace falta z > ln 9 ≈ 2,197, es decir, b > 5,197. Solo el sesgo podía hacerlo.',
  },
  steep: {
    text: 'Haz la curva el doble de empinada (w = 6) sin mover su centro, x = 2/3.',
    solved: 'El centro está en −b/w: al doblar el peso hay que doblar también el sesgo.',
  },
  nand: {
    text: 'La neurona calcula Y y la tabla pide NAND. Cambia los pesos y el sesgo hasta que acierte las cuatro filas.',
    solved: 'La flecha apunta ahora al lado contrario, y la recta deja sola a (1; 1).',
  },
  bias: {
    text: 'Separa los dos ● de los dos ■ sin tocar los pesos. Sin sesgo no hay manera.',
    solved:
      'Con esos pesos sirve cualquier sesgo entre −17 y −11: los pesos orientan la recta, el sesgo la lleva a su sitio.',
  },
  separate: {
    text: 'Arrastra la recta y la flecha hasta que todos los ● queden del lado de z > 0 y todos los ■ del otro.',
    solved: 'Son linealmente separables: hay infinitas rectas que sirven, y has dado con una.',
  },
  xor: {
    text: 'Acierta tres de las cuatro filas de XOR. La cuarta no llegará.',
    solved: 'Tres es lo más que puede una neurona. Para la cuarta fila hace falta una capa oculta.',
  },
};
