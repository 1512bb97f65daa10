// What a touch of the plane does: moves the input, or puts a point of one class or the other.
import type { NeuronModel } from './model.ts';
import { useText } from './strings.ts';

export function Tools({ model }: { model: NeuronModel }) {
  const { touch, tools } = useText();
  const choices = [
    [null, tools.input],
    [1, tools.one],
    [0, tools.zero],
  ] as const;
  return (
    <fieldset class="neuron-tools">
      <legend>{touch}</legend>
      {choices.map(([tool, words]) => (
        <button
          type="button"
          class="widget-chip"
          key={words}
          data-tool={tool ?? 'input'}
          aria-pressed={model.tool.value === tool}
          onClick={() => {
            model.tool.value = tool;
          }}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
