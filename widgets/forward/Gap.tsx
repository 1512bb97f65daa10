// The edges between two columns, the weights written on them, and the number that travels along the one at work.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { WidgetContext } from '../kit/widget.ts';
import { middleOf } from './layers.ts';
import type { ForwardModel } from './model.ts';

interface GapProps {
  model: ForwardModel;
  /** The layer that the edges lead to, from 0. */
  l: number;
  rows: number;
  dense: boolean;
  move: { key: number; back: boolean } | null;
}

/** Units of the drawing's height in a row; its width is 100, and both are stretched to the room there is. */
const ROW = 100;
/** Where along the edges of one unit their weights stand: near their sources, where they are far apart. */
const ALONG = 0.3;

const thickness = (weight: number) => 1 + 0.9 * Math.sqrt(Math.abs(weight));
/** Blue or orange; nothing passes along an edge of weight 0, nor from a unit that gave 0. */
const signOf = (weight: number, carried: number | null | undefined) =>
  weight === 0 || carried === 0 ? 'zero' : weight > 0 ? 'positive' : 'negative';

export function Gap({ model, l, rows, dense, move }: GapProps) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const { step, x, w1, w2, w3 } = model.state.value;
  const { a } = model.reached.value;
  const widths = model.widths.value;
  const made = model.operations.value;
  const shown = made[model.shown.value];
  const picked = model.picked.value;
  const [sources, units] = [widths[l] ?? 0, widths[l + 1] ?? 0];
  const weights = [w1, w2, w3][l] ?? [];
  const put = (value: number) => formatNumber(value, lang, 2);
  const softmax = shown?.kind === 'exponential' || shown?.kind === 'total' || shown?.kind === 'divide';
  /** The unit whose edges stand out: the one being edited, or the one at work. */
  const lit =
    picked && picked.column > 0
      ? picked.column === l + 1
        ? picked.unit
        : null
      : shown?.layer === l && !softmax
        ? shown.unit
        : null;
  const inputAt = picked ? (picked.from ?? null) : shown?.kind === 'multiply' ? shown.input : null;
  const edges = Array.from({ length: units * sources }, (_, at) => {
    const [to, from] = [Math.floor(at / sources), at % sources];
    const weight = weights[at] ?? 0;
    const ends = [middleOf(from, sources, rows), middleOf(to, units, rows)] as const;
    const isLit = to === lit;
    return { at, to, from, weight, ends, isLit, isActive: isLit && from === inputAt };
  });
  // Those at work are drawn last, over the others.
  const order = [...edges].sort((one, other) => Number(one.isLit) - Number(other.isLit));
  const pick = (to: number, from: number) => {
    model.picked.value = { column: l + 1, unit: to, from };
  };
  // All weights at even distances where there is room for all.
  const along = dense ? ALONG : 1 / (1 + units);
  const moved = move && made[move.back ? step : step - 1];

  return (
    <div class="forward-gap">
      <svg
        viewBox={`0 0 100 ${rows * ROW}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        data-lit={lit !== null}
      >
        {order.map(({ at, to, from, weight, ends, isLit, isActive }) => (
          <g key={at} data-lit={isLit || undefined} data-active={isActive || undefined}>
            <line
              class="forward-edge"
              data-sign={signOf(weight, l === 0 ? x[from] : a[l - 1]?.[from])}
              x1={0}
              y1={ends[0] * ROW}
              x2={100}
              y2={ends[1] * ROW}
              stroke-width={thickness(weight)}
            />
            {/* Wider than it looks, for fingers; keys reach every weight through its unit. */}
            <line
              class="forward-grip"
              data-edge={`${l + 1}.${to}.${from}`}
              x1={0}
              y1={ends[0] * ROW}
              x2={100}
              y2={ends[1] * ROW}
              onPointerUp={() => pick(to, from)}
            />
          </g>
        ))}
      </svg>
      {edges.map(({ at, to, from, weight, ends: [y1, y2], isLit, isActive }) =>
        dense && !isLit ? null : (
          <span
            class="forward-weight role-weight"
            key={at}
            aria-hidden="true"
            data-lit={isLit || undefined}
            data-active={isActive || undefined}
            style={{ '--along': along, '--at': y1 + along * (y2 - y1) }}
            onPointerUp={() => pick(to, from)}
          >
            {put(weight)}
          </span>
        ),
      )}
      {moved?.kind === 'multiply' && moved.layer === l && (
        <span
          class="forward-traveller"
          key={`${move?.key} ${move?.back}`}
          aria-hidden="true"
          data-back={move?.back || undefined}
          style={{
            '--from': middleOf(moved.input, sources, rows),
            '--to': middleOf(moved.unit, units, rows),
          }}
        >
          <span>{put(moved.a)}</span>
          <span>{put(moved.value)}</span>
        </span>
      )}
    </div>
  );
}
