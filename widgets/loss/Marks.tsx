// What the drawings share: the target to drag, a push as an arrow, the tangent at a point of a curve.
import { useRef } from 'preact/hooks';
import { snap } from '../kit/format.ts';
import type { Scales } from '../kit/Plot.tsx';

/** A target as it is seen: under the predictions, wide enough to show on both sides of one that hits it. */
export const TargetMark = ({ scales, x, y }: { scales: Scales; x: number; y: number }) => (
  <path
    class="loss-target"
    d="M-17,0H17M0,-9L11,0L0,9L-11,0Z"
    transform={`translate(${scales.x(x)},${scales.y(y)})`}
  />
);

interface TargetProps {
  scales: Scales;
  x: number;
  y: number;
  /** The prediction beside it, which has the middle where they are close. */
  prediction: number;
  range: { min: number; max: number; step: number };
  onMove(value: number): void;
}

/** Where the pointer takes hold of a target, above everything else; the keyboard sets it by its field. */
export function Target({ scales, x, y, prediction, range, onMove }: TargetProps) {
  const dragging = useRef(false);
  const end = () => {
    dragging.current = false;
  };
  const close = Math.abs(scales.y(y) - scales.y(prediction)) < 16;
  return (
    <g
      class="loss-grip"
      transform={`translate(${scales.x(x)},${scales.y(y)})`}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        dragging.current = true;
      }}
      onPointerMove={(event) => {
        const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM();
        if (!dragging.current || !matrix) return;
        const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
        onMove(snap(scales.y.invert(point.y), range));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {close ? <path d="M-28,-11h18v22h-18zM10,-11h18v22h-18z" /> : <path d="M-18,-11h36v22h-36z" />}
    </g>
  );
}

/** An arrow along the vertical, `length` upwards; too short a one would be all tip. */
export function Push({ x, y, length }: { x: number; y: number; length: number }) {
  if (Math.abs(length) < 4) return null;
  const sign = Math.sign(length);
  const tip = y - length;
  return (
    <>
      <path class="loss-push" d={`M${x},${y}V${tip + sign * 4}`} />
      <path class="loss-push-tip" d={`M${x},${tip}l-4.5,${sign * 7}h9Z`} />
    </>
  );
}

/**
 * Where the values at a point of a convex curve are written: inside the bowl, on the side that the curve leaves free, and
 * higher where the plot ends there.
 */
export function labelPlace(scales: Scales, x: number, y: number, slope: number) {
  const [start = 0, end = 0] = scales.x.range();
  const px = scales.x(x);
  const share = (px - start) / (end - start);
  const cramped = slope > 0 ? share < 0.35 : share > 0.65;
  const left = slope > 0 !== cramped;
  const raised = Math.max(scales.y(y) - (cramped ? 54 : 30), scales.y.range()[1] ?? 0);
  return {
    transform: `translate(${px + (left ? -14 : 14)},${raised})`,
    'text-anchor': left ? 'end' : 'start',
  } as const;
}

/** Half the length of a tangent, in the drawing's units. */
const HALF = 62;

/** The tangent at (x, y) of a curve with `slope`, long enough to be read. */
export function Tangent({ scales, x, y, slope }: { scales: Scales; x: number; y: number; slope: number }) {
  const dx = scales.x(1) - scales.x(0);
  const dy = slope * (scales.y(1) - scales.y(0));
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [(HALF * dx) / length, (HALF * dy) / length];
  const [px, py] = [scales.x(x), scales.y(y)];
  return <line class="loss-tangent" x1={px - ux} y1={py - uy} x2={px + ux} y2={py + uy} />;
}
