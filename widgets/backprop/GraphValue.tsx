// A number in the drawing that can be dragged sideways, moved by keys, or clicked to type it in its field.
import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { formatNumber, snap } from '../kit/format.ts';
import { stepsOf } from '../kit/NumberField.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { RANGE, STEP } from './state.ts';

interface GraphValueProps {
  /** Its control's name: `w1.0`. */
  name: string;
  /** The starting value, which is what moves. */
  value: number;
  label: string;
  /** Middle of the area that takes the pointer, and its size. */
  x: number;
  y: number;
  width: number;
  height: number;
  onInput(value: number): void;
  children: ComponentChildren;
}

/** Pixels of dragging for one step. */
const PIXELS = 3;
const track = { ...RANGE, step: STEP };

/** Shows the field of this number, wherever it is folded away, and puts the cursor into it. */
function openField(from: Element, name: string) {
  const field = from.closest('section')?.querySelector<HTMLInputElement>(`form input[name="${name}"]`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
  field?.select();
}

export function GraphValue({ name, value, label, x, y, width, height, onInput, children }: GraphValueProps) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const drag = useRef<{ from: number; at: number; moved: boolean } | null>(null);
  return (
    <g
      class="bp-value"
      role="slider"
      tabindex={0}
      data-value-of={name}
      aria-label={label}
      aria-valuemin={RANGE.min}
      aria-valuemax={RANGE.max}
      aria-valuenow={value}
      aria-valuetext={formatNumber(value, lang)}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        drag.current = { from: value, at: event.clientX, moved: false };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        const steps = Math.round((event.clientX - drag.current.at) / PIXELS);
        if (steps === 0 && !drag.current.moved) return;
        drag.current.moved = true;
        onInput(snap(drag.current.from + steps * STEP, track));
      }}
      onPointerUp={(event) => {
        if (drag.current && !drag.current.moved) openField(event.currentTarget, name);
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && drag.current) {
          event.preventDefault();
          onInput(drag.current.from);
          drag.current = null;
        }
        if (event.key === 'Enter') {
          event.preventDefault();
          openField(event.currentTarget, name);
        }
        const steps = stepsOf(event);
        if (steps === null) return;
        event.preventDefault();
        onInput(snap(value + steps * STEP, track));
      }}
    >
      <rect class="bp-hit" x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
      {children}
    </g>
  );
}
