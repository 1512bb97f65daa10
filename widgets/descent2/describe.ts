// The figure in words: where the walk is, why it behaves as it does, what the next step sees.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import type { Failure } from '../kit/widget.ts';
import { angleBetween } from './marks.ts';
import type { Descent2Model, Trouble } from './model.ts';
import { rateBound } from './problem.ts';
import { ownRates } from './rules.ts';
import { epochOf } from './state.ts';

/** What one step does to the distance along the steepest direction, for plain descent: |1 − ηλ|. */
const factorOf = (rate: number, curvature: number) => Math.abs(1 - rate * curvature);

/** A valley whose floor loses less than this share of its distance at a step is called slow. */
const SLOW = 0.02;

export function describe(model: Descent2Model, lang: Lang): string {
  const say = model.text.describe;
  const state = model.state.value;
  const { step, lr, optimizer } = state;
  const [problem, update] = [model.problem.value, model.update.value];
  const { place, loss } = model.here.value;
  const { examples, bends, floor } = problem;
  const put = (value: number, digits = 3) => formatNumber(value, lang, digits);
  const [w, b] = place;
  const count = examples?.x.length ?? 1;
  const noisy = update.batch.places.length < count;
  const sentences = [
    examples
      ? say.line(
          step,
          noisy ? Math.floor(step / epochOf(state, count)) + 1 : null,
          `ŷ = ${put(w)}x ${b < 0 ? '−' : '+'} ${put(Math.abs(b))}`,
          put(loss),
          put(floor),
        )
      : say.place(step, put(w), put(b), put(loss)),
  ];
  const bound = rateBound(problem, state);
  const flat = Math.hypot(...update.full) < 1e-6;
  if (!place.every(Number.isFinite)) return sentences.join(' ');
  if (!problem.lowest) sentences.push(say.endless);
  if (flat) sentences.push(say.there);
  else if (bound !== null && bends) {
    if (lr > bound) {
      if (optimizer === 'sgd')
        sentences.push(say.above(put(lr, 4), put(bound, 4), put(factorOf(lr, bends[1]), 2)));
    } else {
      sentences.push(say.below(put(lr, 4), put(bound, 4)));
      const share = lr * bends[0];
      if (optimizer === 'sgd' && share < SLOW) sentences.push(say.slow(put(100 * share, 2)));
    }
  } else {
    const rates = ownRates(state, update.after, step + 1);
    if (rates) sentences.push(say.rates(put(rates[0]), put(rates[1])));
  }
  if (noisy) {
    const angle = angleBetween(update.gradient, update.full);
    sentences.push(say.batch(update.batch.places.length, count, angle === null ? null : put(angle, 0)));
  }
  const area = model.area.value;
  if (w < area.w[0] || w > area.w[1] || b < area.b[0] || b > area.b[1]) sentences.push(say.outside);
  const rivals = model.rivals.value;
  if (rivals.length > 0) {
    const names = model.text.optimizers;
    const runners = [{ optimizer, loss }, ...rivals.map((one) => ({ ...one, loss: one.walk(step).loss }))];
    const value = (of: number) => (Number.isNaN(of) ? Number.POSITIVE_INFINITY : of);
    const order = runners
      .toSorted((p, q) => value(p.loss) - value(q.loss))
      .map((one) => `${names[one.optimizer]} (${put(one.loss)})`);
    sentences.push(say.race(order.join(lang === 'es' ? '; ' : ', ')));
  }
  // An equation stays on one line.
  return sentences.join(' ').replace(/ ([=<>]) /g, '\u00a0$1\u00a0');
}

/** What went wrong with the numbers, why, and the ways on. */
export function failureOf(model: Descent2Model, trouble: Trouble, lang: Lang): Failure {
  const text = model.text;
  const state = model.state.value;
  const problem = model.problem.value;
  const bound = rateBound(problem, state);
  const put = (value: number) => formatNumber(value, lang, 4);
  const reason =
    state.optimizer === 'sgd' && bound !== null && state.lr > bound && problem.bends
      ? ` ${text.why(put(state.lr), put(bound), formatNumber(factorOf(state.lr, problem.bends[1]), lang, 2))}`
      : '';
  const lower = Number(((bound ?? state.lr / 5) / 2).toPrecision(1));
  return {
    message: text.trouble[trouble](state.step) + reason,
    retryLabel: text.backToStart,
    retry: () => model.stepping.goTo(0),
    ways:
      trouble === 'bottomless' || lower >= state.lr
        ? []
        : [{ label: text.lower(put(lower)), act: () => model.change({ lr: lower }) }],
  };
}
