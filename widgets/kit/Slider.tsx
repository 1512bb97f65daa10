// A slider and its field, both named by the same key. Keyboard: arrows one step, Shift ten, Escape undoes a drag.
import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { formatNumber } from './format.ts';
import { type NumberFieldProps, NumberInput, stepsOf } from './NumberField.tsx';
import { linear, type SliderScale } from './scale.ts';
import { WidgetContext } from './widget.ts';

interface SliderProps extends NumberFieldProps {
  label: ComponentChildren;
  /** Role colour: input, weight, bias, activation … */
  tone?: string | undefined;
  /** How places stand for values; evenly unless given. */
  scale?: SliderScale;
  /** The field of the same key stands elsewhere, in a table. */
  bare?: boolean | undefined;
}

export function Slider(props: SliderProps) {
  const { name, label, tone, value, min, max, onInput, bare, scale = linear(props) } = props;
  const widget = useContext(WidgetContext);
  const id = `${widget?.instance}-${name}`;
  /** The value before the drag under way, and whether Escape has undone it. */
  const drag = useRef<{ from: number; undone: boolean } | null>(null);
  const place = (at: number) => (scale.at(at) - scale.min) / (scale.max - scale.min);
  const share = (at: number) => `${Math.min(1, Math.max(0, place(at))) * 100}%`;
  // The filled part runs from zero, or from the end nearest to it.
  const zero = Math.min(max, Math.max(min, 0));

  return (
    <div class="widget-control" style={tone && { '--tone': `var(--role-${tone})` }}>
      <label class="widget-label" id={`${id}-label`} for={id}>
        {label}
      </label>
      <input
        type="range"
        class="widget-slider"
        id={id}
        name={name}
        autocomplete="off"
        min={scale.min}
        max={scale.max}
        // Any value, since fields and addresses set any; arrows and drags are brought to steps here.
        step="any"
        value={scale.at(value)}
        aria-valuetext={formatNumber(value, widget?.lang ?? 'es', 10)}
        style={{
          '--from': share(Math.min(zero, value)),
          '--to': share(Math.max(zero, value)),
          '--zero': share(zero),
        }}
        onPointerDown={() => {
          drag.current = { from: value, undone: false };
        }}
        onInput={(event) => {
          const input = event.currentTarget;
          if (drag.current?.undone) input.value = String(scale.at(value));
          else if (drag.current || props.scale) onInput(scale.value(input.valueAsNumber));
          else onInput(input.valueAsNumber);
        }}
        onChange={(event) => {
          event.currentTarget.value = String(scale.at(value));
          drag.current = null;
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && drag.current) {
            event.preventDefault();
            drag.current.undone = true;
            onInput(drag.current.from);
          }
          const ends: Record<string, number> = { Home: min, End: max };
          const steps = stepsOf(event);
          const next = ends[event.key] ?? (steps === null ? null : scale.moved(value, steps));
          if (next === null) return;
          event.preventDefault();
          onInput(next);
        }}
      />
      {!bare && <NumberInput {...props} moved={scale.moved} labelledBy={`${id}-label`} />}
    </div>
  );
}
