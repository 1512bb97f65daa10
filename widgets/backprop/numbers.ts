// Numbers of very different sizes at a glance: so many significant digits, in few characters.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';

/** `value` with up to `digits` significant digits; no more than `digits` + 3 decimals, beyond that a power of ten. */
export function short(value: number, lang: Lang, digits = 4): string {
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value, lang);
  const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, lang, Math.min(digits + 3, Math.max(0, decimals)));
}
