// The names of several curves, written where they leave the drawing, so that they do not lie on each other.
import type { Scales } from '../kit/Plot.tsx';
import type { DrawnCurve } from './curves.ts';
import type { FunctionName } from './state.ts';

const LINE = 14;

interface LabelsProps {
  curves: readonly DrawnCurve[];
  scales: Scales;
  names: Readonly<Record<FunctionName, string>>;
}

export function Labels({ curves, scales, names }: LabelsProps) {
  if (curves.length < 2) return null;
  const [, right = 0] = scales.x.domain();
  const [bottom = 0, top = 0] = scales.y.range();
  const labels = curves.map(({ unit, values }, i) => {
    const [, y = 0] = values.at(-1) ?? [];
    return { name: unit.name, main: i === 0, y: Math.min(bottom - 6, Math.max(top + 24, scales.y(y) - 5)) };
  });
  labels.sort((a, b) => a.y - b.y);
  // Downwards, each under the one before; then up again from the bottom where they ran out of room.
  for (const [i, label] of labels.entries()) label.y = Math.max(label.y, (labels[i - 1]?.y ?? -LINE) + LINE);
  let limit = bottom - 6;
  for (const label of labels.toReversed()) {
    label.y = Math.min(label.y, limit);
    limit = label.y - LINE;
  }
  return (
    <>
      {labels.map(({ name, main, y }) => (
        <text
          key={name}
          class={main ? 'activation-name activation-name-main' : 'activation-name'}
          x={scales.x(right) - 4}
          y={y}
          text-anchor="end"
        >
          {names[name]}
        </text>
      ))}
    </>
  );
}
