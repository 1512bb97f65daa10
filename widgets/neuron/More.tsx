// What stands behind «Más»: the number of inputs, comparison, derivatives, a closer look, the reader's points as fields.
import { Switch } from '../kit/Choice.tsx';
import type { NeuronModel } from './model.ts';
import { PointsEditor } from './PointsEditor.tsx';
import { MAX_INPUTS } from './state.ts';
import type { MoreWords } from './words.ts';

interface MoreProps {
  model: NeuronModel;
  instance: string;
  words: MoreWords;
}

export function More({ model, instance, words: text }: MoreProps) {
  const { x, compare, zoom, influence } = model.state.value;
  return (
    <>
      <div class="neuron-count">
        <button
          type="button"
          class="widget-button"
          data-action="add-input"
          disabled={x.length === MAX_INPUTS}
          onClick={() => model.setInputs(x.length + 1)}
        >
          {text.addInput}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="remove-input"
          disabled={x.length === 1}
          onClick={() => model.setInputs(x.length - 1)}
        >
          {text.removeInput}
        </button>
      </div>
      <Switch
        name="compare"
        label={text.compare}
        value={compare}
        onInput={(on) => model.change({ compare: on })}
      />
      <Switch
        name="influence"
        label={text.influence}
        value={influence}
        onInput={(on) => model.change({ influence: on })}
      />
      <Switch name="zoom" label={text.zoom} value={zoom} onInput={(on) => model.change({ zoom: on })} />
      <PointsEditor model={model} instance={instance} words={text} />
    </>
  );
}
