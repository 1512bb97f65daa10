// The course is written in its own words: no run of 11 words in common with the slides it grew out of.
// The slides' text is not ours to publish, so slides.hashes holds only the hash of each such run of theirs (see
// shingles.ts; once with the symbols of formulas and once without), their bibliography left out.
// Titles of cited works are common to both, and excepted here: reference lists and citations are not read.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../src/site/plugins/links.ts';
import { dist } from './built.ts';
import { RUN, shingles, wordsOf } from './shingles.ts';

const slides = new Set(
  readFileSync(new URL('slides.hashes', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
);
const pages = readPages(dist).filter(({ file }) => !file.startsWith('en/') && !file.startsWith('404'));

const NOT_OURS = '.katex, .references, .cite-page, .licence, script, style, svg, pre';

test('words are told apart from their accents, case and punctuation', () => {
  expect(wordsOf('¡Qué «árbol», 3 Ñus!')).toEqual(['que', 'arbol', 'nus']);
  expect(shingles('a '.repeat(RUN)).length).toBe(1);
  expect(shingles('á, '.repeat(RUN))[0]?.hash).toBe(shingles('A '.repeat(RUN))[0]?.hash);
});

test('the fixture is there', () => expect(slides.size).toBeGreaterThan(1000));

test.each(pages)('$file shares no run of 11 words with the slides', ({ root }) => {
  const main = root.querySelector('main');
  if (!main) throw new Error('a page without a main element');
  for (const element of main.querySelectorAll(NOT_OURS)) element.remove();
  expect(
    shingles(main.structuredText)
      .filter(({ hash }) => slides.has(hash))
      .map(({ run }) => run),
  ).toEqual([]);
});
