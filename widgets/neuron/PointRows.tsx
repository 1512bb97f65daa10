// The reader's points as fields, a row each: place, class, removal. The figure's handles set the same numbers.
import { NumberInput } from '../kit/NumberField.tsx';
import type { NeuronModel } from './model.ts';
import { STEP, X_RANGE } from './state.ts';
import { symbol } from './strings.ts';
import type { MoreWords } from './words.ts';

interface PointRowsProps {
  model: NeuronModel;
  instance: string;
  words: MoreWords;
}

export function PointRows({ model, instance, words }: PointRowsProps) {
  const text = words.rows;
  const { x, p1, p2, t } = model.state.value;
  return (
    <>
      <div class="neuron-rows">
        {t.map((target, i) => (
          // biome-ignore lint/a11y/useSemanticElements: a row of one list, not a form within the form
          <div class="neuron-row" role="group" aria-label={text.point(i + 1)} key={i.toString()}>
            <span id={`${instance}-point-${i}`}>{i + 1}</span>
            {([p1, p2] as const).map((values, j) => {
              const name = `p${j + 1}.${i}`;
              return (
                <label key={name} for={`${instance}-${name}`} hidden={x.length === 1 && j === 1}>
                  <var class="role-input">{symbol('x', j, Math.max(x.length, 1))}</var>{' '}
                  <NumberInput
                    id={`${instance}-${name}`}
                    name={name}
                    value={values[i] ?? 0}
                    {...X_RANGE}
                    step={STEP}
                    onInput={(value) => model.movePoint(i, j === 0 ? { p1: value } : { p2: value })}
                  />
                </label>
              );
            })}
            <label for={`${instance}-t.${i}`}>
              {text.class}{' '}
              <select
                class="widget-select"
                id={`${instance}-t.${i}`}
                name={`t.${i}`}
                autocomplete="off"
                onChange={(event) => model.movePoint(i, { t: Number(event.currentTarget.value) })}
              >
                <option value="1" selected={target === 1}>
                  1 ●
                </option>
                <option value="0" selected={target === 0}>
                  0 ■
                </option>
              </select>
            </label>
            <button
              type="button"
              class="widget-button"
              aria-label={text.remove(i + 1)}
              onClick={() => model.removePoint(i)}
            >
              ×
            </button>
          </div>
        ))}
      </div>
      {t.length > 0 && <p class="widget-note">{x.length > 2 ? text.unused : text.hint}</p>}
    </>
  );
}
