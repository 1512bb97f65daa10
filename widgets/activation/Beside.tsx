// What stands beside the curve: the formula in numbers, the functions compared, where it saturates, and the check.
import type { Lang } from '../../src/site/lang.ts';
import { linkTo } from '../kit/address.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { flatInWords, kinkInWords, kinkPlace } from './describe.ts';
import { Formula } from './Formula.tsx';
import type { ActivationModel } from './model.ts';
import { activationState } from './state.ts';
import { backendNames, wordsIn } from './strings.ts';
import { derivativeKey } from './tensors.ts';

interface Props {
  model: ActivationModel;
  lang: Lang;
}

/** Several functions at the same x, in numbers; the line beside each name is how it is drawn. */
function Compared({ model, lang }: Props) {
  const { columns, shortFunctions } = wordsIn(lang).strings;
  const { curves } = model.picture.value;
  const { x } = model.state.value;
  if (curves.length < 2) return null;
  return (
    <table class="activation-compared">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.derivative}</th>
        </tr>
      </thead>
      <tbody>
        {curves.map(({ unit }, i) => (
          <tr key={unit.name}>
            <th scope="row">
              <svg viewBox="0 0 30 8" width="30" height="8" aria-hidden="true" class="activation-sample">
                <path
                  class={
                    i === 0
                      ? 'plot-curve activation-curve'
                      : `plot-curve activation-other activation-other-${(i - 1) % 5}`
                  }
                  d="M0,4H30"
                />
              </svg>
              {shortFunctions[unit.name]}
            </th>
            <td>{formatNumber(unit.y(x), lang)}</td>
            <td>{formatNumber(unit.derivative(x), lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the derivative by hand compares with the framework's; empty until the worker has answered. */
function Check({ model, lang }: Props) {
  const text = wordsIn(lang).strings;
  const comparison = model.tensors.comparison.value;
  if (!comparison || comparison.key !== derivativeKey(model.state.value)) return null;
  const { backend, difference, kink, stepAtZero } = comparison;
  const put = (value: number) => formatNumber(value, lang);
  const unit = model.unit.value;
  return (
    <>
      {text.autodiff(backendNames[backend])} {difference === 0 ? text.autodiffSame : text.autodiffBy}{' '}
      <span class={difference === 0 ? 'visually-hidden' : undefined}>
        <Readout name="autodiff" value={difference} tone="gradient" />
      </span>
      {difference !== 0 && '. '}
      {kink && unit.name === 'step' && text.stepOther(put(stepAtZero))}
      {kink &&
        unit.name !== 'step' &&
        (Math.abs(kink.framework - kink.course) < 1e-6
          ? text.kinkSame(kinkPlace(unit, lang), put(kink.course))
          : text.kinkOther(kinkPlace(unit, lang), put(kink.framework), put(kink.course)))}
    </>
  );
}

/** Why there are no tensors, and a way to ask again. */
export function Refused({ model, lang, instance }: Props & { instance: string }) {
  const text = wordsIn(lang).strings;
  const refused = model.tensors.refused.value;
  if (!refused) return null;
  const href = linkTo(location.href, activationState.write(model.state.value, instance), instance);
  return (
    <p class="activation-refused" role="alert">
      {text.noTensors[refused]}{' '}
      {refused === 'no-worker' && (
        <a href={href} target="_blank" rel="noopener">
          {text.openInTab}
        </a>
      )}{' '}
      <button type="button" class="widget-button" data-action="retry" onClick={() => model.retry()}>
        {text.retry}
      </button>
    </p>
  );
}

export function Beside({ model, lang, instance, compact }: Props & { instance: string; compact: boolean }) {
  const unit = model.unit.value;
  const kink = kinkInWords(unit, lang);
  return (
    <div class="activation-beside">
      <Formula model={model} lang={lang} />
      <Compared model={model} lang={lang} />
      <p class="activation-flat-words">
        {unit.flatEverywhere.length > 0 && <i class="activation-swatch" aria-hidden="true" />}
        {flatInWords(unit, lang)}
        {kink && !compact && ` ${kink}`}
      </p>
      <p class="activation-check" data-late>
        <Check model={model} lang={lang} />
      </p>
      {/* The landscape says it of its own. */}
      {model.state.value.view === '2d' && <Refused model={model} lang={lang} instance={instance} />}
    </div>
  );
}
