// The landscape in words: what the numbers at the point say.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber, formatSigned } from '../kit/format.ts';
import { joined } from './describe.ts';
import { landscapeStrings } from './landscape-strings.ts';
import type { ActivationState } from './state.ts';
import type { Reading } from './surface.ts';

export function describeLandscape(state: ActivationState, { neurons, sum, y }: Reading, lang: Lang): string {
  const { describe: say, outputs } = landscapeStrings[lang];
  const { p, c, f, out } = state;
  const put = (value: number) => formatNumber(value, lang);
  const sentences = [say.point(put(p[0] ?? 0), put(p[1] ?? 0), put(y))];
  if (f === 'maxout')
    sentences.push(say.largest(neurons.map(({ z }) => put(z)).join(lang === 'es' ? '; ' : ', ')));
  else if (neurons.length > 1 || c !== 0) {
    const parts = neurons.map(({ share }, j) =>
      j === 0 ? put(share) : ` ${spaced(formatSigned(share, lang))}`,
    );
    if (c !== 0) parts.push(` ${spaced(formatSigned(c, lang))}`);
    sentences.push(say.sum(parts.join(''), put(sum)));
  }
  if (out !== 'identity') sentences.push(say.output(outputs[out], put(sum), put(y)));
  sentences.push(neurons.length > 1 ? say.several : say.one);
  return joined(sentences);
}

/** +3 as «+ 3», to stand in a sum. */
const spaced = (signed: string) => (/^[+−]/.test(signed) ? `${signed[0]} ${signed.slice(1)}` : `+ ${signed}`);
