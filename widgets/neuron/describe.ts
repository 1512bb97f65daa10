// The figure in words: what the numbers of this very state do.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber, formatSigned } from '../kit/format.ts';
import { lineIn } from './geometry.ts';
import type { NeuronModel } from './model.ts';
import { type NeuronStrings, symbol } from './strings.ts';

/** A caption of two or three sentences; also what a screen reader announces when the reader stops. */
export function describe(model: NeuronModel, lang: Lang, text: NeuronStrings): string {
  const { describe: say, theFunction } = text;
  const { x, w, b, f } = model.state.value;
  const pass = model.pass.value;
  const put = (value: number) => formatNumber(value, lang);
  const inputs = x
    .map((value, i) => `${symbol('x', i, x.length)} = ${put(value)}`)
    .join(lang === 'es' ? '; ' : ', ');
  const sentences = [
    say.products(inputs, put(pass.z - b), formatSigned(b, lang), put(pass.z)),
    say.output(theFunction[f], put(pass.z), put(pass.y)),
  ];
  const points = model.points.value;
  if (points.length > 0) {
    sentences.push(say.points(points.filter(({ right }) => right).length, points.length));
  } else if (x.length === 1) {
    const [weight = 0] = w;
    sentences.push(weight === 0 ? say.flat : say.middle(put(-b / weight + 0)));
  } else if (x.length === 2) {
    const side = pass.z > 0 ? 'positive' : pass.z < 0 ? 'negative' : 'on';
    if (w.every((weight) => weight === 0)) sentences.push(say.noLine);
    else sentences.push(lineIn(model.view.value, w, b) ? say.line(side) : say.lineOutside);
  } else {
    sentences.push(say.withoutBias(put(model.passWithoutBias.value.y)));
  }
  // An equation stays on one line.
  return sentences.join(' ').replace(/ ([=<>]) /g, '\u00a0$1\u00a0');
}
