// A number inside a formula that can be dragged sideways; the slider and field of the same key stand behind it.
import { useContext, useRef } from 'preact/hooks';
import { formatNumber, snap } from './format.ts';
import { stepsOf } from './NumberField.tsx';
import { WidgetContext } from './widget.ts';

interface ScrubProps {
  value: number;
  min: number;
  max: number;
  step: number;
  label: string;
  tone: string;
  /** Round brackets around a negative number. */
  bracketed?: boolean;
  onInput(value: number): void;
}

/** Pixels of dragging for one step. */
const PIXELS = 3;

export function Scrub({ value, min, max, step, label, tone, bracketed, onInput }: ScrubProps) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const drag = useRef<{ from: number; at: number } | null>(null);
  const text = formatNumber(value, lang);
  const end = () => {
    drag.current = null;
  };
  return (
    <span
      class="widget-scrub"
      style={{ '--tone': `var(--role-${tone})` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        drag.current = { from: value, at: event.clientX };
      }}
      onPointerMove={(event) => {
        if (!drag.current) return;
        const steps = Math.round((event.clientX - drag.current.at) / PIXELS);
        onInput(snap(drag.current.from + steps * step, { min, max, step }));
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && drag.current) {
          event.preventDefault();
          onInput(drag.current.from);
          end();
        }
        const steps = stepsOf(event);
        if (steps === null) return;
        event.preventDefault();
        onInput(snap(value + steps * step, { min, max, step }));
      }}
    >
      {bracketed && value < 0 ? `(${text})` : text}
    </span>
  );
}
