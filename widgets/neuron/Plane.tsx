// The output over the plane of two inputs: colours, the boundary z = 0, the weights as an arrow, the point to drag.
// The shade is an SVG gradient, exact because z is linear; the tensor engine's grid lies over it once it is there.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { boundary, type Point } from '../../src/math/neuron.ts';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { divergingColour, HeatMap } from '../kit/HeatMap.tsx';
import { Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import type { NeuronModel } from './model.ts';
import { HALF, keyOf } from './planes.ts';
import { type NeuronState, outputAt, outputRange, STEP, X_RANGE } from './state.ts';
import { strings } from './strings.ts';

interface PlaneProps {
  model: NeuronModel;
  show: 'bias' | 'no-bias' | 'both';
}

/** The numbers that colours run between, for one neuron over the whole plane. */
export function coloursOf({ w, b, f }: Pick<NeuronState, 'w' | 'b' | 'f'>) {
  const largest = HALF * w.reduce((sum, weight) => sum + Math.abs(weight), 0) + Math.abs(b);
  const { domain, centre } = outputRange(f, largest);
  return { domain, centre, reach: Math.max(domain[1] - centre, centre - domain[0]) };
}

/** Along the weights z runs from one corner of the square to the other; colour stops lie close where f bends. */
function Shade({ id, state, scales }: { id: string; state: NeuronState; scales: Scales }) {
  const { w, b, f } = state;
  const [w0 = 0, w1 = 0] = w;
  const norm = Math.hypot(w0, w1);
  const { centre, reach } = coloursOf(state);
  const { x, y } = scales;
  const area = { x: x(-HALF), y: y(HALF), width: x(HALF) - x(-HALF), height: y(-HALF) - y(HALF) };
  const colour = (z: number) => divergingColour(outputAt({ w: [1], b: 0, f }, [z]), centre, reach);
  const n = [w0 / norm || 0, w1 / norm || 0] as const;
  const end = HALF * (Math.abs(n[0]) + Math.abs(n[1]));
  const [low, high] = [b - norm * end, b + norm * end];
  // Weights that move z by nothing visible give one colour, and no stops to place.
  if (!(high - low > 1e-9)) return <rect {...area} style={{ fill: colour(b) }} />;
  const bends = f === 'step' ? [-1e-9, 0] : Array.from({ length: 33 }, (_, i) => (i - 16) / 2);
  const stops = [low, ...bends.filter((z) => z > low && z < high), high];
  const perX = x(1) - x(0);
  const perY = y(1) - y(0);
  return (
    <>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1={-end * n[0]}
        y1={-end * n[1]}
        x2={end * n[0]}
        y2={end * n[1]}
        gradientTransform={`matrix(${perX} 0 0 ${perY} ${x(0)} ${y(0)})`}
      >
        {stops.map((z) => (
          <stop key={z} offset={(z - low) / (high - low)} style={{ stopColor: colour(z) }} />
        ))}
      </linearGradient>
      <rect {...area} fill={`url(#${id})`} />
    </>
  );
}

function Boundary({
  w,
  b,
  scales,
  class: name,
}: {
  w: readonly number[];
  b: number;
  scales: Scales;
  class: string;
}) {
  const ends = boundary(w, b, HALF);
  if (!ends) return null;
  const [p, q] = ends;
  const line = { x1: scales.x(p[0]), y1: scales.y(p[1]), x2: scales.x(q[0]), y2: scales.y(q[1]) };
  return (
    <>
      <line class="neuron-halo" {...line} />
      <line class={name} {...line} />
    </>
  );
}

/** The weights as an arrow across the boundary, and which side is which, written where the point is not. */
function Sides(props: { w: readonly number[]; b: number; point: readonly number[]; scales: Scales }) {
  const { w, b, point, scales } = props;
  const [w0 = 0, w1 = 0] = w;
  const ends = boundary(w, b, HALF);
  if (!ends) return null;
  const norm = Math.hypot(w0, w1);
  const middle = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2] as const;
  const across = ([px, py]: Point, t: number): [number, number] => [
    scales.x(px + (t * w0) / norm),
    scales.y(py + (t * w1) / norm),
  ];
  const distance = ([px, py]: Point) => Math.hypot(px - (point[0] ?? 0), py - (point[1] ?? 0));
  const [near, far] = distance(ends[0]) < distance(ends[1]) ? ends : [ends[1], ends[0]];
  const label: Point = [0.25 * near[0] + 0.75 * far[0], 0.25 * near[1] + 0.75 * far[1]];
  const [fromX, fromY] = across(middle, 0);
  const [toX, toY] = across(middle, 2.4);
  const angle = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
  const [plusX, plusY] = across(label, 1.9);
  const [minusX, minusY] = across(label, -1.9);
  return (
    <>
      <line class="neuron-halo" x1={fromX} y1={fromY} x2={toX} y2={toY} />
      <line class="neuron-normal" x1={fromX} y1={fromY} x2={toX} y2={toY} />
      <path
        class="neuron-normal-tip"
        d="M0,0l-9,-4.5v9z"
        transform={`translate(${toX},${toY}) rotate(${angle})`}
      />
      <text class="neuron-side" x={plusX} y={plusY + 4} text-anchor="middle">
        z &gt; 0
      </text>
      <text class="neuron-side" x={minusX} y={minusY + 4} text-anchor="middle">
        z &lt; 0
      </text>
    </>
  );
}

