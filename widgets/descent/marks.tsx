// What is drawn of a walk on its curve: the way that led here, the tangent, and the step as an arrow along the axis.
import type { Scales } from '../kit/Plot.tsx';
import type { Walk } from './model.ts';
import type { View } from './view.ts';

/** Places of the way that are drawn, and half the length of the tangent, in the drawing's units. */
export const TRAIL = 80;
const TANGENT = 95;
/** The step's arrow lies this far above the axis. */
const LANE = 12;

export const clamp = (value: number, [p = 0, q = 0]: readonly number[]) =>
  Math.min(Math.max(p, q), Math.max(Math.min(p, q), value));

/** Pixels beyond which nothing is drawn: a drawing of unbounded size would be a burden on whatever measures it. */
const FAR = 2000;

/** The way from place to place, in pixels; what leaves the drawing is cut where it is out of sight. */
export function Way({ scales, walk, f }: { scales: Scales; walk: Walk; f(w: number): number }) {
  const { path, place } = walk;
  const far = ([x, y]: readonly [number, number]) => !(Math.abs(x) <= FAR && Math.abs(y) <= FAR);
  const spots = path
    .slice(Math.max(0, place.step - TRAIL), place.step + 1)
    .map((w): [number, number] => [scales.x(w), scales.y(f(w))]);
  let d = '';
  spots.forEach((to, i) => {
    const from = spots[i - 1];
    if (!from || (far(from) && far(to)) || ![...from, ...to].every(Number.isFinite)) return;
    const [a, b] = far(from) ? [to, from] : [from, to];
    const share = Math.min(1, FAR / Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]), 1));
    const end = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    d += `M${a[0].toFixed(2)},${a[1].toFixed(2)}L${end[0]?.toFixed(2)},${end[1]?.toFixed(2)}`;
  });
  return <path class="descent-way" d={d} />;
}

/** Where a place is drawn: on the curve, or at the edge that it lies beyond. */
export function spotOf({ x, y }: Scales, w: number, loss: number) {
  const inside = Math.abs(w) <= (x.domain()[1] ?? 0) && Number.isFinite(loss) && loss <= (y.domain()[1] ?? 0);
  const far = Number.isFinite(w) ? w : 0;
  return {
    inside,
    x: clamp(x(clamp(far, [-1e6, 1e6])), x.range()),
    y: clamp(y(Number.isNaN(loss) ? 1e9 : clamp(loss, [-1e9, 1e9])), y.range()),
  };
}

export function Trail({ scales, walk, view }: { scales: Scales; walk: Walk; view: View }) {
  const { path, place } = walk;
  const from = Math.max(0, place.step - TRAIL);
  const shown = path.slice(from, place.step + 1).filter((w) => Math.abs(w) <= view.half);
  const [bottom = 0] = scales.y.range();
  return (
    <>
      {shown.map((w, i) => (
        <line key={i} class="descent-tick" x1={scales.x(w)} x2={scales.x(w)} y1={bottom} y2={bottom - 5} />
      ))}
    </>
  );
}

/** The step that comes next, as an arrow along the axis of length η·|L′|, and where it lands. */
export function StepArrow({ scales, walk, label }: { scales: Scales; walk: Walk; label: string }) {
  const { w, change, next } = walk.place;
  const [left = 0, right = 0] = scales.x.range();
  const [bottom = 0] = scales.y.range();
  const y = bottom - LANE;
  const from = scales.x(w);
  const to = clamp(scales.x(clamp(next, [-1e6, 1e6])), [left + 1, right - 1]);
  const length = Math.abs(to - from);
  const head = Math.min(9, length);
  const way = Math.sign(to - from);
  const middle = clamp((from + to) / 2, [left + 46, right - 46]);
  return (
    <>
      <line class="descent-drop" x1={from} x2={from} y1={scales.y(walk.place.loss)} y2={y} />
      {length > 0.5 && (
        <>
          <line class="descent-step" x1={from} x2={to - way * head} y1={y} y2={y} />
          <path class="descent-head" d={`M${to},${y}l${-way * head},-5v10z`} />
        </>
      )}
      {change !== 0 && (
        <text class="descent-step-label" x={middle} y={y - 8} text-anchor="middle">
          {label}
        </text>
      )}
    </>
  );
}

export function Tangent({ scales, walk, label }: { scales: Scales; walk: Walk; label: string }) {
  const { w, loss, grad } = walk.place;
  const unit = { x: scales.x(1) - scales.x(0), y: scales.y(1) - scales.y(0) };
  const run = TANGENT / Math.hypot(unit.x, grad * unit.y);
  const [left = 0, right = 0] = scales.x.range();
  const [, top = 0] = scales.y.range();
  const [x, y] = [scales.x(w), scales.y(loss)];
  // On the free side of the curve, unless there is no room.
  const before = grad >= 0 ? x > left + 110 : x > right - 110;
  return (
    <>
      <line
        class="descent-tangent"
        x1={x - run * unit.x}
        x2={x + run * unit.x}
        y1={y - run * grad * unit.y}
        y2={y + run * grad * unit.y}
      />
      <text
        class="descent-slope"
        x={x + (before ? -14 : 14)}
        y={Math.max(top + 12, y - 12)}
        text-anchor={before ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}
