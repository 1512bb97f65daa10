// The data as points that can be dragged; one Tab stop for all of them, since there may be forty.
import { useContext, useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import type { Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import type { Descent2Model } from './model.ts';
import { type DataArea, editable, movePoint, removePoint } from './points.ts';

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A round step of about a hundredth of an interval. */
const stepOf = ([low, high]: readonly [number, number]) => 10 ** Math.floor(Math.log10((high - low) / 50));

export function Points({ model, scales, area }: { model: Descent2Model; scales: Scales; area: DataArea }) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const text = model.text;
  const { examples, middle } = model.problem.value;
  const points = editable(model.state.value);
  const lit = new Set(model.update.value.batch.places);
  const all = lit.size === examples?.x.length;
  const chosen = Math.min(model.chosen.value, (examples?.x.length ?? 1) - 1);
  const drag = useRef<{ i: number; from: readonly [number, number] } | null>(null);
  const group = useRef<SVGGElement>(null);
  const wanted = model.wantsFocus.value;
  useEffect(() => {
    if (!wanted) return;
    model.wantsFocus.value = false;
    group.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus();
  }, [wanted, model]);
  if (!examples) return null;

  const within = (value: number, [low, high]: readonly [number, number], step: number) =>
    Math.min(high, Math.max(low, Math.round(value / step) * step));
  const steps = [stepOf(area.x), stepOf(area.y)] as const;
  const move = (i: number, x: number, y: number) => {
    if (!points) return;
    model.change(movePoint(points, i, [within(x, area.x, steps[0]) + middle, within(y, area.y, steps[1])]));
  };

  function press(event: KeyboardEvent, i: number) {
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    const size = event.shiftKey ? 10 : 1;
    const count = examples?.x.length ?? 1;
    if (event.key === 'Escape' && drag.current) {
      move(drag.current.i, ...drag.current.from);
      drag.current = null;
    } else if (dx || dy) {
      move(i, (examples?.x[i] ?? 0) + dx * size * steps[0], (examples?.y[i] ?? 0) + dy * size * steps[1]);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      model.choosePoint((i + (event.key === 'PageDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Delete' && points) {
      model.change(removePoint(points, i));
      model.choosePoint(Math.max(0, i - 1));
    } else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of points in a drawing is no fieldset
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive
    <g ref={group} role="group" aria-label={points ? text.points.keys : text.points.name}>
      {examples.x.map((x, i) => {
        const y = examples.y[i] ?? 0;
        const inBatch = lit.has(i);
        const mark = (
          <>
            {inBatch && !all && <circle class="descent2-lit" r={8} />}
            <circle class={inBatch ? 'descent2-point-in' : 'descent2-point-out'} r={inBatch ? 4.2 : 3.4} />
          </>
        );
        const place = `translate(${scales.x(x)},${scales.y(y)})`;
        if (!points) {
          return (
            // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus
            <g key={`${i} ${x}`} transform={place} aria-hidden="true">
              {mark}
            </g>
          );
        }
        return (
          <g
            // Places name the points: they are moved, and stay the same point.
            key={i}
            class="plot-handle"
            data-axes="xy"
            style={{ '--tone': 'var(--role-target)' }}
            transform={place}
            role="slider"
            tabindex={i === chosen ? 0 : -1}
            aria-label={text.points.point(i + 1, examples.x.length)}
            aria-valuemin={area.y[0]}
            aria-valuemax={area.y[1]}
            aria-valuenow={y}
            aria-valuetext={`x = ${formatNumber(x + middle, lang)}, y = ${formatNumber(y, lang)}`}
            onPointerDown={(event) => {
              event.preventDefault();
              event.currentTarget.setPointerCapture(event.pointerId);
              event.currentTarget.focus({ preventScroll: true });
              model.chosen.value = i;
              drag.current = { i, from: [x, y] };
            }}
            onPointerMove={(event) => {
              const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM();
              if (drag.current?.i !== i || !matrix) return;
              const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
              move(i, scales.x.invert(at.x), scales.y.invert(at.y));
            }}
            onPointerUp={() => {
              drag.current = null;
            }}
            onPointerCancel={() => {
              drag.current = null;
            }}
            onKeyDown={(event) => press(event, i)}
          >
            <circle class="handle-touch" r={15} />
            <circle class="handle-ring" r={10} />
            {mark}
          </g>
        );
      })}
    </g>
  );
}
