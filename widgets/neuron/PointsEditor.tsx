// Adding points and taking them away by buttons; each point's fields are fetched when there are points.
import type { NeuronModel } from './model.ts';
import { MAX_POINTS } from './state.ts';
import { useText } from './strings.ts';

export function PointsEditor({ model, instance }: { model: NeuronModel; instance: string }) {
  const text = useText().editor;
  const count = model.state.value.t.length;
  const full = count >= MAX_POINTS;
  const late = model.late.value;

  /** A further point stands in the middle of the view, a little aside of those that are there; then arrows move it. */
  function add() {
    const { centre, half } = model.view.value;
    const aside = (count % 4) * 0.1 * half;
    const i = model.addPoint([centre + aside, centre - aside], model.tool.value ?? 1);
    requestAnimationFrame(() => {
      document
        .getElementById(instance)
        ?.querySelectorAll<SVGGElement>('[data-part="point"] .plot-handle')
        [i]?.focus();
    });
  }

  return (
    <fieldset class="neuron-editor">
      <legend class="widget-label">{text.title}</legend>
      {late && <late.PointRows model={model} instance={instance} words={late.words} />}
      <div class="neuron-count">
        <button type="button" class="widget-button" data-action="add-point" disabled={full} onClick={add}>
          {text.add}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="clear"
          disabled={count === 0}
          onClick={model.clearPoints}
        >
          {text.clear}
        </button>
        {full && <span>{text.full}</span>}
      </div>
    </fieldset>
  );
}
