// What a touch of the plane does: moves the input, or puts a point of one class or the other.
import type { NeuronModel } from './model.ts';
import type { PointWords } from './words.ts';

export function Tools({ model, words }: { model: NeuronModel; words: PointWords }) {
  const { touch, tools } = words;
  const choices = [
    [null, tools.input],
    [1, tools.one],
    [0, tools.zero],
  ] as const;
  return (
    <fieldset class="neuron-tools">
      <legend>{touch}</legend>
      {choices.map(([tool, name]) => (
        <button
          type="button"
          class="widget-chip"
          key={name}
          data-tool={tool ?? 'input'}
          aria-pressed={model.tool.value === tool}
          onClick={() => {
            model.tool.value = tool;
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
