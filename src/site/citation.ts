// How to cite a page of the course: a line of text and a BibTeX entry. The course is its own author: the slides it
// grew from are credited as its source, not as its text.
import type { Lang } from './lang.ts';
import { strings } from './strings.ts';

export interface CitedPage {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  readonly lang: Lang;
}

/** Year of the edition. It is part of what others print, so it changes by hand and not with the build's clock. */
const YEAR = 2026;

export function citationText({ title, url, lang }: CitedPage): string {
  const { siteTitle, courseKicker, licence } = strings[lang];
  const within = title === siteTitle ? '' : ` ${lang === 'es' ? 'En' : 'In'} ${siteTitle}.`;
  return `${title} (${YEAR}).${within} ${courseKicker}. ${licence.source} ${url}`;
}

export function citationBibtex({ slug, title, url, lang }: CitedPage): string {
  const { siteTitle, courseKicker, licence } = strings[lang];
  const fields = {
    key: title,
    title: `{${title}}`,
    howpublished: `${siteTitle}. ${courseKicker}`,
    year: String(YEAR),
    note: licence.source,
    url,
    langid: lang === 'es' ? 'spanish' : 'english',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{redesneuronales-${slug},`, ...lines, '}'].join('\n');
}
