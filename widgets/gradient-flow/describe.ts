// The figure in words: what the gradient does on its way back, and what training has come to.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { brief } from './axes.ts';
import type { FlowModel } from './model.ts';
import type { FlowStrings } from './strings.ts';

/** Between these the first layer's gradient is of about the last one's size. */
const EVEN = [1e-2, 1e2] as const;
const STARVED = 1e-4;
const HUGE = 1e4;
/** A longer gradient makes a leap of an ordinary learning rate. */
const HEALTHY = 100;
/** A loss that changed by less than this share over the second half of a training stands still. */
const FLAT = 0.01;

const DIGITS = '₀₁₂₃₄₅₆₇₈₉';
/** g with the layer as its subscript. */
export const symbolOf = (layer: number): string =>
  `g${[...String(layer)].map((digit) => DIGITS[Number(digit)]).join('')}`;

/** Counts of times: rounded to two digits. */
const times = (value: number, lang: Lang) => formatNumber(Number(value.toPrecision(2)), lang, 1);

export function verdict(
  gradients: readonly number[],
  ratio: number,
  say: FlowStrings['describe'],
  lang: Lang,
): string {
  if (!gradients.every(Number.isFinite)) return say.lost;
  const most = Math.max(...gradients);
  const least = Math.min(...gradients);
  if (most === 0 || least === 0) return say.dead;
  if (ratio < EVEN[0]) return say.vanishes(times(1 / ratio, lang));
  if (ratio > EVEN[1]) return say.explodes(times(ratio, lang));
  if (most < STARVED) return say.starves(brief(most, lang));
  if (least > HUGE) return say.huge(brief(least, lang));
  return `${say.even(times(most / least, lang))}${most < HEALTHY ? ` ${say.learns}` : ''}`;
}

function training({ run }: FlowModel, say: FlowStrings['describe'], lang: Lang): string | null {
  const { records, phase } = run.held.value;
  const put = (loss: number) => brief(loss, lang);
  if (run.busy.value) return say.training;
  const last = records.at(-1);
  const first = records[0];
  if (!first || !last || records.length < 2) return null;
  const step = records.length - 1;
  // What became of it is the frame's alert.
  if (phase === 'overflow') return null;
  const half = records[Math.floor(step / 2)]?.loss ?? first.loss;
  const flat = step >= 20 && Math.abs(last.loss - half) < FLAT * half;
  return say.trained(
    step,
    put(first.loss),
    put(last.loss),
    flat ? 'flat' : last.loss > first.loss ? 'rises' : 'falls',
  );
}

/** Two or three sentences; also what a screen reader announces when the reader stops. */
export function describe(model: FlowModel, lang: Lang): string {
  const text = model.text;
  const { depth, width, f, init } = model.state.value;
  const { gradients, ratio } = model.shown.value;
  const sentences = [
    text.describe.network(depth, width, text.functions[f], text.inits[init]),
    verdict(gradients, ratio, text.describe, lang),
    training(model, text.describe, lang),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
