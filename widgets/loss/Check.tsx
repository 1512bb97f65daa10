// The line that holds the gradient by hand against the one by autodiff, once the reader asks for it.
import type { Lang } from '../../src/site/lang.ts';
import { linkTo } from '../kit/address.ts';
import { formatNumber } from '../kit/format.ts';
import { keyOf } from './autodiff.ts';
import type { LossModel } from './model.ts';
import { lossState } from './state.ts';
import { BACKENDS, useText } from './strings.ts';

/** Single precision agrees to about seven digits. */
const AGREES = 1e-4;

export function Check({ model, lang, instance }: { model: LossModel; lang: Lang; instance: string }) {
  const text = useText().autodiff;
  const { asked, compared, refused } = model.autodiff;
  const state = model.state.value;
  if (!asked.value) {
    return (
      <p class="loss-check">
        <button type="button" class="loss-link" data-action="autodiff" onClick={model.autodiff.ask}>
          {text.ask}
        </button>
      </p>
    );
  }
  const reason = refused.value;
  if (reason) {
    return (
      <p class="loss-check" role="alert">
        {text.refused[reason]}{' '}
        {reason === 'no-worker' && (
          <a
            href={linkTo(location.href, lossState.write(state, instance), instance)}
            target="_blank"
            rel="noopener"
          >
            {text.openInTab}
          </a>
        )}{' '}
        <button type="button" class="widget-button" data-action="retry" onClick={model.autodiff.retry}>
          {text.retry}
        </button>
      </p>
    );
  }
  const known = compared.value;
  if (known?.key !== keyOf(state)) return <p class="loss-check">{text.waiting}</p>;
  const backend = BACKENDS[known.backend];
  const { difference } = known;
  return (
    <p class="loss-check" data-difference={String(difference)}>
      {difference < AGREES
        ? text.agrees(backend, difference === 0 ? null : formatNumber(difference, lang))
        : text.differs(backend, formatNumber(difference, lang))}
    </p>
  );
}
