// Powers of ten on an axis: which the data need, which get a tick, how they are written; and numbers of any size, briefly.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';

/** Three digits: of these numbers it is the order of magnitude that counts. */
export function brief(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const decimals = size < 5e-4 ? 3 : Math.max(0, 2 - Math.floor(Math.log10(size)));
  return formatNumber(Number(value.toPrecision(3)), lang, Number.isFinite(decimals) ? decimals : 3);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10ⁿ, and 1 for n = 0. */
export function powerOfTen(exponent: number): string {
  if (exponent === 0) return '1';
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `10${exponent < 0 ? '⁻' : ''}${digits}`;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Whole powers between two, 0 among them, at most `most` of them. */
export function powerTicks([low, high]: readonly [number, number], most: number): number[] {
  const step = STEPS.find((size) => (high - low) / size <= most) ?? 200;
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick + 0);
  return ticks;
}

/** Powers of ten around all that is positive and finite, in fives, so that the axis holds still while a control moves. */
export function powerDomain(values: Iterable<number>): [number, number] {
  let low = -2;
  let high = 1;
  for (const value of values) {
    const power = Math.log10(value);
    if (!Number.isFinite(power)) continue;
    low = Math.min(low, power);
    high = Math.max(high, power);
  }
  const fives = (power: number, round: (x: number) => number) =>
    Math.abs(power) <= 2 ? power : 5 * round(power / 5);
  return [fives(low, Math.floor), fives(high, Math.ceil)];
}
