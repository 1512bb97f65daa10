// The lines of the networks to compare with, behind the network's own, with their names where they lie on no line.
import { Curve, type Scales } from '../kit/Plot.tsx';

/** Norms as powers of ten by layer; NaN where there is none. */
export type Points = readonly (readonly [number, number])[];

export const pointsOf = (gradients: readonly number[]): Points =>
  gradients.map((g, l) => [l + 1, g > 0 ? Math.log10(g) : Number.NaN] as const);

interface Place {
  readonly x: number;
  readonly y: number;
}

/** About the length of a reference's name. */
const NAME = 90;

/** Where a line's name stands clear of the other lines and names: at some place along it, above or below. */
function clearPlace(
  scales: Scales,
  points: Points,
  others: readonly Points[],
  names: readonly Place[],
): Place {
  const [, top = 0] = scales.y.range();
  let best = { x: 0, y: 0, room: Number.NEGATIVE_INFINITY };
  for (const share of [0.42, 0.25, 0.6, 0.8]) {
    const i = Math.round((points.length - 1) * share);
    const [l, power] = points[i] ?? [1, Number.NaN];
    for (const [shift, centre] of [
      [-8, -12],
      [17, 12],
    ] as const) {
      const y = scales.y(power) + centre;
      // A name is some layers long: the lines beside its middle count too.
      const near = others.flatMap((line) => [i - 1, i, i + 1].map((at) => line[at]?.[1] ?? Number.NaN));
      const distances = near.filter(Number.isFinite).map((other) => Math.abs(scales.y(other) - y));
      const x = scales.x(l);
      for (const name of names) if (Math.abs(name.x - x) < NAME) distances.push(Math.abs(name.y - y - 4));
      const room = y < top + 12 ? 0 : Math.min(24, ...distances);
      if (room > best.room) best = { x, y: scales.y(power) + shift, room };
    }
  }
  return best;
}

interface GhostsProps {
  scales: Scales;
  lines: readonly { readonly name: string; readonly points: Points }[];
  /** The network's own line. */
  own: Points;
}

/** The references' lines with their names. */
export function Ghosts({ scales, lines, own }: GhostsProps) {
  const places: Place[] = [];
  for (const { name, points } of lines) {
    const others = lines.filter((line) => line.name !== name).map((line) => line.points);
    places.push(clearPlace(scales, points, [own, ...others], places));
  }
  return (
    <>
      {lines.map(({ name, points }, i) => (
        <g class="flow-ghost" key={name}>
          <Curve scales={scales} points={points} />
          <text x={places[i]?.x} y={places[i]?.y} text-anchor="middle">
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
