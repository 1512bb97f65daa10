// The named curves and their derivatives, as a line of text.
import type { CurveName } from '../../src/math/descent.ts';
import type { Lang } from '../../src/site/lang.ts';

const written: Record<CurveName, readonly [loss: string, slope: string]> = {
  parabola: ['w²', '2w'],
  valley: ['w · cos(0.15πw)', 'cos(0.15πw) − 0.15πw · sin(0.15πw)'],
  'double-well': ['(w² − 1)²', '4w(w² − 1)'],
  'steep-flat': ['w²/(1 + w²)', '2w/(1 + w²)²'],
};

/** L and L′, with the decimal mark and the sine of the language. */
export const formulasOf = (name: CurveName, lang: Lang): readonly string[] =>
  written[name].map((text) => (lang === 'es' ? text.replaceAll('.', ',').replaceAll('sin', 'sen') : text));
