// The loss as tinted bands between contours, from the formulas: on the page at once, with or without tensors.
import { useMemo } from 'preact/hooks';
import { curvatures, steepestDirection } from '../../src/math/descent.ts';
import { divergingColour } from '../kit/diverging.ts';
import type { Scales } from '../kit/Plot.tsx';
import type { Problem } from './problem.ts';
import type { Area, Levels } from './view.ts';

/** The share of the full colour that the highest tint gets, as the heat map takes it. */
export const REACH = 1.35;
/** Farther than any drawing reaches. */
const FAR = 1e5;

const round = (value: number) => Math.round(value * 100) / 100;

interface ShapeProps {
  problem: Problem;
  area: Area;
  scales: Scales;
  level: number;
  class: string;
  fill?: string;
}

/** Points of a curve over w as a path, from left to right; where it does not exist it is left out. */
const path = (points: readonly (readonly [number, number])[], { x, y }: Scales, back = false) =>
  (back ? points.toReversed() : points)
    .map(([w, b]) => `${round(x(w))},${round(Math.max(-FAR, Math.min(FAR, y(b))))}`)
    .join('L');

const SAMPLES = 64;

/** Where a formula of no constant curvature lies at or below `level`, as a path. */
function region({ ground }: Problem, level: number, { w: [w0, w1], b }: Area, scales: Scales): string {
  const far = 2 * Math.max(Math.abs(b[0]), Math.abs(b[1]), Math.abs(w0), Math.abs(w1));
  if (ground === 'rosenbrock') {
    const root = Math.sqrt(level);
    const [from, to] = [Math.max(w0, 1 - root), Math.min(w1, 1 + root)];
    if (from >= to) return '';
    const half = (w: number) => Math.sqrt(Math.max(0, level - (1 - w) ** 2)) / 10;
    // Closer together towards both ends, where the region closes.
    const ws = Array.from(
      { length: SAMPLES + 1 },
      (_, i) => (from + to) / 2 - ((to - from) / 2) * Math.cos((Math.PI * i) / SAMPLES),
    );
    const upper = ws.map((w) => [w, w * w + half(w)] as const);
    const lower = ws.map((w) => [w, w * w - half(w)] as const);
    return `M${path(upper, scales)}L${path(lower, scales, true)}Z`;
  }
  // The saddle: b² ≥ w² − level, above and below.
  const ws = Array.from({ length: SAMPLES + 1 }, (_, i) => w0 + ((w1 - w0) * i) / SAMPLES).concat(
    level > 0 ? [-Math.sqrt(level), Math.sqrt(level)] : [],
  );
  const branch = ws.toSorted((p, q) => p - q).map((w) => [w, Math.sqrt(Math.max(0, w * w - level))] as const);
  const side = (sign: 1 | -1) =>
    `M${path([[w0, sign * far]], scales)}L${path(
      branch.map(([w, at]) => [w, sign * at] as const),
      scales,
    )}L${path([[w1, sign * far]], scales)}Z`;
  return side(1) + side(-1);
}

/** Where the loss lies at or below `level`. */
function Region({ problem, area, scales, level, class: name, fill }: ShapeProps) {
  const { hessian, lowest, floor } = problem;
  const style = fill ? { fill } : undefined;
  if (!hessian || !lowest)
    return <path class={name} style={style} d={region(problem, level, area, scales)} />;
  // The curvature per unit of the drawing; along a level floor the ellipse is as good as endless.
  const perW = scales.x(1) - scales.x(0);
  const perB = scales.y(1) - scales.y(0);
  const [a, c, d] = hessian;
  const drawn = [a / perW ** 2, c / (perW * perB), d / perB ** 2] as const;
  const [least, greatest] = curvatures(drawn);
  const [cos, sin] = steepestDirection(drawn);
  const radius = (curvature: number) =>
    round(Math.min(FAR, Math.sqrt((2 * (level - floor)) / Math.max(curvature, 1e-300))));
  return (
    <ellipse
      class={name}
      style={style}
      rx={radius(greatest)}
      ry={radius(least)}
      transform={`translate(${round(scales.x(lowest[0]))},${round(scales.y(lowest[1]))}) rotate(${round((Math.atan2(sin, cos) * 180) / Math.PI)})`}
    />
  );
}

interface ContoursProps {
  problem: Problem;
  area: Area;
  levels: Levels;
  scales: Scales;
  /** Contours that the tensor engine computed, in place of these; its heat map lies under them. */
  lines: readonly string[] | null;
}

/** Tint between two heights: that of their middle. */
function bandTint({ levels, tint }: Levels, i: number): number {
  const below = levels[i - 1];
  const above = levels[i];
  return ((below === undefined ? 0 : tint(below)) + (above === undefined ? 1 : tint(above))) / 2;
}

export const tintColour = (tint: number) => divergingColour(tint, 0, REACH);

/** Colours of the bands from the lowest up, one more than there are levels. */
export const bandColours = (levels: Levels): string[] =>
  Array.from({ length: levels.levels.length + 1 }, (_, i) => tintColour(bandTint(levels, i)));

function drawn({ problem, area, levels, scales, lines }: ContoursProps) {
  if (lines) return lines.map((d, i) => <path key={levels.levels[i]} class="descent2-contour" d={d} />);
  const colours = bandColours(levels);
  const [left = 0, right = 0] = scales.x.range();
  const [bottom = 0, top = 0] = scales.y.range();
  const shared = { problem, area, scales };
  return (
    <>
      <rect x={left} y={top} width={right - left} height={bottom - top} style={{ fill: colours.at(-1) }} />
      {levels.levels
        .map((level, i) => (
          <Region
            key={level}
            {...shared}
            level={level}
            class="descent2-contour"
            fill={colours[i] ?? 'none'}
          />
        ))
        .reverse()}
    </>
  );
}

/** Drawn anew only with another problem, area or grid: steps leave the ground as it is. */
export function Contours(props: ContoursProps) {
  const { problem, area, levels, lines } = props;
  return useMemo(() => <g data-late>{drawn(props)}</g>, [problem, area, levels, lines]);
}
