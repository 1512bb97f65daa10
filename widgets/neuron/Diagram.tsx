// The neuron drawn as a sum done by hand: each input times its weight enters a column, the bias with it,
// the total goes through the activation. Every number stands where it arises.
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { activation } from '../../src/math/activations.ts';
import type { NeuronPass } from '../../src/math/neuron.ts';
import { formatNumber } from '../kit/format.ts';
import { WidgetContext } from '../kit/widget.ts';
import { type NeuronState, outputRange } from './state.ts';
import { symbol, useText } from './strings.ts';

interface DiagramProps {
  state: NeuronState;
  pass: NeuronPass;
}

const WIDTH = 370;
const ROW = 50;
const TOP = 50;
/** Left to right: input circles, edges, column of the sum, box of the activation, output circle. */
const INPUT = { x: 42, r: 20 };
const COLUMN = { from: 136, to: 208 };
const BOX = { x: 228, size: 62 };
const OUTPUT = { x: 335, r: 23 };
/** The stretch of z that the small curve shows. */
const REACH = 5;

/** Thickness of an edge: grows with the weight's size, but never vanishes. */
const thickness = (weight: number) => 1.5 + 1.4 * Math.sqrt(Math.abs(weight));
const signOf = (weight: number) => (weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'zero');

function SmallCurve({ f, z, y }: { f: NeuronState['f']; z: number; y: number }) {
  const { size } = BOX;
  const { f: phi } = activation(f);
  const [low, high] = outputRange(f, REACH).domain;
  const px = (value: number) =>
    size / 2 + (Math.max(-REACH, Math.min(REACH, value)) / REACH) * (size / 2 - 9);
  const py = (value: number) =>
    size - 12 - ((Math.max(low, Math.min(high, value)) - low) / (high - low)) * (size - 24);
  const points: string[] = [];
  // A threshold jumps straight up.
  const stops =
    f === 'step' ? [-REACH, -1e-9, 0, REACH] : Array.from({ length: 41 }, (_, i) => (i / 20 - 1) * REACH);
  for (const stop of stops) points.push(`${px(stop).toFixed(1)},${py(phi(stop)).toFixed(1)}`);
  return (
    <>
      <path class="neuron-cross" d={`M${px(0)},7V${size - 7}M7,${py(0)}H${size - 7}`} />
      <polyline class="neuron-small-curve" points={points.join(' ')} />
      <circle class="neuron-small-dot" cx={px(z)} cy={py(y)} r={4} />
    </>
  );
}

/** A wave of values along the edges, once per change, when the numbers have stood still for a moment. */
function Wave({ rows, total, trigger }: { rows: readonly number[]; total: number; trigger: string }) {
  const [beat, setBeat] = useState(0);
  const shown = useRef(trigger);
  useEffect(() => {
    if (shown.current === trigger) return;
    const timer = setTimeout(() => {
      shown.current = trigger;
      setBeat((before) => before + 1);
    }, 120);
    return () => clearTimeout(timer);
  }, [trigger]);
  if (beat === 0) return null;
  const dot = (from: number, to: number, y: number, late: boolean) => (
    <circle
      class={late ? 'neuron-wave neuron-wave-late' : 'neuron-wave'}
      key={`${from} ${y}`}
      cx={from}
      cy={y}
      r={4.5}
      style={{ '--way': `${to - from}px` }}
    />
  );
  return (
    <g key={beat}>
      {rows.map((y) => dot(INPUT.x + INPUT.r, COLUMN.from, y, false))}
      {dot(COLUMN.to, BOX.x, total, true)}
      {dot(BOX.x + BOX.size, OUTPUT.x - OUTPUT.r, total, true)}
    </g>
  );
}

