// What the plane shows for the eye only: the boundary with and without bias, the arrow's shaft, the sides, labels.

import type { Scales } from '../kit/Plot.tsx';
import { footOf, lineIn, tipOf } from './geometry.ts';
import type { Spot } from './labels.ts';
import { along, roomFor } from './labels.ts';
import type { NeuronModel } from './model.ts';

interface PlaneMarksProps {
  model: NeuronModel;
  scales: Scales;
  show: 'bias' | 'no-bias' | 'both';
  /** The output at the input point, in words. */
  y: string;
}

function Stroke({ from, to, class: name }: { from: Spot; to: Spot; class: string }) {
  const line = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
  return (
    <>
      <line class="neuron-halo" {...line} />
      <line class={name} {...line} />
    </>
  );
}

/** The pin that holds the boundary at the origin where there is no bias. */
export const Nail = ({ at: [x, y] }: { at: Spot }) => (
  <g class="neuron-nail" transform={`translate(${x},${y})`}>
    <circle r={6} />
    <path d="M-10,0H10M0,-10V10" />
  </g>
);

/** Candidates beside a boundary, on the side to which `sign` points: along it, then farther from it. */
function beside([p, q]: readonly [Spot, Spot], sign: number): Spot[] {
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
  const [nx, ny] = [(-(q[1] - p[1]) / length) * sign, ((q[0] - p[0]) / length) * sign];
  return [20, 36, 54].flatMap((offset) =>
    [0.86, 0.14, 0.72, 0.28, 0.6, 0.4].map(
      (t): Spot => [p[0] + t * (q[0] - p[0]) + offset * nx * 1.3, p[1] + t * (q[1] - p[1]) + offset * ny],
    ),
  );
}

export function PlaneMarks({ model, scales, show, y }: PlaneMarksProps) {
  const { w, x, b: bias } = model.state.value;
  const view = model.view.value;
  const b = show === 'no-bias' ? 0 : bias;
  const at = (point: readonly number[]): Spot => [scales.x(point[0] ?? 0), scales.y(point[1] ?? 0)];
  const ends = (of: number) => {
    const line = lineIn(view, w, of);
    return line && ([at(line[0]), at(line[1])] as const);
  };
  const line = ends(b);
  const ghost = show === 'both' && b !== 0 ? ends(0) : null;
  const origin = at([0, 0]);
  const tip = at(tipOf(view, w));
  const input = at(x);
  // Where the boundary is far out of view its distance is nothing to draw.
  const nearest = b === 0 ? null : footOf(w, b);
  const foot = nearest && Math.hypot(...nearest) < 4 * view.half ? nearest : null;
  const points = (show === 'no-bias' ? model.pointsWithoutBias : model.points).value;
  const crossed = model.gate.value === 'xor';

  const frame = {
    left: scales.x(view.low),
    right: scales.x(view.high),
    top: scales.y(view.high),
    bottom: scales.y(view.low),
  };
  const obstacles: Spot[] = [
    input,
    ...along(origin, tip),
    ...points.map((point) => at(point.x)),
    ...(line ? along(line[0], line[1]) : []),
    ...(ghost ? along(ghost[0], ghost[1]) : []),
    ...(foot ? along(origin, at(foot)) : []),
  ];
  /** Which way along the line's normal the weights point, on the screen. */
  const sign = line
    ? Math.sign(-(line[1][1] - line[0][1]) * (w[0] ?? 0) - (line[1][0] - line[0][0]) * (w[1] ?? 0))
    : 0;
  const above = line && roomFor(beside(line, sign), [18, 8], obstacles, frame);
  const below =
    line && roomFor(beside(line, -sign), [18, 8], [...obstacles, ...(above ? [above] : [])], frame);
  const wide = 3.4 * y.length;
  const label = roomFor(
    [14, 20, 30, 42].flatMap((far): Spot[] => [
      [input[0] + wide + far, input[1]],
      [input[0] - wide - far, input[1]],
      [input[0], input[1] - far - 8],
      [input[0], input[1] + far + 8],
      [input[0] + wide + far, input[1] + far],
      [input[0] - wide - far, input[1] - far],
      [input[0] + wide + far, input[1] - far],
      [input[0] - wide - far, input[1] + far],
    ]),
    [wide, 8],
    [...obstacles, ...(above && below ? [above, below] : [])],
    frame,
  );

  return (
    <>
      {crossed && (
        <path class="neuron-crossed" d={`M${at([0, 0])}L${at([1, 1])}M${at([0, 1])}L${at([1, 0])}`} />
      )}
      {ghost && <Stroke class="neuron-boundary-ghost" from={ghost[0]} to={ghost[1]} />}
      {foot && <Stroke class="neuron-shift" from={origin} to={at(foot)} />}
      {line && <Stroke class="neuron-boundary" from={line[0]} to={line[1]} />}
      <Stroke class="neuron-normal" from={origin} to={tip} />
      {b === 0 ? (
        <Nail at={origin} />
      ) : (
        <circle class="neuron-origin" cx={origin[0]} cy={origin[1]} r={3.5} />
      )}
      {above && below && (
        <>
          <text class="neuron-side" x={above[0]} y={above[1] + 4} text-anchor="middle">
            z &gt; 0
          </text>
          <text class="neuron-side" x={below[0]} y={below[1] + 4} text-anchor="middle">
            z &lt; 0
          </text>
        </>
      )}
      <text class="neuron-point-label" x={label[0]} y={label[1] + 4} text-anchor="middle">
        {y}
      </text>
    </>
  );
}
