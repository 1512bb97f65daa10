// Citations in both languages, from the course's own bibliography.
import { beforeAll, describe, expect, test } from 'vitest';
import { authorYear, bibliographyKeys, referenceList, workOf } from './bibliography.ts';
import { citationBibtex, citationText } from './citation.ts';

describe('works', () => {
  test('are named by author and year as each language does', () => {
    expect(authorYear('rosenblatt1958', 'es')).toEqual({ author: 'Rosenblatt', year: '1958' });
    expect(authorYear('mcculloch1943', 'es').author).toBe('McCulloch y Pitts');
    expect(authorYear('mcculloch1943', 'en').author).toBe('McCulloch and Pitts');
    expect(authorYear('iglesias2025', 'es').author).toBe('Iglesias et al.');
  });

  test('that the bibliography lacks fail, with the nearest key', () => {
    expect(() => workOf('rosenblatt1985')).toThrow(/no «rosenblatt1985».*rosenblatt1958/);
    expect(() => workOf('nobody')).toThrow(/Add it there/);
  });
});

describe('the reference list', () => {
  // All works are set at once, at the first question in each language: seconds, on a busy machine.
  beforeAll(() => {
    for (const lang of ['es', 'en'] as const) referenceList(['rosenblatt1958'], lang);
  }, 60_000);

  test('is sorted by author and links each DOI', () => {
    const list = referenceList(['rosenblatt1958', 'mcculloch1943'], 'es');
    expect(list.map(({ key }) => key)).toEqual(['mcculloch1943', 'rosenblatt1958']);
    expect(list[0]?.html).toContain('McCulloch, W. S. y Pitts, W. (1943)');
    expect(list[0]?.html).toContain('115–133');
    expect(list[1]?.html).toContain('<a href="https://doi.org/10.1037/h0042519">doi:10.1037/h0042519</a>');
  });

  test.each(bibliographyKeys)('%s can be set in both languages, with author, year and title', (key) => {
    for (const lang of ['es', 'en'] as const) {
      const [entry] = referenceList([key], lang);
      expect(entry?.html).toMatch(/\((\d{4}|s\. f\.|n\.d\.)/);
      expect(entry?.html).not.toMatch(lang === 'es' ? /undefined|&#38;|[{}]/ : /undefined|[{}]/);
      expect(authorYear(key, lang).author).not.toBe(key);
    }
  });

  test('has en dashes in page ranges', () => {
    const pages = (key: string) => referenceList([key], 'es')[0]?.html;
    expect(pages('kaufman2012')).toContain('15:1–15:21');
    expect(pages('prechelt2012')).toContain('pp. 53–67)');
    expect(pages('baydin2018')).toContain('href="https://jmlr.org/papers/v18/17-468.html"');
  });

  test('of nothing is empty', () => {
    expect(referenceList([], 'es')).toEqual([]);
  });
});

test('a page cites itself, in words and in BibTeX', () => {
  const page = {
    slug: 'neurona',
    title: 'La neurona',
    url: 'https://example.org/neurona/',
    lang: 'es',
  } as const;
  expect(citationText(page)).toBe(
    'La neurona (2026). En Redes neuronales. Curso interactivo. A partir de las diapositivas de G. Iglesias, J. Dueñas Lerín y E. Talavera Muñoz (ETSISI, UPM). https://example.org/neurona/',
  );
  expect(citationBibtex(page)).toMatch(
    /^@misc\{redesneuronales-neurona,\n {2}key = \{La neurona\},\n[\s\S]*note = \{A partir de las diapositivas .*\n {2}url = \{https:\/\/example\.org\/neurona\/\},/,
  );
});
