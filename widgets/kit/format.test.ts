// Numbers as readers see and type them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatField, formatNumber, formatSigned, fullPrecision, parseTyped, snap } from './format.ts';

describe('formatNumber', () => {
  it.each([
    [0.7310585786, 'es', '0,731'],
    [0.7310585786, 'en', '0.731'],
    [-2, 'es', '−2'],
    [1234.5, 'es', '1234,5'],
    [0, 'es', '0'],
    [-0, 'es', '0'],
    [2.0611536224385579e-9, 'es', '2,06 · 10⁻⁹'],
    [12_000_000, 'en', '1.2 · 10⁷'],
    [Number.NaN, 'es', 'NaN'],
    [Number.POSITIVE_INFINITY, 'es', '∞'],
    [Number.NEGATIVE_INFINITY, 'es', '−∞'],
  ] as const)('%f in %s is %s', (value, lang, text) => {
    expect(formatNumber(value, lang)).toBe(text);
  });

  it('keeps trailing zeros on request, and writes signs on request', () => {
    expect(formatNumber(0.5, 'es', 3, true)).toBe('0,500');
    expect(formatSigned(0.5, 'es')).toBe('+0,5');
    expect(formatSigned(-0.5, 'es')).toBe('−0,5');
  });
});

describe('typing', () => {
  it('takes comma or point, either minus, and the field’s own text', () => {
    expect(parseTyped(' 0,5 ')).toBe(0.5);
    expect(parseTyped('−.5')).toBe(-0.5);
    expect(parseTyped('+3.')).toBe(3);
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (value) => {
        expect(parseTyped(formatField(value, 'es'))).toBe(value + 0);
      }),
    );
  });

  it.each(['', '-', '1e3', '1,2,3', 'NaN', '0x1', '1 2'])('takes «%s» for no number', (text) => {
    expect(parseTyped(text)).toBeNull();
  });
});

describe('full precision', () => {
  it('spells what is not finite, and has no negative zero', () => {
    expect(fullPrecision(Number.NaN)).toBe('NaN');
    expect(fullPrecision(Number.NEGATIVE_INFINITY)).toBe('-Infinity');
    expect(fullPrecision(-0)).toBe('0');
    expect(fullPrecision(0.1 + 0.2)).toBe('0.30000000000000004');
  });
});

describe('snap', () => {
  it('gives multiples without crumbs, within the range', () => {
    const range = { min: -10, max: 10, step: 0.1 };
    expect(snap(0.1 + 0.2, range)).toBe(0.3);
    expect(snap(10.4, range)).toBe(10);
    expect(Object.is(snap(-0.01, range), 0)).toBe(true);
  });
});
