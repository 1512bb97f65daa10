// Numbers in running text and in formulas.
import { expect, test } from 'vitest';
import { formatNumber, texNumber } from './numbers.ts';

test.each([
  [0.3775406687981454, 'es', 4, '0,3775'],
  [0.3775406687981454, 'en', 4, '0.3775'],
  [-0.5, 'es', 3, '−0,5'],
  [-0.00001, 'es', 3, '0'],
  [2, 'es', 3, '2'],
  [9999, 'es', 0, '9999'],
  [60000, 'es', 0, '60\u202f000'],
  [60000, 'en', 0, '60,000'],
] as const)('%d in %s with %d decimals is %s', (value, lang, digits, text) => {
  expect(formatNumber(value, lang, digits)).toBe(text);
});

test('fixed decimals keep their zeros', () => {
  expect(formatNumber(1.5, 'es', 3, true)).toBe('1,500');
});

test('TeX gets a minus of its own and a comma without a space', () => {
  expect(texNumber(-0.25, 'es')).toBe('-0{,}25');
  expect(texNumber(-0.25, 'en')).toBe('-0.25');
  expect(texNumber(101770, 'es')).toBe('101\\,770');
  expect(texNumber(1101770, 'en')).toBe('1{,}101{,}770');
});

test('what is no number is refused', () => {
  expect(() => formatNumber(Number.NaN, 'es')).toThrow();
});
