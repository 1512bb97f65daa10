// The network drawn: inputs as squares, units as circles, every edge with its sign and size; the operation at hand is
// lit and its number travels. Positions are shares of the picture, so that letters keep their size on a phone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Gap } from './Gap.tsx';
import { middleOf } from './layers.ts';
import type { ForwardModel, Place } from './model.ts';
import { Sym } from './Sym.tsx';
import { useText } from './text.ts';

/** More units in a layer than this, and only the unit at hand shows the numbers on its edges. */
const ROOMY = 3;

/** The step that has just been taken, and which way; null at rest. */
function useMove(step: number): { key: number; back: boolean } | null {
  const [move, setMove] = useState<{ key: number; back: boolean } | null>(null);
  const before = useRef(step);
  useEffect(() => {
    const by = step - before.current;
    before.current = step;
    setMove(Math.abs(by) === 1 ? { key: step, back: by < 0 } : null);
  }, [step]);
  return move;
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function Network({ model }: { model: ForwardModel }) {
  const { text, lang } = useText();
  const { x, b1, b2, b3, f, out, step } = model.state.value;
  const widths = model.widths.value;
  const { z, a } = model.reached.value;
  const picked = model.picked.value;
  const shown = model.operations.value[model.shown.value];
  const move = useMove(step);
  /** What moved: the operation just made, or, going back, the one just undone. */
  const moved = move && model.operations.value[move.back ? step : step - 1];
  /** The one unit that Tab comes to; arrows go on from there. */
  const [stop, setStop] = useState<Place>({ column: 0, unit: 0 });
  const root = useRef<HTMLDivElement>(null);
  const columns = widths.length;
  const rows = Math.max(...widths);
  const dense = rows > ROOMY;
  const put = (value: number) => formatNumber(value, lang, dense ? 2 : 3);
  const within = stop.unit < (widths[stop.column] ?? 0) ? stop : { column: 0, unit: 0 };
  const outName = out === 'softmax' ? 'softmax' : out === 'same' ? f : 'identity';

  function press(event: KeyboardEvent, { column, unit }: Place) {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const to = Math.min(columns - 1, Math.max(0, column + arrow[0]));
    const row = Math.min((widths[to] ?? 1) - 1, Math.max(0, unit + arrow[1]));
    setStop({ column: to, unit: row });
    root.current?.querySelector<HTMLElement>(`[data-place="${to}.${row}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups the units of a drawing
    <div
      ref={root}
      class="forward-net"
      role="group"
      aria-label={text.diagram}
      data-columns={columns}
      data-dense={dense}
      style={{ '--rows': rows }}
    >
      {widths.map((count, column) => {
        const l = column - 1;
        const output = column === columns - 1;
        const name = column === 0 ? text.inputs : output ? text.output : text.layer(column);
        const activation = output ? outName : f;
        return [
          column > 0 && <Gap key={`gap ${name}`} model={model} l={l} rows={rows} dense={dense} move={move} />,
          <div
            class="forward-column"
            key={name}
            data-softmax={output && out === 'softmax'}
            style={{ '--units': count }}
          >
            <p class="forward-heading">
              {name}
              {column > 0 && <small>{text.shortFunctions[activation]}</small>}
            </p>
            {Array.from({ length: count }, (_, unit) => {
              const bias = [b1, b2, b3][l]?.[unit] ?? 0;
              const preActivation = z[l]?.[unit] ?? null;
              const value = column === 0 ? (x[unit] ?? 0) : (a[l]?.[unit] ?? null);
              const at = `${column}.${unit}`;
              const active =
                shown && column > 0 && shown.layer === l && (shown.unit === unit || shown.kind === 'total');
              const pulses =
                moved?.layer === l && moved.unit === unit && !['multiply', 'total'].includes(moved.kind);
              const isPicked = picked?.column === column && picked.unit === unit;
              // What is written in the unit is part of its name.
              const symbol = value === null ? `${output ? 'ŷ' : 'a'}${count > 1 ? unit + 1 : ''}: ` : '';
              const label =
                column === 0
                  ? text.inputNode(unit + 1, put(value ?? 0))
                  : text.unitNode(
                      column,
                      unit + 1,
                      put(bias),
                      preActivation === null ? null : put(preActivation),
                      value === null ? null : put(value),
                    );
              return (
                <div
                  class="forward-place"
                  key={at}
                  data-active={active || undefined}
                  style={{ '--at': middleOf(unit, count, rows) }}
                >
                  {column === 0 ? (
                    <span class="forward-over">
                      <Sym letter="x" tone="input" sub={unit + 1} />
                    </span>
                  ) : (
                    preActivation !== null && (
                      <span class="forward-over role-preactivation">
                        <var>z</var> {put(preActivation)}
                      </span>
                    )
                  )}
                  <button
                    type="button"
                    class={column === 0 ? 'forward-node forward-input' : 'forward-node'}
                    data-place={at}
                    data-reached={value !== null}
                    aria-pressed={isPicked}
                    aria-label={`${symbol}${label}. ${text.pick}`}
                    tabIndex={within.column === column && within.unit === unit ? 0 : -1}
                    onFocus={() => setStop({ column, unit })}
                    onKeyDown={(event) => press(event, { column, unit })}
                    onClick={() => {
                      model.picked.value = isPicked && picked.from === undefined ? null : { column, unit };
                    }}
                  >
                    {value !== null ? (
                      put(value)
                    ) : (
                      <Sym letter={output ? 'ŷ' : 'a'} sub={count > 1 ? unit + 1 : undefined} />
                    )}
                  </button>
                  {pulses && <span class="forward-pulse" key={move?.key} aria-hidden="true" />}
                  {column > 0 && (
                    <span class="forward-under role-bias">
                      <var>b</var> {put(bias)}
                    </span>
                  )}
                </div>
              );
            })}
          </div>,
        ];
      })}
    </div>
  );
}
