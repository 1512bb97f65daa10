// What was picked in the diagram, to be changed: the inputs, or a unit's weights and bias; each number can be dragged,
// and typed in the field beside it. The full table stands behind «Más».
import { useContext, useEffect, useRef } from 'preact/hooks';
import { NumberInput } from '../kit/NumberField.tsx';
import { Scrub } from '../kit/Scrub.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { inputName } from './describe.ts';
import { type ForwardModel, type Place, parameterAt } from './model.ts';
import { Fed, Num, Sym } from './Sym.tsx';
import { RANGE, STEP } from './state.ts';
import { activationsOf } from './tasks.ts';
import { useText } from './text.ts';

/** The places in one sheet, in order: all inputs; or every weight into a unit, then its bias. */
function placesOf({ column, unit }: Place, widths: readonly number[]): Place[] {
  if (column === 0) return Array.from({ length: widths[0] ?? 0 }, (_, i) => ({ column, unit: i }));
  const weights = Array.from({ length: widths[column - 1] ?? 0 }, (_, from) => ({ column, unit, from }));
  return [...weights, { column, unit }];
}

export function Editor({ model, place }: { model: ForwardModel; place: Place }) {
  const widget = useContext(WidgetContext);
  const { text } = useText();
  const { column, unit } = place;
  /** What the pass will come to: seen at once, while a number is dragged. */
  const answers = activationsOf(model.state.value).at(-1) ?? [];
  const sheet = useRef<HTMLDivElement>(null);
  const state = model.state.value;
  const widths = model.widths.value;

  const wanted = column === 0 ? unit : (place.from ?? widths[column - 1] ?? 0);
  useEffect(() => {
    // The number itself, not its field: on a phone no keyboard jumps up.
    const numbers = sheet.current?.querySelectorAll<HTMLElement>('[role="slider"]');
    numbers?.[wanted]?.focus({ preventScroll: true });
  }, [column, unit, wanted]);

  function close() {
    model.picked.value = null;
    const net = sheet.current
      ?.closest('.widget')
      ?.querySelector<HTMLElement>(`[data-place="${column}.${unit}"]`);
    net?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sheet from any of its controls
    <div
      ref={sheet}
      class="forward-editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          close();
        }
      }}
    >
      <p class="forward-ledger-title" id={`${widget?.instance}-edit-title`}>
        {column === 0 ? text.editInputs : text.editUnit(column, unit + 1)}
      </p>
      {placesOf(place, widths).map((each) => {
        const parameter = parameterAt(each, widths);
        if (!parameter) return null;
        const { key, at } = parameter;
        const value = state[key][at] ?? 0;
        const name = `${key}.${at}`;
        const id = `${widget?.instance}-edit-${name}`;
        const [tone, label] =
          each.column === 0
            ? ['input', text.input(each.unit + 1)]
            : each.from === undefined
              ? ['bias', text.biasOf(column, unit + 1)]
              : ['weight', text.weightFrom(column, unit + 1, each.from + 1)];
        const set = (next: number) => model.set(key, at, next);
        return (
          <div class="forward-row" key={name}>
            <span id={id}>
              {each.column === 0 ? (
                <Fed layer={0} input={each.unit} />
              ) : each.from === undefined ? (
                <Sym letter="b" tone="bias" sub={unit + 1} />
              ) : (
                <>
                  <Sym letter="w" tone="weight" sub={`${unit + 1}${each.from + 1}`} />{' '}
                  <small>{text.from('')}</small>
                  <Fed layer={column - 1} input={each.from} />
                </>
              )}
            </span>
            <Scrub value={value} {...RANGE} step={STEP} label={label} tone={tone} onInput={set} />
            <NumberInput name={name} value={value} {...RANGE} step={STEP} labelledBy={id} onInput={set} />
          </div>
        );
      })}
      {!state.predict && (
        <p class="forward-outcome">
          {text.outcome}{' '}
          {answers.map((y, i) => (
            <span class="forward-term" key={inputName(0, i)}>
              <Sym letter="ŷ" tone="activation" sub={answers.length > 1 ? i + 1 : undefined} /> ={' '}
              <b>
                <Num value={y} />
              </b>
            </span>
          ))}
        </p>
      )}
      <p class="forward-ledger-note">{text.editHint}</p>
      <button type="button" class="widget-button" data-action="close" onClick={close}>
        {text.close}
      </button>
    </div>
  );
}
