// What the network says of the drawing: ten bars with their numbers, and a sentence.
import type { Lang } from '../../src/site/lang.ts';
import { formatPercent } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { MnistModel } from './model.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';

/** Below this the network is said to be in doubt. */
const SURE = 0.6;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

interface Props {
  model: MnistModel;
  strings: Strings;
  lang: Lang;
}

export function answerInWords({ model, strings, lang }: Props): string {
  const reading = model.reading.value;
  if (!reading) {
    return model.pad.digit.value ? strings.answerUntrained : strings.answerEmpty;
  }
  const { prediction, probabilities } = reading;
  const share = probabilities[prediction] ?? 0;
  const percent = formatPercent(share, lang);
  return share < SURE
    ? strings.answerUnsure(String(prediction), percent, String(second(reading)))
    : strings.answer(String(prediction), percent);
}

function second({ prediction, probabilities }: Reading): number {
  let best = prediction === 0 ? 1 : 0;
  for (const digit of DIGITS) {
    if (digit !== prediction && (probabilities[digit] ?? 0) > (probabilities[best] ?? 0)) best = digit;
  }
  return best;
}

export function Answer(props: Props) {
  const { model, strings, lang } = props;
  const reading = model.reading.value;
  return (
    <div class="mnist-answer">
      <ol class="mnist-bars" aria-label={strings.probabilities}>
        {DIGITS.map((digit) => {
          const share = reading?.probabilities[digit];
          return (
            <li key={digit} class={reading?.prediction === digit ? 'is-first' : undefined}>
              <span class="mnist-class">{digit}</span>
              <span class="mnist-bar" style={`--share:${share ?? 0}`} />
              <span class="mnist-share">{share === undefined ? '' : formatPercent(share, lang)}</span>
            </li>
          );
        })}
      </ol>
      <p class="mnist-says">
        <Readout
          name="prediction"
          value={reading?.prediction ?? null}
          digits={0}
          format={(digit) => String(digit)}
        />
        <span>{answerInWords(props)}</span>
      </p>
    </div>
  );
}
