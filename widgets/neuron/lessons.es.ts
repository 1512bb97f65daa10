// What is said later: of presets and challenges once they are chosen, of derivatives, of points, in Spanish.
import type { Lessons } from './lessons.ts';

export const es: Lessons = {
  notes: {
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
  },
  tasks: {
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
  },
  influence: {
    intro:
      'Si un número sube un poco, y cambia su derivada por lo que ha subido. Todas llevan el mismo factor,',
    flat: 'Aquí la activación es plana: mover cualquiera de ellos un poco no cambia la salida.',
    formula: 'Derivadas por la regla de la cadena.',
    tensors: (backend, difference) =>
      `La derivación automática (${backend}) da lo mismo${difference === null ? ' en todas las cifras' : `: se aparta ${difference} como mucho`}.`,
  },
  rows: {
    hint: 'Con el foco en un punto de la figura, las flechas lo mueven, Intro cambia su clase y Supr lo quita.',
    unused: 'Los puntos se ven con una o dos entradas.',
    point: (number) => `Punto ${number}`,
    class: 'clase',
    remove: (number) => `Quita el punto ${number}`,
  },
  ray: (y) =>
    `y al ir desde el origen (t = 0) hasta tus entradas (t = 1) y más allá. Sin sesgo, en el origen y = ${y} sean cuales sean los pesos.`,
};
