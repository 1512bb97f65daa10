// Numbers of very different sizes at a glance: so many significant digits, in few characters.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';

/** 10ⁿ. */
export const power = (exponent: number, lang: Lang): string =>
  formatNumber(10 ** exponent, lang, 3).replace(/^1\s·\s/, '');

/** `value` with up to `digits` significant digits (one fewer below a thousandth); very small and large ones as m·10ⁿ. */
export function short(value: number, lang: Lang, digits = 4): string {
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value, lang);
  const size = Math.abs(value);
  const exponent = Math.floor(Math.log10(size));
  if (size < 1e-4 || size >= 1e6) {
    const mantissa = formatNumber(value / 10 ** exponent, lang, Math.max(1, digits - 2));
    return `${mantissa}·${power(exponent, lang)}`;
  }
  const decimals = digits - 1 - exponent - (size < 1e-3 ? 1 : 0);
  return formatNumber(value, lang, Math.max(0, decimals));
}
