// A sample of the test digits with the network's answers. A wrong one is marked by a cross, an outline and its words.
import type { Lang } from '../../src/site/lang.ts';
import { formatCount, formatPercent } from '../kit/format.ts';
import type { MnistModel } from './model.ts';
import { DigitCanvas } from './NetworkDrawing.tsx';
import type { Strings } from './strings.ts';
import type { Answer } from './training.ts';

interface Props {
  model: MnistModel;
  strings: Strings;
  lang: Lang;
  /** Labels of the digits that the server drew, shown until there are answers. */
  labels: readonly number[];
}

export function Exam({ model, strings, lang, labels }: Props) {
  const progress = model.run.progress.value;
  const examined = progress !== null && progress.sample.length > 0;
  const filtered = model.onlyMistakes.value;
  const answers = filtered ? (progress?.mistakes ?? []) : (progress?.sample ?? []);
  return (
    <div class="mnist-exam">
      <div class="mnist-exam-head">
        <b>{strings.digitsTitle}</b>
        <label class="mnist-filter">
          <input
            type="checkbox"
            autocomplete="off"
            checked={filtered}
            disabled={!examined}
            onChange={(event) => {
              model.onlyMistakes.value = event.currentTarget.checked;
            }}
          />
          {strings.onlyMistakes}
        </label>
      </div>
      <ul class="mnist-grid">
        {examined
          ? answers.map((answer) => <Cell key={answer.index} answer={answer} strings={strings} lang={lang} />)
          : labels.map((label, i) => (
              <li key={i} class="mnist-cell">
                <span
                  class="mnist-digit"
                  style={`--at:${i}`}
                  role="img"
                  aria-label={strings.digitUnanswered(String(label))}
                />
                <span class="mnist-verdict" aria-hidden="true">
                  {label}
                </span>
              </li>
            ))}
      </ul>
      <p class="mnist-exam-says">{summary({ model, strings, lang }, filtered, answers.length)}</p>
    </div>
  );
}

function summary({ model, strings, lang }: Omit<Props, 'labels'>, filtered: boolean, shown: number): string {
  const progress = model.run.progress.value;
  if (!progress || progress.sample.length === 0) return strings.digitsBefore;
  if (filtered) return shown === 0 ? strings.noMistakes : strings.mistakesShown(formatCount(shown, lang));
  const right = Math.round(progress.testAcc * progress.testImages);
  return strings.digitsAfter(
    formatCount(right, lang),
    formatCount(progress.testImages, lang),
    formatCount(progress.testImages - right, lang),
  );
}

function Cell({ answer, strings, lang }: { answer: Answer; strings: Strings; lang: Lang }) {
  const { label, prediction, confidence, pixels } = answer;
  const right = label === prediction;
  const percent = formatPercent(confidence, lang, 0);
  const words = right
    ? strings.digitRight(String(label), percent)
    : strings.digitWrong(String(label), String(prediction), percent);
  return (
    <li class={right ? 'mnist-cell is-right' : 'mnist-cell is-wrong'} title={words}>
      <DigitCanvas grey={pixels} full={255} />
      <span class="mnist-verdict" aria-hidden="true">
        {right ? prediction : `✗ ${prediction}`}
      </span>
      <span class="visually-hidden">{words}</span>
    </li>
  );
}
