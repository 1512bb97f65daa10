// The timeline's sources are the bibliography's: a widget cannot read it, so what its data repeat is compared here.
import { describe, expect, test } from 'vitest';
import { authorYear, workOf } from '../../src/site/bibliography.ts';
import { authorsOf } from '../../widgets/timeline/Citation.tsx';
import { milestones } from '../../widgets/timeline/milestones.ts';
import { type Source, sources as sourcesOf } from '../../widgets/timeline/sources.ts';

const sources = [
  ...new Map(Object.values(sourcesOf).flatMap((all) => all.map((one) => [one.key, one]))).values(),
];
/** Titles are compared without the protection of capitals and other mark-up that a style may leave in them. */
const plain = (title: string | undefined) => title?.replace(/<[^>]+>/g, '').replace(/[{}]/g, '');

describe.each(sources)('$key', (source) => {
  const work = workOf(source.key);

  test('has the authors, the year and the title of the bibliography', () => {
    for (const lang of ['es', 'en'] as const) {
      expect({ author: authorsOf(source, lang), year: String(source.year) }).toEqual(
        authorYear(source.key, lang),
      );
    }
    expect(source.title).toBe(plain(work.title));
  });

  test('has its DOI, or else its address, and none that the bibliography lacks', () => {
    expect(source.doi).toBe(work.DOI);
    if (!work.DOI) expect(source.url).toBe(work.URL);
  });
});

test.each(milestones)('$key rests on a source of its year, and can be read somewhere', ({ key, year }) => {
  const [first, ...further] = sourcesOf[key];
  expect(first.key).toBe(key);
  expect(first.year).toBe(year);
  expect([first, ...further].some(({ doi, url }: Source) => doi ?? url)).toBe(true);
});
