// What is folded behind «Más», with its words in English.
import { More } from '../More.tsx';
import type { MorePart } from './more.ts';

export const more: MorePart = {
  More,
  words: {
    addInput: 'Add an input',
    removeInput: 'Remove an input',
    compare: 'With and without bias, side by side',
    influence: 'How much does each number count?',
    zoom: 'Take a close look at the corners 0 and 1',
    editor: {
      title: 'Points of two classes',
      add: 'Add a point',
      clear: 'Remove all',
      full: 'There is room for 16 points.',
    },
    rows: {
      hint: 'With the focus on a point of the figure, arrows move it, Enter changes its class and Delete takes it away.',
      unused: 'Points are shown with one or two inputs.',
      point: (number) => `Point ${number}`,
      class: 'class',
      remove: (number) => `Remove point ${number}`,
    },
  },
};