/** Beside the point, on the side where the arrow of the weights is not, unless the plane ends there. */
function PointLabel(props: {
  at: [number, number];
  w: readonly number[];
  scales: Scales;
  children: ComponentChildren;
}) {
  const { at, w, scales, children } = props;
  const [x, y] = at;
  const left = x > 5 || (x > -5 && (w[0] ?? 0) > 0);
  return (
    <text
      class="neuron-point-label"
      x={scales.x(x) + (left ? -15 : 15)}
      y={scales.y(y) + (y < -8 ? -12 : 22)}
      text-anchor={left ? 'end' : 'start'}
    >
      {children}
    </text>
  );
}

export function Plane({ model, show }: PlaneProps) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = strings[lang];
  const state = model.state.value;
  const shown = show === 'no-bias' ? { ...state, b: 0 } : state;
  const { centre, reach } = coloursOf(shown);
  const tensor = (show === 'no-bias' ? model.planesWithoutBias : model.planes).tensor.value;
  const grid = tensor && tensor.key === keyOf(shown) ? tensor.grid : null;
  const [x0 = 0, x1 = 0] = state.x;
  const y = outputAt(shown, state.x);
  const id = `${widget?.instance}-plane-${show}`;
  const axis = { domain: [-HALF, HALF] as const, ticks: [-10, -5, 0, 5, 10] };

  return (
    <Plot
      id={id}
      width={370}
      height={352}
      x={{ ...axis, label: <tspan class="role-input">x₁</tspan> }}
      y={{ ...axis, label: <tspan class="role-input">x₂</tspan> }}
      underlay={<HeatMap grid={grid} centre={centre} reach={reach} />}
      shade={(scales) => !grid && <Shade id={`${id}-shade`} state={shown} scales={scales} />}
      marks={(scales) => (
        <>
          {show === 'both' && state.b !== 0 && (
            <Boundary w={state.w} b={0} scales={scales} class="neuron-boundary-ghost" />
          )}
          <Boundary w={shown.w} b={shown.b} scales={scales} class="neuron-boundary" />
          <Sides w={shown.w} b={shown.b} point={state.x} scales={scales} />
          <PointLabel at={[x0, x1]} w={shown.w} scales={scales}>
            y = {formatNumber(y, lang)}
          </PointLabel>
        </>
      )}
      handles={(scales) => (
        <>
          <Handle
            scales={scales}
            x={{ value: x0, ...X_RANGE, step: STEP }}
            y={{ value: x1, ...X_RANGE, step: STEP }}
            at={[x0, x1]}
            label={text.point}
            text={`x₁ = ${formatNumber(x0, lang)}, x₂ = ${formatNumber(x1, lang)}, y = ${formatNumber(y, lang)}`}
            tone="input"
            onMove={(next) => model.setPoint([next.x, next.y])}
          />
        </>
      )}
    />
  );
}