export function Diagram({ state, pass }: DiagramProps) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const text = useText();
  // Two decimals: the formula under the picture has the rest.
  const put = (value: number) => formatNumber(Math.abs(value) < 0.005 ? 0 : value, lang, 2);
  const { x, w, b, f } = state;
  const count = x.length;
  const rows = [
    ...x.map((value, i) => ({
      key: symbol('x', i, count),
      role: 'input',
      value: put(value),
      weight: w[i] ?? 0,
      name: symbol('w', i, count),
      tone: 'weight',
      product: pass.products[i] ?? 0,
    })),
    { key: '', role: 'bias', value: '1', weight: b, name: 'b', tone: 'bias', product: b },
  ];
  const yOf = (row: number) => TOP + row * ROW;
  const total = yOf(rows.length) + 6;
  const height = total + BOX.size / 2 + 6;
  const boxTop = total - BOX.size / 2;

  return (
    <svg class="neuron-diagram" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      <text class="neuron-heading" x={INPUT.x} y={14} text-anchor="middle">
        {text.columns.inputs}
      </text>
      <text class="neuron-heading" x={(INPUT.x + INPUT.r + COLUMN.from) / 2} y={14} text-anchor="middle">
        {text.columns.weights}
      </text>
      <text class="neuron-heading" x={(COLUMN.from + COLUMN.to) / 2} y={14} text-anchor="middle">
        {text.columns.sum}
      </text>
      <rect
        class="neuron-column"
        x={COLUMN.from}
        y={TOP - 25}
        width={COLUMN.to - COLUMN.from}
        height={total - TOP + 48}
        rx={6}
      />
      {rows.map((row, i) => (
        <g key={row.name} transform={`translate(0,${yOf(i)})`}>
          <line
            class="neuron-edge"
            data-sign={signOf(row.weight)}
            x1={INPUT.x + INPUT.r}
            x2={COLUMN.from}
            stroke-width={thickness(row.weight)}
          />
          <circle class={`neuron-node role-${row.role}`} cx={INPUT.x} r={INPUT.r} />
          <text class="neuron-value" x={INPUT.x} y={5} text-anchor="middle">
            {row.value}
          </text>
          <text class={`neuron-symbol role-${row.role}`} x={INPUT.x - INPUT.r - 5} y={5} text-anchor="end">
            {row.key}
          </text>
          <text
            class={`neuron-weight role-${row.tone}`}
            x={(INPUT.x + INPUT.r + COLUMN.from) / 2}
            y={-9}
            text-anchor="middle"
          >
            <tspan class="neuron-symbol">{row.name}</tspan> = {put(row.weight)}
          </text>
          <text class="neuron-value" x={COLUMN.to - 9} y={5} text-anchor="end">
            {put(row.product)}
          </text>
          {i > 0 && (
            <text class="neuron-plus" x={COLUMN.from + 9} y={5}>
              +
            </text>
          )}
        </g>
      ))}
      <g transform={`translate(0,${total})`}>
        <line class="neuron-rule" x1={COLUMN.from + 7} x2={COLUMN.to - 7} y1={-28} y2={-28} />
        <text class="neuron-symbol role-preactivation" x={COLUMN.from + 9} y={5}>
          z
        </text>
        <text class="neuron-value neuron-strong role-preactivation" x={COLUMN.to - 9} y={5} text-anchor="end">
          {put(pass.z)}
        </text>
        <path class="neuron-arrow" d={`M${COLUMN.to},0H${BOX.x - 1}m-6,-4l6,4l-6,4`} />
        <path class="neuron-arrow" d={`M${BOX.x + BOX.size},0H${OUTPUT.x - OUTPUT.r - 1}m-6,-4l6,4l-6,4`} />
        <circle class="neuron-node role-activation" cx={OUTPUT.x} r={OUTPUT.r} />
        <text class="neuron-value neuron-strong" x={OUTPUT.x} y={5} text-anchor="middle">
          {put(pass.y)}
        </text>
        <text class="neuron-heading" x={OUTPUT.x + 2} y={-OUTPUT.r - 9} text-anchor="middle">
          {text.columns.output} <tspan class="neuron-symbol role-activation">y</tspan>
        </text>
      </g>
      <text class="neuron-heading" x={BOX.x + BOX.size / 2 - 4} y={boxTop - 9} text-anchor="middle">
        {text.shortFunctions[f]}
      </text>
      <g transform={`translate(${BOX.x},${boxTop})`}>
        <rect class="neuron-box" width={BOX.size} height={BOX.size} rx={6} />
        <SmallCurve f={f} z={pass.z} y={pass.y} />
      </g>
      <Wave rows={rows.map((_, i) => yOf(i))} total={total} trigger={[...x, ...w, b, f].join()} />
    </svg>
  );
}
