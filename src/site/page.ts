// What a component in a lecture knows about the page it stands on.
import type { AstroGlobal } from 'astro';
import { type Lang, langOf } from './lang.ts';

/** The page's text: its language (Spanish on English fallback pages) and its MDX source. */
export function pageText(astro: Pick<AstroGlobal, 'locals'>): { lang: Lang; body: string } {
  const { entryMeta, entry } = astro.locals.starlightRoute;
  return { lang: langOf(entryMeta.lang), body: entry.body ?? '' };
}

const occurrences = new WeakMap<object, Map<string, number>>();

/** Counts the uses of a name on the page being rendered, from 1: for ids that must differ. */
export function occurrence(astro: Pick<AstroGlobal, 'locals'>, name: string): number {
  const page = astro.locals.starlightRoute;
  const counts = occurrences.get(page) ?? new Map<string, number>();
  occurrences.set(page, counts);
  const next = (counts.get(name) ?? 0) + 1;
  counts.set(name, next);
  return next;
}
