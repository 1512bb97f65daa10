// The reader's own points: add, remove, go back to the given ones; a field for each number.
import { NumberInput } from '../kit/NumberField.tsx';
import type { Descent2Model } from './model.ts';
import { addPoint, editable, removePoint } from './points.ts';
import { MAX_POINTS, POINT_RANGE } from './state.ts';

export function PointFields({ model }: { model: Descent2Model }) {
  const text = model.text;
  const state = model.state.value;
  // Points that a link brings keep their fields while a formula is in sight.
  const points = editable(state) ?? (state.points.length > 0 ? state.points : null);
  const chosen = Math.min(model.chosen.value, (points?.length ?? 2) / 2 - 1);
  if (!points) return null;
  const { x, y } = model.dataArea.value;
  const { middle } = model.problem.value;
  return (
    <fieldset class="descent2-points">
      <legend class="widget-label">{text.fields.points}</legend>
      <button
        type="button"
        class="widget-button"
        data-action="add-point"
        disabled={points.length >= 2 * MAX_POINTS}
        onClick={() => {
          const [low, high] = x;
          model.change(
            addPoint(points, [
              Math.round(10 * (low + 0.85 * (high - low) + middle)) / 10,
              Math.round(y[0] + 0.8 * (y[1] - y[0])),
            ]),
          );
          model.choosePoint(points.length / 2);
        }}
      >
        {text.fields.addPoint}
      </button>
      <button
        type="button"
        class="widget-button"
        data-action="remove-point"
        disabled={points.length <= 2}
        onClick={() => model.change(removePoint(points, chosen))}
      >
        {text.removePoint(chosen + 1)}
      </button>
      <button
        type="button"
        class="widget-button"
        data-action="given-points"
        disabled={state.points.length === 0}
        onClick={() => model.change({ points: [] })}
      >
        {text.fields.noPoints}
      </button>
      <div class="descent2-point-fields">
        {Array.from({ length: state.points.length / 2 }, (_, i) => (
          <p key={i}>
            <span>{text.pointField(i + 1)}</span>
            {([0, 1] as const).map((k) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the field is the input inside
              <label key={k}>
                <var class={k === 0 ? 'role-input' : 'role-target'}>{k === 0 ? 'x' : 'y'}</var>
                <span class="visually-hidden"> {i + 1}</span>
                <NumberInput
                  name={`points.${2 * i + k}`}
                  value={state.points[2 * i + k] ?? 0}
                  {...POINT_RANGE}
                  step={0.1}
                  onInput={(value) => model.change({ points: state.points.with(2 * i + k, value) })}
                />
              </label>
            ))}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
