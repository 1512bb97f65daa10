// What to notice in each preset, in Spanish.
import type { Notes } from '../words.ts';

export const notes: Notes = {
  slides: 'y = 1 / (1 + e^(2 − 3x)) vale ½ donde 3x − 2 = 0: en x = 0,667. Sin sesgo valdría ½ en x = 0.',
  plane:
    'Dos entradas: la frontera z = 0 es una recta, y la sigmoide sube de un lado al otro en la dirección de los pesos.',
  not: 'NO: con x = 0 la salida es 1, y con x = 1 es 0. El peso −1 invierte; el sesgo 0,5 pone el umbral en medio.',
  and: 'Y: solo (1; 1) cae del lado de z > 0, porque 1 + 1 supera 1,5 y 1 + 0 no.',
  or: 'O: con el umbral en 0,5 basta una entrada a 1. Solo cambia el sesgo respecto a Y: la frontera se acerca al origen.',
  nand: 'NAND es Y del revés: los mismos números con el signo cambiado, y la flecha apunta al otro lado.',
  xor: 'XOR pide 1 cuando las entradas son distintas. Gira y mueve la recta cuanto quieras: siempre queda al menos un punto mal.',
  clouds:
    'Sin sesgo no hay solución: el punto (1; 1) está en medio del abanico de los ● vistos desde el origen. Arrastra la frontera lejos de él.',
};
