// The Spanish pages spell as the dictionary does. What a page shows is read: prose, captions, labels of figures and
// widgets; formulas, code, reference lists and what is marked as another language are not.
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-es';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { bibliographyKeys, workOf } from '../../src/site/bibliography.ts';
import { type Page, readPages } from '../../src/site/plugins/links.ts';
import { dist } from './built.ts';

const spanish = nspell(dictionary);
/** Words of the field, names and English terms that no dictionary of Spanish has; one a line, in alphabetical order. */
const terms = readFileSync(new URL('terms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const names = bibliographyKeys.flatMap((key) => {
  const { author = [], editor = [] } = workOf(key);
  return [...author, ...editor].flatMap(({ family = '', given = '', literal = '' }) =>
    wordsOf(`${family} ${given} ${literal}`),
  );
});
const ours = new Set([...terms, ...names].map((word) => word.toLowerCase()));

const NOT_PROSE =
  '.katex, .references, .cite, .cite-page, .timeline-sources, code, pre, script, style, annotation';

/** Words of three letters and more. What holds a digit (3D, x1) or capitals inside (MNIST, ReLU) is a name and no word. */
function wordsOf(text: string): string[] {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return tokens.filter((token) => /^\p{L}\p{Ll}{2,}$/u.test(token));
}

/** A verb with its pronouns: «muévelo», «cuéntaselo». The dictionary has the verb alone, often without the accent. */
function isVerbWithPronouns(word: string): boolean {
  const [, verb] =
    /^(\p{L}{2,}?)(?:me|te|se|nos|os)?(?:lo|la|los|las|le|les|me|te|se|nos|os)$/u.exec(word) ?? [];
  if (!verb) return false;
  const plain = verb
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  return [verb, plain, `${plain}s`].some((form) => spanish.correct(form));
}

const isSpelt = (word: string): boolean => {
  const lower = word.toLowerCase();
  return ours.has(lower) || spanish.correct(word) || spanish.correct(lower) || isVerbWithPronouns(lower);
};

function misspelt({ root }: Page): string[] {
  const main = root.querySelector('main');
  if (!main) return [];
  for (const element of main.querySelectorAll(NOT_PROSE)) element.remove();
  for (const element of main.querySelectorAll('[lang]')) {
    if (!element.getAttribute('lang')?.startsWith('es')) element.remove();
  }
  const text = main
    .querySelectorAll('*')
    .flatMap(({ childNodes }) => childNodes.filter(({ nodeType }) => nodeType === 3).map(({ text }) => text));
  const shown = main.querySelectorAll('[aria-label]').map((element) => element.getAttribute('aria-label'));
  return [...new Set(wordsOf([...text, ...shown].join(' ')).filter((word) => !isSpelt(word)))];
}

const pages = readPages(dist).filter(({ file }) => !file.startsWith('en/'));

test.each(pages)('$file', (page) => {
  expect(misspelt(page), 'correct them, or add terms of the field to tests/content/terms.txt').toEqual([]);
});

test('the list of terms is in order and holds nothing the dictionary has', () => {
  expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'es')));
  expect(terms.filter((term) => spanish.correct(term))).toEqual([]);
});

test('a mistake is seen', () => {
  expect(isSpelt('neurona')).toBe(true);
  expect(isSpelt('muévelo')).toBe(true);
  expect(isSpelt('derivda')).toBe(false);
  expect(isSpelt('nuerona')).toBe(false);
});
