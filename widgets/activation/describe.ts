// The figure in words: what the numbers of this very state say, and where the derivative is small.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import type { ActivationState } from './state.ts';
import { wordsIn } from './strings.ts';
import { isFlat, isNothing, type Unit } from './unit.ts';

/** An equation stays on one line. */
export const joined = (sentences: readonly string[]) =>
  sentences.join(' ').replace(/ ([=<>]) /g, '\u00a0$1\u00a0');

export function describeCurve(state: ActivationState, unit: Unit, lang: Lang): string {
  const { describe: say, theFunction } = wordsIn(lang).strings;
  const { f, x, w, w2, b2 } = state;
  const put = (value: number) => formatNumber(value, lang);
  const slope = unit.derivative(x);
  if (f === 'maxout') {
    const [one, other] = [unit.z(x), w2 * x + b2];
    const winner = one === other ? 'tie' : one > other ? 'first' : 'second';
    return joined([say.maxout(put(x), put(one), put(other), put(unit.y(x))), say.winner(winner, put(slope))]);
  }
  const sentences = [say.output(theFunction[f], put(unit.z(x)), put(unit.y(x))), say.derivative(put(slope))];
  if (isNothing(w)) sentences.push(say.noInput);
  else if (w !== 1) sentences.push(say.perInput(put(w), put(unit.slope(x))));
  sentences.push(isFlat(unit, x) ? say.saturated : say.active);
  return joined(sentences);
}

/** The stretches in which |derivative| < 0.1, in words: «z < −2,063 y z > 2,063». */
export function flatInWords(unit: Unit, lang: Lang): string {
  const text = wordsIn(lang).strings;
  const variable = unit.name === 'maxout' ? 'x' : 'z';
  const put = (value: number) => formatNumber(value, lang);
  const stretches = unit.flatEverywhere.map(([from, to]) => {
    if (!Number.isFinite(from))
      return Number.isFinite(to) ? text.below(variable, put(to)) : text.everywhere(variable);
    return Number.isFinite(to) ? text.between(variable, put(from), put(to)) : text.above(variable, put(from));
  });
  return stretches.length === 0 ? text.flatNowhere : joined([text.flat(stretches.join(text.and))]);
}

/** What happens at the kink, if there is one. */
export function kinkInWords(unit: Unit, lang: Lang): string | null {
  const [kink] = unit.kinks;
  if (!kink) return null;
  const { describe: say } = wordsIn(lang).strings;
  if (unit.name === 'step') return say.jump;
  const put = (value: number) => formatNumber(value, lang);
  return say.kink(kinkPlace(unit, lang), put(kink.slope.taken), put(kink.slope.other));
}

/** Where the kink is: z = 0, or the x at which two lines cross. */
export function kinkPlace(unit: Unit, lang: Lang): string {
  const [kink] = unit.kinks;
  return unit.name === 'maxout' && kink ? `x\u00a0=\u00a0${formatNumber(kink.x, lang)}` : 'z\u00a0=\u00a00';
}
