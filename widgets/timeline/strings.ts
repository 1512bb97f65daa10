// What the timeline says around its milestones, in both languages.
import type { Lang } from '../../src/site/lang.ts';
import type { Theme } from './milestones.ts';
import type { Filter } from './state.ts';

interface TimelineStrings {
  task: string;
  item: string;
  theme: string;
  filters: Record<Filter, string>;
  source: string;
  sources: string;
  and: string;
  previous: string;
  next: string;
  handle: string;
  /** In the order of the bands. */
  winters: readonly [string, string];
  position(place: number, count: number): string;
  outside(count: number): string;
  openList: string;
  closeList: string;
  list: string;
  describe: {
    all(count: number): string;
    filtered(theme: string, count: number, first: number, last: number): string;
    chosen(year: number, name: string, place: number): string;
    outside(year: number, name: string): string;
    winters: string;
  };
}

const es: TimelineStrings = {
  task: 'Toca un punto, o recorre los hitos con las flechas. Elige un tema para seguir solo su hilo.',
  item: 'Hito',
  theme: 'Tema',
  filters: {
    all: 'todos',
    model: 'modelos y teoría',
    learning: 'aprendizaje',
    architecture: 'arquitecturas',
    data: 'datos y máquinas',
    limits: 'límites e inviernos',
    generative: 'modelos generativos',
  },
  source: 'Fuente',
  sources: 'Fuentes',
  and: 'y',
  previous: 'Anterior',
  next: 'Siguiente',
  handle: 'Hito elegido',
  winters: ['primer invierno', 'segundo invierno'],
  position: (place, count) => `${place} de ${count}`,
  outside: (count) => `fuera de los ${count} del tema`,
  openList: 'Abre la lista de hitos',
  closeList: 'Pliega la lista',
  list: 'Lista de hitos',
  describe: {
    all: (count) => `${count} hitos, cada uno en el carril de su tema.`,
    filtered: (theme, count, first, last) =>
      `A la vista, ${theme}: ${count} hitos entre ${first} y ${last}; los demás quedan en gris.`,
    chosen: (year, name, place) => `Elegido el ${place}.º, de ${year}: ${name}.`,
    outside: (year, name) => `El elegido, de ${year} (${name}), es de otro tema.`,
    winters: 'Las dos franjas son los inviernos, de límites aproximados.',
  },
};

const en: TimelineStrings = {
  task: 'Touch a point, or walk along the milestones with the arrow keys. Choose a theme to follow its thread alone.',
  item: 'Milestone',
  theme: 'Theme',
  filters: {
    all: 'all',
    model: 'models and theory',
    learning: 'learning',
    architecture: 'architectures',
    data: 'data and machines',
    limits: 'limits and winters',
    generative: 'generative models',
  },
  source: 'Source',
  sources: 'Sources',
  and: 'and',
  previous: 'Previous',
  next: 'Next',
  handle: 'Chosen milestone',
  winters: ['first winter', 'second winter'],
  position: (place, count) => `${place} of ${count}`,
  outside: (count) => `not among the theme’s ${count}`,
  openList: 'Open the list of milestones',
  closeList: 'Fold the list',
  list: 'List of milestones',
  describe: {
    all: (count) => `${count} milestones, each in the lane of its theme.`,
    filtered: (theme, count, first, last) =>
      `In sight, ${theme}: ${count} milestones between ${first} and ${last}; the others are grey.`,
    chosen: (year, name, place) => `Chosen, number ${place}, of ${year}: ${name}.`,
    outside: (year, name) => `The chosen one, of ${year} (${name}), has another theme.`,
    winters: 'The two bands are the winters; their ends are approximate.',
  },
};

export const strings: Record<Lang, TimelineStrings> = { es, en };

/** A milestone's themes inside a sentence. */
export const themesOf = (themes: readonly Theme[], lang: Lang): string =>
  themes.map((theme) => strings[lang].filters[theme]).join('; ');
