// The glossary is whole: ordered, without repetitions, each term with its English, its meaning and its place.
import { describe, expect, test } from 'vitest';
import { outline } from '../../tests/content/outline.ts';
import { renderFormula } from './formulas.ts';
import { glossary, termId } from './glossary.ts';

test('is in alphabetical order, each term once', () => {
  const terms = glossary.map(({ es }) => es);
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'es', { sensitivity: 'base' })));
  expect(new Set(terms.map(termId)).size).toBe(terms.length);
});

test('term ids are addresses', () => {
  expect(termId('Función de pérdida')).toBe('t-funcion-de-perdida');
  for (const { es } of glossary) expect(termId(es)).toMatch(/^t-[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe.each(glossary)('$es', ({ en, says, at }) => {
  test('is said in English and explained in whole sentences', () => {
    expect(en).toMatch(/\w{3,}/);
    expect(says).toMatch(/^.{20,}[.…]$/s);
  });

  test('has formulas that can be set', () => {
    const parts = says.split('$');
    expect(parts.length % 2).toBe(1);
    for (const [index, part] of parts.entries()) if (index % 2 === 1) renderFormula(part);
  });

  test('is taught in sections of the outline', () => {
    for (const address of at.split(', ')) {
      const [slug = '', id = ''] = address.split('#');
      expect(outline[slug], address).toContain(id);
    }
  });
});
