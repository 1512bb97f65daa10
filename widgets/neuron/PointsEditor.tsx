// Adding points and taking them away by buttons; each point has its fields.
import { useEffect, useRef } from 'preact/hooks';
import type { NeuronModel } from './model.ts';
import { PointRows } from './PointRows.tsx';
import { MAX_POINTS } from './state.ts';
import type { MoreWords } from './words.ts';

interface PointsEditorProps {
  model: NeuronModel;
  instance: string;
  words: MoreWords;
}

export function PointsEditor({ model, instance, words }: PointsEditorProps) {
  const text = words.editor;
  const count = model.state.value.t.length;
  const full = count >= MAX_POINTS;
  const { points } = model.parts.value;
  /** The point just added: it takes the focus as soon as it is drawn. */
  const added = useRef<number | null>(null);

  /** A further point stands in the middle of the view, a little aside of those that are there; then arrows move it. */
  function add() {
    const { centre, half } = model.view.value;
    const aside = (count % 4) * 0.1 * half;
    added.current = model.addPoint([centre + aside, centre - aside], model.tool.value ?? 1);
  }
  useEffect(() => {
    if (added.current === null || !points) return;
    const handles = document
      .getElementById(instance)
      ?.querySelectorAll<SVGGElement>('[data-part="point"] .plot-handle');
    handles?.[added.current]?.focus();
    added.current = null;
  });

  return (
    <fieldset class="neuron-editor">
      <legend class="widget-label">{text.title}</legend>
      <PointRows model={model} instance={instance} words={words} />
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
