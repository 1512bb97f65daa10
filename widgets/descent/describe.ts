// A walk's place in words: where it is, what the next step does, what it looks like and why.
import type { Curve } from '../../src/math/descent.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import type { DescentState } from './state.ts';
import type { DescentStrings, Figures } from './strings.ts';
import { type Place, type Reason, reasonOf } from './walk.ts';

/** Decimals by size, so that small numbers keep three digits and large ones no crumbs. */
export function put(value: number, lang: Lang): string {
  const size = Math.abs(value);
  return formatNumber(value, lang, size >= 1000 ? 1 : size >= 0.1 || size === 0 ? 3 : 4);
}

function figuresOf(curve: Curve, place: Place, lr: number, lang: Lang): Figures {
  const { w, start, curvature } = place;
  const say = (value: number) => put(value, lang);
  const [lowest = Number.NaN] = curve.minima;
  const startProduct = lr * curve.curvature(start);
  return {
    step: place.step,
    w: say(w),
    loss: say(place.loss),
    grad: say(place.grad + 0),
    gradFactor: place.grad < 0 ? `(${say(place.grad)})` : say(place.grad + 0),
    lr: say(lr),
    change: say(place.change),
    next: say(place.next),
    product: say(lr * curvature),
    factor: say(1 - lr * curvature),
    startLoss: say(curve.f(start)),
    startProduct: startProduct > 2 ? say(startProduct) : null,
    lowest: say(lowest),
  };
}

/** In which of five zones ηλ lies: below 1, at 1, below 2, at 2, above. */
function zoneOf(product: number): number {
  if (Math.abs(product - 1) < 1e-9) return 1;
  if (Math.abs(product - 2) < 1e-9) return 3;
  return product < 1 ? 0 : product < 2 ? 2 : 4;
}

/** The verdict in a word or two: the contract's five, and what two of them hide. */
export function verdictWords(verdict: Place['verdict'], reason: Reason, text: DescentStrings): string {
  if (verdict === 'converging' && reason === 'still') return text.still;
  if (verdict === 'converging' && reason === 'slow') return text.slow;
  return text.verdicts[verdict];
}

/** A caption of two or three sentences; also what a screen reader announces when the reader stops. */
export function describe(
  { f, lr }: DescentState,
  curve: Curve,
  place: Place,
  lang: Lang,
  text: DescentStrings,
): string {
  const figures = figuresOf(curve, place, lr, lang);
  const reason = reasonOf(f, curve, place, lr);
  const why =
    reason === 'bound'
      ? text.bound(figures, zoneOf(lr * place.curvature))
      : // Before the first step there is nothing to judge, save that nothing will ever move.
        place.step === 0 && reason !== 'still' && reason !== 'valueless'
        ? ''
        : text.reasons[reason](figures);
  const verdict = place.step === 0 ? '' : `${verdictWords(place.verdict, reason, text)}. `;
  const word = verdict.charAt(0).toUpperCase() + verdict.slice(1);
  const where = reason === 'overflow' || reason === 'valueless' ? '' : text.place(figures);
  // An equation stays on one line.
  return `${where} ${word}${why}`.trim().replace(/ ([=·]) /g, '\u00a0$1\u00a0');
}
