// A point that can be dragged in a plot, by pointer or keyboard: arrows one step, Shift ten, Escape undoes a drag.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { snap } from './format.ts';
import type { Scales } from './Plot.tsx';

export interface Track {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

interface HandleProps {
  scales: Scales;
  /** What moves along the horizontal axis, and along the vertical one; a handle moves along one or both. */
  x?: Track;
  y?: Track;
  /** Where the point is drawn, in data coordinates. */
  at: readonly [number, number];
  /** Accessible name, and the value in words. */
  label: string;
  text: string;
  tone: string;
  /** What is drawn in place of the dot, around (0, 0). */
  children?: ComponentChildren;
  onMove(value: { x?: number; y?: number }): void;
  /** The reader has come to it, by pointer or keyboard. */
  onFocus?(): void;
}

/** Radius of the circle that takes the finger, in the drawing's units. */
const TOUCH = 22;

/** Where in the plot's data coordinates an event on one of its parts happened; null where the drawing is not shown. */
export function dataAt(event: MouseEvent, scales: Scales): [number, number] | null {
  const matrix = (event.currentTarget as SVGGraphicsElement).ownerSVGElement?.getScreenCTM();
  if (!matrix) return null;
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return [scales.x.invert(point.x), scales.y.invert(point.y)];
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function Handle({ scales, x, y, at, label, text, tone, children, onMove, onFocus }: HandleProps) {
  const drag = useRef<{ x?: number; y?: number } | null>(null);
  const px = scales.x(at[0]);
  const py = scales.y(at[1]);
  const main = x ?? y;

  function follow(event: PointerEvent) {
    const point = drag.current && dataAt(event, scales);
    if (!point) return;
    onMove({ ...(x && { x: snap(point[0], x) }), ...(y && { y: snap(point[1], y) }) });
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && drag.current) {
      event.preventDefault();
      onMove(drag.current);
      drag.current = null;
      return;
    }
    const size = event.shiftKey ? 10 : 1;
    const [dx, dy] = ARROWS[event.key] ?? [0, 0];
    if (!dx && !dy) return;
    event.preventDefault();
    // A handle with one track takes both pairs of arrows.
    const alongX = (x && !y ? dx || dy : dx) * size;
    const alongY = (y && !x ? dx || dy : dy) * size;
    onMove({
      ...(x && alongX && { x: snap(x.value + alongX * x.step, x) }),
      ...(y && alongY && { y: snap(y.value + alongY * y.step, y) }),
    });
  }

  return (
    <g
      class="plot-handle"
      data-axes={`${x ? 'x' : ''}${y ? 'y' : ''}`}
      style={{ '--tone': `var(--role-${tone})` }}
      transform={`translate(${px},${py})`}
      role="slider"
      tabindex={0}
      aria-label={label}
      aria-valuemin={main?.min}
      aria-valuemax={main?.max}
      aria-valuenow={main?.value}
      aria-valuetext={text}
      onFocus={onFocus}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        drag.current = { ...(x && { x: x.value }), ...(y && { y: y.value }) };
      }}
      onPointerMove={follow}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={press}
    >
      <circle class="handle-touch" r={TOUCH} />
      <circle class="handle-ring" r={11} />
      {children ?? <circle class="handle-dot" r={7} />}
    </g>
  );
}
