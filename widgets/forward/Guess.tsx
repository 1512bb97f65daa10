// «Predict first»: a field for the next value, the judgement on it, and how many were right at once.
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { WidgetContext } from '../kit/widget.ts';
import type { ForwardModel } from './model.ts';
import { useText } from './text.ts';

/** Mounted once for each operation asked for. */
export function Guess({ model }: { model: ForwardModel }) {
  const widget = useContext(WidgetContext);
  const { text } = useText();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const judgement = model.guessing.value.judgement;
  const id = `${widget?.instance}-guess`;

  useEffect(() => {
    // After an answer the next one can be typed at once; the first field waits to be chosen.
    if (model.guessing.peek().judgement?.kind === 'right') field.current?.focus({ preventScroll: true });
  }, [model]);

  const ask = () => {
    model.guess(typed);
    field.current?.select();
  };
  return (
    <span class="forward-guess">
      <label for={id} class="visually-hidden">
        {text.guess}
      </label>
      <span aria-hidden="true">= </span>
      <input
        ref={field}
        id={id}
        class="widget-field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        name="guess"
        placeholder="?"
        value={typed}
        aria-invalid={judgement?.kind === 'unreadable'}
        aria-describedby={`${id}-said`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          ask();
        }}
      />
      <button type="button" class="widget-button" data-action="check" onClick={ask}>
        {text.check}
      </button>
      <button
        type="button"
        class="widget-button forward-quiet"
        data-action="reveal"
        onClick={() => model.stepping.forward()}
      >
        {text.reveal}
      </button>
    </span>
  );
}

/** What was said of the last guess; polite, and there before there is anything to say. */
export function Verdict({ model }: { model: ForwardModel }) {
  const widget = useContext(WidgetContext);
  const { text, lang } = useText();
  const { judgement, right, asked } = model.guessing.value;
  const put = (value: number) => formatNumber(value, lang, 4);
  const said =
    judgement === null
      ? ''
      : judgement.kind === 'right'
        ? text.right(put(judgement.value))
        : judgement.kind === 'unreadable'
          ? text.unreadable
          : judgement.by > 0
            ? text.tooHigh(put(judgement.by))
            : text.tooLow(put(-judgement.by));
  const mark = judgement === null ? '' : judgement.kind === 'right' ? '✓ ' : '✗ ';
  return (
    <p
      class="forward-verdict"
      id={`${widget?.instance}-guess-said`}
      role="status"
      data-kind={judgement?.kind}
    >
      <span aria-hidden="true">{mark}</span>
      {said || text.tolerance} {asked > 0 && <span class="forward-score">{text.score(right, asked)}</span>}
    </p>
  );
}
