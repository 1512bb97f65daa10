// The figure in words: what the numbers of this very state mean.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber, formatPercent } from '../kit/format.ts';
import { bestConstant, type Measured, type MeasuredClasses } from './measure.ts';
import type { LossState } from './state.ts';
import { type LossStrings, sub } from './strings.ts';

/** A caption of two or three sentences; also what a screen reader announces when the reader stops. */
export function describe(
  state: LossState,
  measured: Measured,
  classes: MeasuredClasses,
  text: LossStrings,
  lang: Lang,
): string {
  return sentences(state, measured, classes, text, lang)
    .join(' ')
    .replace(/ ([=<>]) /g, '\u00a0$1\u00a0');
}

function sentences(
  state: LossState,
  { examples, loss }: Measured,
  classes: MeasuredClasses,
  { describe: say, theLoss, classOf, bestNames }: LossStrings,
  lang: Lang,
): string[] {
  const put = (value: number) => formatNumber(value, lang);
  const { loss: name, pick, y, p } = state;
  if (name === 'ce') {
    const { probabilities, gradient } = classes;
    return [
      say.classes(put(probabilities[state.target] ?? 0), classOf(state.target), put(classes.loss)),
      say.push3(`z${sub(pick)}`, put(gradient[pick] ?? 0)),
      say.sum,
    ];
  }
  if (state.constant) {
    const even = p.every((value) => value === p[0]);
    if (!even) return [say.mean(theLoss[name], p.length, put(loss)), say.uneven];
    const best = bestConstant(name, y);
    const least = Math.abs((p[0] ?? 0) - best) < 1e-9;
    return [
      least
        ? say.constantBest(theLoss[name], put(loss), bestNames[name])
        : say.constant(theLoss[name], put(loss), put(best), bestNames[name]),
    ];
  }
  const all = [say.mean(theLoss[name], examples.length, put(loss))];
  const example = examples[pick];
  if (!example) return all;
  const number = pick + 1;
  if (loss === 0) all.push(say.none);
  else if (name === 'bce') {
    const chance = example.y * example.p + (1 - example.y) * (1 - example.p);
    if (example.clamped !== null && example.loss > 1)
      all.push(say.clamped(number, put(example.p), put(example.loss)));
    else if (example.y === 0 || example.y === 1) all.push(say.sure(number, put(chance), put(example.loss)));
  } else if (examples.length > 1) {
    const share = example.loss / examples.reduce((sum, { loss: one }) => sum + one, 0);
    all.push(say.most(number, put(Math.abs(example.error)), formatPercent(share, lang, 0)));
  }
  if (name === 'mae' && example.error === 0) all.push(say.tie(number));
  else if (example.gradient === 0) all.push(say.still(number));
  else all.push(say.push(number, put(example.gradient), example.gradient < 0 ? 'up' : 'down'));
  return all;
}
