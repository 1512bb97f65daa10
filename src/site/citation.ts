// How to cite a page of the course: a line of text and a BibTeX entry.
import type { Lang } from './lang.ts';
import { strings } from './strings.ts';

export interface CitedPage {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  readonly lang: Lang;
}

/** Authors of the course's source, as its licence asks them to be named. */
const AUTHORS = [
  { family: 'Iglesias', given: 'Guillermo' },
  { family: 'Dueñas Lerín', given: 'Jorge' },
  { family: 'Talavera Muñoz', given: 'Edgar' },
];
/** Year of the edition. It is part of what others print, so it changes by hand and not with the build's clock. */
const YEAR = 2026;

export function citationText({ title, url, lang }: CitedPage): string {
  const names = AUTHORS.map(({ family, given }) => `${family}, ${given.slice(0, 1)}.`);
  const listed = `${names.slice(0, -1).join(', ')} ${strings[lang].and} ${names.at(-1)}`;
  const course = strings[lang].siteTitle;
  const work = title === course ? `${course}.` : `${title}. ${lang === 'es' ? 'En' : 'In'} ${course}.`;
  return `${listed} (${YEAR}). ${work} ${strings[lang].courseKicker}. ${url}`;
}

export function citationBibtex({ slug, title, url, lang }: CitedPage): string {
  const fields = {
    author: AUTHORS.map(({ family, given }) => `${family}, ${given}`).join(' and '),
    title: `{${title}}`,
    howpublished: `${strings[lang].siteTitle}. ${strings[lang].courseKicker}`,
    year: String(YEAR),
    url,
    langid: lang === 'es' ? 'spanish' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{redesneuronales-${slug},`, ...lines, '}'].join('\n');
}
