// The figure in words: what this very node of the walk does, or what the whole update comes to.
import type { Lang } from '../../src/site/lang.ts';
import { formatCount } from '../kit/format.ts';
import { functionOf } from './formula.ts';
import type { BackpropModel } from './model.ts';
import { short } from './numbers.ts';
import { type Stop, stopAt } from './stops.ts';
import { output, sum, textOf } from './symbols.ts';

const of = (list: ArrayLike<number>, i: number) => list[i] ?? Number.NaN;
/** A sigmoid's or tanh's slope that lets next to nothing through. */
const FLAT = 0.01;

function atStop({ kind, layer, unit }: Stop, model: BackpropModel, lang: Lang): string[] {
  const say = model.text.describe;
  const pass = model.pass.value;
  const state = model.state.value;
  const { lesson } = model.history.value;
  const put = (value: number) => short(value, lang);
  const who = say.unit(layer, unit);
  const z = of(layer === 1 ? pass.z1 : pass.z2, unit);
  const a = of(layer === 1 ? pass.a1 : pass.y, unit);
  const d = of(layer === 1 ? pass.d1 : pass.d2, unit);
  const arriving = of(layer === 1 ? pass.da : pass.dy, unit);
  const slope = (layer === 1 ? lesson.hidden : lesson.output).derivative(z);
  const named = (symbol: Parameters<typeof textOf>[0], value: number) => `${textOf(symbol)} = ${put(value)}`;
  switch (kind) {
    case 'z':
      return [say.z(who, named(sum(layer, unit), z))];
    case 'a':
      return [say.a(who, named(sum(layer, unit), z), named(output(layer, unit), a), put(slope))];
    case 'loss': {
      const [first = 0, second = 0] = pass.shares;
      return [say.loss(put(first), put(second), `L = ${short(pass.loss, lang, 6)}`)];
    }
    case 'dy':
      return [say.dy(textOf(output(2, unit)), put(arriving))];
    case 'delta': {
      const sentences = [say.delta(who, put(arriving), put(slope), put(d))];
      if (slope === 0 && functionOf(state, layer) === 'relu') sentences.push(say.off);
      else if (Math.abs(slope) < FLAT) sentences.push(say.flat);
      return sentences;
    }
    case 'gradient':
      return [say.gradient(who)];
    case 'da':
      return [say.da(who, put(arriving))];
    case 'update':
      return [say.update(who), ...(state.trainbias ? [] : [say.fixedBias])];
  }
}

/** What deserves a word when everything is in sight. */
function remarks(model: BackpropModel): string[] {
  const say = model.text.describe;
  const { t, loss } = model.state.value;
  const { a1, d1, d2 } = model.pass.value;
  const told: string[] = [];
  const off = [
    ...[0, 1].filter((j) => d1[j] === 0).map((j) => say.unit(1, j)),
    ...[0, 1].filter((k) => d2[k] === 0).map((k) => say.unit(2, k)),
  ];
  told.push(...off.map((who) => say.dead(who)));
  if (off.length === 0 && a1[0] === a1[1] && d1[0] === d1[1]) told.push(say.twins);
  if (loss === 'mse') told.push(say.same);
  if (loss === 'bce' && t.some((target) => target < 0 || target > 1)) told.push(say.targetsApart);
  return told;
}

/** A caption of two or three sentences; also what a screen reader announces when the reader stops. */
export function describe(model: BackpropModel, lang: Lang): string {
  const say = model.text.describe;
  const state = model.state.value;
  const pass = model.pass.value;
  const stop = stopAt(state.node);
  const put = (value: number) => short(value, lang);
  const list = (values: ArrayLike<number>) => Array.from(values, put).join(lang === 'es' ? '; ' : ', ');
  const sentences = stop
    ? atStop(stop, model, lang)
    : [
        ...(state.step > 0
          ? [say.trained(formatCount(state.step, lang), short(model.history.value.loss(0), lang, 6))]
          : []),
        say.rest(list(pass.y), list(state.t), short(pass.loss, lang, 6)),
        say.next(short(model.nextLoss.value, lang, 6)),
        ...remarks(model),
      ];
  // An equation stays on one line.
  return sentences.join(' ').replace(/ ([=<>]) /g, '\u00a0$1\u00a0');
}
