// A source as the reader finds it: who, when, what, and a link to the work.
import type { Lang } from '../../src/site/lang.ts';
import type { Source } from './sources.ts';
import { strings } from './strings.ts';

/** Authors as running text names them: Hebb; Cybenko y Hornik; Hornik et al. */
export function authorsOf({ authors }: Source, lang: Lang): string {
  const [first = '', second] = authors;
  if (authors.length > 2) return `${first} et al.`;
  return second ? `${first} ${strings[lang].and} ${second}` : first;
}

/** Where a source can be read; null where it has no address of its own. */
export const addressOf = ({ doi, url }: Source): string | null =>
  doi ? `https://doi.org/${doi}` : (url ?? null);

export function Citation({ source, lang }: { source: Source; lang: Lang }) {
  const href = addressOf(source);
  return (
    <span class="timeline-citation">
      {authorsOf(source, lang)} ({source.year}). <cite lang={source.lang ?? 'en'}>{source.title}</cite>.
      {href && (
        <>
          {' '}
          <a href={href}>{source.doi ? `doi:${source.doi}` : new URL(href).hostname}</a>
        </>
      )}
    </span>
  );
}
