// Numbers as a lecture prints them: computed at build, rounded, with the language's decimal mark.
import type { Lang } from './lang.ts';

const LOCALE = { es: 'es-ES', en: 'en-GB' } as const;
/** Narrow no-break space. Intl groups Spanish numbers with a point; the Ortografía de la lengua española (2010) rules it out. */
const THIN_SPACE = '\u202f';

/**
 * A number as running text has it: a real minus sign, decimal comma in Spanish, no grouping below five digits;
 * groups are set apart by a thin space in Spanish, by a comma in English.
 * @param digits most decimals shown; trailing zeros are dropped unless `fixed`.
 */
export function formatNumber(value: number, lang: Lang, digits = 3, fixed = false): string {
  if (!Number.isFinite(value)) throw new Error(`A lecture cannot print the number ${value}`);
  const text = new Intl.NumberFormat(LOCALE[lang], {
    maximumFractionDigits: digits,
    minimumFractionDigits: fixed ? digits : 0,
    useGrouping: 'min2',
  }).format(value);
  const grouped = lang === 'es' ? text.replaceAll('.', THIN_SPACE) : text;
  return (/[1-9]/.test(grouped) ? grouped : grouped.replace('-', '')).replace('-', '−');
}

/** The same number for a formula: `0{,}731` keeps TeX from putting a space after the comma. */
export const texNumber = (value: number, lang: Lang, digits = 3, fixed = false): string =>
  formatNumber(value, lang, digits, fixed)
    .replaceAll(',', '{,}')
    .replace('−', '-')
    .replaceAll(THIN_SPACE, '\\,');
