// The regions in which a unit is saturated.
import type { Scales } from '../kit/Plot.tsx';
import { clearOf, type Place } from './place.ts';
import type { Unit } from './unit.ts';

interface FlatProps {
  id: string;
  unit: Unit;
  scales: Scales;
  /** What the regions are called, and the label that stands among them. */
  named?: { name: string; label: Place };
}

/** Where |derivative| < LIMIT: hatched, and named where there is room. */
export function Flat({ id, unit, scales, named }: FlatProps) {
  const [from = 0, to = 0] = scales.x.domain();
  const [bottom = 0, top = 0] = scales.y.range();
  /** Where the curve is not, nor the label. */
  const nameAt = (x: number, label: Place) => {
    const high = scales.y(unit.y(scales.x.invert(x))) < (top + bottom) / 2;
    return clearOf(label, x, bottom + (top - bottom) * (high ? 0.28 : 0.68));
  };
  return (
    <>
      <pattern
        id={id}
        width={7}
        height={7}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
        class="activation-hatch"
      >
        <line y2={7} />
      </pattern>
      {unit.flat([from, to]).map(([start, end]) => {
        const [left, right] = [scales.x(start), scales.x(end)];
        return (
          <g key={start}>
            <rect x={left} y={top} width={right - left} height={bottom - top} fill={`url(#${id})`} />
            {named && right - left > 64 && (
              <text
                class="activation-flat-name"
                x={(left + right) / 2}
                y={nameAt((left + right) / 2, named.label)}
                text-anchor="middle"
              >
                {named.name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
