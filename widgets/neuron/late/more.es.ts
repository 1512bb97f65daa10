// What is folded behind «Más», with its words in Spanish.
import { More } from '../More.tsx';
import type { MorePart } from './more.ts';

export const more: MorePart = {
  More,
  words: {
    addInput: 'Añade una entrada',
    removeInput: 'Quita una entrada',
    compare: 'Con sesgo y sin él, lado a lado',
    influence: '¿Cuánto influye cada número?',
    zoom: 'Acerca la figura a las esquinas 0 y 1',
    editor: {
      title: 'Puntos de dos clases',
      add: 'Añade un punto',
      clear: 'Quita todos',
      full: 'Caben 16 puntos.',
    },
    rows: {
      hint: 'Con el foco en un punto de la figura, las flechas lo mueven, Intro cambia su clase y Supr lo quita.',
      unused: 'Los puntos se ven con una o dos entradas.',
      point: (number) => `Punto ${number}`,
      class: 'clase',
      remove: (number) => `Quita el punto ${number}`,
    },
  },
};
