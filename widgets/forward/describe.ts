// The figure in words: what the last operation did, or what the first will do.
import type { Operation } from '../../src/math/forward-pass.ts';
import { parameters } from '../../src/math/layers.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { type ForwardState, lastStep, widthsOf } from './state.ts';
import type { ForwardStrings } from './strings.ts';

const DIGITS = '₀₁₂₃₄₅₆';
/** x₂, or a₂ where it comes from a hidden layer. */
export const inputName = (layer: number, input: number) => `${layer === 0 ? 'x' : 'a'}${DIGITS[input + 1]}`;

function tell(
  here: Operation,
  state: ForwardState,
  lang: Lang,
  { say, theFunction }: ForwardStrings,
): string {
  const put = (value: number) => formatNumber(value, lang, 4);
  const { layer, unit, value } = here;
  const widths = widthsOf(state);
  const output = layer === widths.length - 2;
  const name = say.unit(layer + 1, unit + 1, output);
  switch (here.kind) {
    case 'multiply':
      return say.multiply(name, inputName(layer, here.input), put(here.a), put(here.weight), put(value));
    case 'sum':
      return say.sum(name, here.terms.length, put(value));
    case 'bias':
      return say.bias(name, put(here.bias), put(value));
    case 'activate': {
      const f = output && state.out !== 'same' ? 'identity' : state.f;
      if (f === 'relu' && here.z <= 0) return say.silent(name, put(here.z));
      return say.activate(name, theFunction[f], put(here.z), put(value));
    }
    case 'exponential':
      return say.exponential(unit + 1, put(value));
    case 'total':
      return say.total(put(value));
    case 'divide':
      return say.divide(unit + 1, put(value));
  }
}

/** A caption of a sentence or two; also what a screen reader announces when the reader stops. */
export function describe(
  state: ForwardState,
  made: readonly Operation[],
  y: readonly (number | null)[],
  lang: Lang,
  text: ForwardStrings,
): string {
  const { say } = text;
  const put = (value: number) => formatNumber(value, lang, 4);
  const widths = widthsOf(state);
  const last = lastStep(state);
  const here = made[state.step - 1];
  const sentences: string[] = [];
  const [first] = made;
  if (!here) {
    if (first?.kind !== 'multiply') return '';
    const begins = say.firstProduct(inputName(0, 0), put(first.a), put(first.weight));
    sentences.push(say.start(widths.join('-'), parameters(widths), last, begins));
  } else sentences.push(`${say.at(state.step, last)} ${tell(here, state, lang, text)}`);
  if (state.step === last) {
    const values = y.map((value, i) => `ŷ${y.length > 1 ? DIGITS[i + 1] : ''} = ${put(value ?? Number.NaN)}`);
    sentences.push(say.done(values.join(lang === 'es' ? '; ' : ', ')));
  }
  // An equation stays on one line.
  return sentences.join(' ').replace(/ ([=<>]) /g, '\u00a0$1\u00a0');
}
