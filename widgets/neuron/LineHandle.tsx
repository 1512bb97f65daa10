// The boundary as something to hold: dragging it shifts it, which is the bias; arrow keys add to the bias.
import { useRef } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber, snap } from '../kit/format.ts';
import { dataAt } from '../kit/Handle.tsx';
import { stepsOf } from '../kit/NumberField.tsx';
import type { Scales } from '../kit/Plot.tsx';
import { dragStep, gripOf, lineIn } from './geometry.ts';
import type { NeuronModel } from './model.ts';
import { B_RANGE, STEP } from './state.ts';
import { useText } from './strings.ts';

export function LineHandle({ model, scales, lang }: { model: NeuronModel; scales: Scales; lang: Lang }) {
  /** The bias before the drag under way, and where it began. */
  const drag = useRef<{ from: number; at: readonly [number, number] } | null>(null);
  const { w, b } = model.state.value;
  const view = model.view.value;
  const grip = gripOf(view, w, b);
  if (!grip) return null;
  const ends = lineIn(view, w, b);
  const end = () => {
    drag.current = null;
  };

  return (
    <g
      class="plot-handle"
      data-part="boundary"
      style={{ '--tone': 'var(--role-bias)' }}
      role="slider"
      tabindex={0}
      aria-label={useText().lineHandle}
      aria-valuemin={B_RANGE.min}
      aria-valuemax={B_RANGE.max}
      aria-valuenow={b}
      aria-valuetext={`b = ${formatNumber(b, lang)}`}
      onPointerDown={(event) => {
        const at = dataAt(event, scales);
        if (!at) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        drag.current = { from: b, at };
      }}
      onPointerMove={(event) => {
        const to = drag.current && dataAt(event, scales);
        if (!drag.current || !to) return;
        // The boundary goes where the pointer goes: w·(x + d) + b' = 0 for a shift d.
        const { from, at } = drag.current;
        const shift = w.reduce((sum, weight, i) => sum + weight * ((to[i] ?? 0) - (at[i] ?? 0)), 0);
        model.setB(snap(from - shift, { ...B_RANGE, step: dragStep(view, w) }));
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && drag.current) {
          event.preventDefault();
          model.setB(drag.current.from);
          end();
        }
        const steps = stepsOf(event);
        if (steps === null) return;
        event.preventDefault();
        model.setB(snap(b + steps * STEP, { ...B_RANGE, step: STEP }));
      }}
    >
      {ends && (
        <line
          class="neuron-hold"
          x1={scales.x(ends[0][0])}
          y1={scales.y(ends[0][1])}
          x2={scales.x(ends[1][0])}
          y2={scales.y(ends[1][1])}
        />
      )}
      <g transform={`translate(${scales.x(grip[0])},${scales.y(grip[1])})`}>
        <circle class="handle-touch" r={18} />
        <circle class="handle-ring" r={11} />
        <circle class="handle-dot" r={6} />
      </g>
    </g>
  );
}
