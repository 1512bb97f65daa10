// Further starts, which walk down the same curve at the same rate: each its slider and field, and more or fewer of them.
import { Slider } from '../kit/Slider.tsx';
import { letterOf } from './Marker.tsx';
import type { DescentModel } from './model.ts';
import { MAX_STARTS, W_RANGE } from './state.ts';

export function Starts({ model }: { model: DescentModel }) {
  const text = model.words;
  const { starts } = model.state.value;
  return (
    <>
      {starts.map((start, i) => (
        <Slider
          key={letterOf(i + 1)}
          name={`starts.${i}`}
          label={text.startOf(letterOf(i + 1))}
          tone="weight"
          value={start}
          {...W_RANGE}
          step={0.1}
          onInput={(next) => model.setStart(i, next)}
        />
      ))}
      <div class="descent-count">
        <button
          type="button"
          class="widget-button"
          data-action="add-start"
          disabled={starts.length === MAX_STARTS}
          onClick={() => model.setStarts(starts.length + 1)}
        >
          {text.addStart}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="remove-start"
          disabled={starts.length === 0}
          onClick={() => model.setStarts(starts.length - 1)}
        >
          {text.removeStart}
        </button>
      </div>
    </>
  );
}
