// The bibliography: content/references.bib, read and formatted by citation-js.
import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import source from '../../content/references.bib?raw';
import type { Lang } from './lang.ts';
import { strings } from './strings.ts';

const LOCALE = { es: 'es-ES', en: 'en-US' } as const;

const works: readonly CSL[] = new Cite(source).data;
const byKey = new Map(works.map((work) => [String(work.id), work]));

/** Every key of the bibliography, in its order. */
export const bibliographyKeys: readonly string[] = [...byKey.keys()];

/**
 * A work by its key.
 * @throws when the bibliography has no such key, naming the nearest ones.
 */
export function workOf(key: string): CSL {
  const work = byKey.get(key);
  if (work) return work;
  const near = bibliographyKeys.filter((known) => known.slice(0, 4) === key.slice(0, 4));
  throw new Error(
    `content/references.bib has no «${key}». ${near.length ? `Did you mean ${near.join(', ')}?` : 'Add it there, or correct the key.'}`,
  );
}

/** Why a work is in the list (its `annote`, in Spanish), where no lecture has to say it by citing it. */
export const reasonOf = (key: string): string | undefined => workOf(key).annote;

/** Author and year as running text names a work: Rosenblatt; McCulloch y Pitts; Hornik et al. */
export function authorYear(key: string, lang: Lang): { author: string; year: string } {
  const work = workOf(key);
  const names = (work.author ?? work.editor ?? []).map(
    ({ family, literal, given, 'non-dropping-particle': particle }) =>
      literal ?? [particle, family ?? given].filter(Boolean).join(' '),
  );
  const [first = work.title ?? key, second] = names;
  const author =
    names.length > 2 ? `${first} et al.` : second ? `${first} ${strings[lang].and} ${second}` : first;
  const year = work.issued?.['date-parts']?.[0]?.[0];
  return { author, year: year === undefined ? strings[lang].noYear : String(year) };
}

/** The whole bibliography in the order of a reference list, as HTML by key; set once a language, which takes a while. */
const lists = new Map<Lang, ReadonlyMap<string, string>>();

function listIn(lang: Lang): ReadonlyMap<string, string> {
  const known = lists.get(lang);
  if (known) return known;
  const entries: [string, string][] = new Cite([...works]).format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: LOCALE[lang],
    asEntryArray: true,
  });
  const list = new Map(entries.map(([key, html]) => [key, linked(localised(content(html), lang))]));
  lists.set(lang, list);
  return list;
}

/**
 * The full references of some works as HTML, in the order of a reference list; DOIs and addresses are links.
 * @throws when the bibliography lacks one of the keys.
 */
export function referenceList(keys: Iterable<string>, lang: Lang): { key: string; html: string }[] {
  const cited = new Set(keys);
  for (const key of cited) workOf(key);
  if (cited.size === 0) return [];
  return [...listIn(lang)].filter(([key]) => cited.has(key)).map(([key, html]) => ({ key, html }));
}

/** Without citation-js's own wrapper. */
const content = (html: string) => html.replace(/^\s*<div[^>]*>/, '').replace(/<\/div>\s*$/, '');

/** The style writes «&» before the last author in every language; Spanish has «y», and en dashes in page ranges. */
const localised = (html: string, lang: Lang) =>
  (lang === 'es' ? html.replaceAll(/,? (&#38;|&amp;) /g, ' y ') : html).replace(
    /https?:[^\s<]+|(\d)-(\d[\d:]*)(?=[.,)])/g,
    (text, first?: string, last?: string) => (first ? `${first}–${last}` : text),
  );

const linked = (html: string) =>
  html.replace(
    /https?:\/\/[^\s<]+[^\s<.]/g,
    (address) =>
      `<a href="${address}">${address.replace(/^https?:\/\/(doi\.org\/)?/, (_, doi?: string) => (doi ? 'doi:' : ''))}</a>`,
  );
