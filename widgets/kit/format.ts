// Numbers as readers see and type them: decimal comma in Spanish, point in English, a true minus sign.
// Written by hand rather than with Intl, so that the server and every browser write the same characters.
import type { Lang } from '../../src/site/lang.ts';

const MINUS = '−';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function localise(text: string, lang: Lang): string {
  const signed = text.replace('-', MINUS);
  return lang === 'es' ? signed.replace('.', ',') : signed;
}

const trimZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/**
 * A number for reading, rounded to `digits` decimals (trailing zeros dropped unless `fixed`).
 * What would round to nothing, or is very large, is written as m · 10ⁿ, in one piece; NaN as such, infinity as ∞.
 */
export function formatNumber(value: number, lang: Lang, digits = 3, fixed = false): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  const size = Math.abs(value);
  if (size >= 1e6 || (size > 0 && size < 0.5 * 10 ** -digits)) {
    const [mantissa = '', exponent = '0'] = value.toExponential(2).split('e');
    const power = [...String(Math.abs(Number(exponent)))]
      .map((digit) => SUPERSCRIPTS[Number(digit)])
      .join('');
    return `${localise(trimZeros(mantissa), lang)} · 10${Number(exponent) < 0 ? '⁻' : ''}${power}`;
  }
  const text = value.toFixed(digits);
  const shown = fixed ? text : trimZeros(text);
  return localise(shown, lang);
}

/** The same, with its sign always written: +1,5, −2, 0. */
export function formatSigned(value: number, lang: Lang, digits = 3): string {
  return value > 0 ? `+${formatNumber(value, lang, digits)}` : formatNumber(value, lang, digits);
}

/**
 * A number as an address writes it: point as decimal mark, no exponent, all digits.
 * Numbers of 1e21 and more lie outside every widget's range.
 */
export function writeNumber(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e-');
  if (exponent === undefined) return text;
  const digits = mantissa.replace(/[-.]/g, '');
  return `${value < 0 ? '-' : ''}0.${'0'.repeat(Number(exponent) - 1)}${digits}`;
}

/** A number as a text field holds it: all its digits, no powers of ten, the plain hyphen that keyboards have. */
export function formatField(value: number, lang: Lang): string {
  const text = writeNumber(value + 0);
  return lang === 'es' ? text.replace('.', ',') : text;
}

/** What a reader typed, with comma or point and either minus sign; null when it is not a number. */
export function parseTyped(text: string): number | null {
  const plain = text.trim().replace(MINUS, '-').replace(',', '.');
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) + 0 : null;
}

/** `data-value`: the full double, with NaN and Infinity spelt so. */
export function fullPrecision(value: number): string {
  return String(value + 0);
}

/** Brings a number to a multiple of `step` inside a range, without leaving crumbs such as 0.30000000000000004. */
export function snap(value: number, { min, max, step }: { min: number; max: number; step: number }): number {
  const multiple = Number((Math.round(value / step) * step).toFixed(10));
  return Math.min(max, Math.max(min, multiple)) + 0;
}

/** A whole number with its thousands apart: 60 000 in Spanish (from five digits on, as the Academy has it), 60,000 in English. */
export function formatCount(value: number, lang: Lang): string {
  const digits = String(Math.round(value));
  if (lang === 'es' && digits.length < 5) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, lang === 'es' ? '\u202f' : ',');
}

/** A fraction as a percentage: 97,4 % in Spanish, 97.4% in English. */
export function formatPercent(fraction: number, lang: Lang, digits = 1): string {
  return `${localise((fraction * 100).toFixed(digits), lang)}${lang === 'es' ? '\u202f' : ''}%`;
}
