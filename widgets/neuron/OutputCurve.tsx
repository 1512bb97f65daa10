// The output as one input moves: the curve, the curve without bias behind it, and the present point to drag.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import type { NeuronModel } from './model.ts';
import { type NeuronState, outputAt, outputRange, STEP, X_RANGE } from './state.ts';
import { strings, symbol } from './strings.ts';

interface OutputCurveProps {
  model: NeuronModel;
  /** Which input moves; the others stay. */
  input: number;
  /** What is drawn: the neuron, the neuron without its bias, or the first with the second as a ghost. */
  show: 'bias' | 'no-bias' | 'both';
  small?: boolean;
}

/** Inputs at which to sample: evenly, and closely where z is near 0; a threshold's jump gets both its ends. */
function samples(weight: number, rest: number): number[] {
  const even = Array.from({ length: 81 }, (_, i) => X_RANGE.min + i * 0.25);
  if (weight === 0) return even;
  const middle = -rest / weight;
  const close = Array.from({ length: 49 }, (_, i) => middle + (i / 4 - 6) / weight);
  const jump = [middle - 1e-9 * Math.sign(weight), middle, middle + 1e-9 * Math.sign(weight)];
  return [...even, ...close, ...jump]
    .filter((x) => x >= X_RANGE.min && x <= X_RANGE.max)
    .sort((p, q) => p - q);
}

function curveOf(state: NeuronState, input: number): [number, number][] {
  const rest = state.x.reduce((z, value, i) => (i === input ? z : z + value * (state.w[i] ?? 0)), state.b);
  const at = (x: number) => outputAt(state, state.x.with(input, x));
  return samples(state.w[input] ?? 0, rest).map((x) => [x, at(x)]);
}

export function OutputCurve({ model, input, show, small }: OutputCurveProps) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = strings[lang];
  const state = model.state.value;
  const shown = show === 'no-bias' ? { ...state, b: 0 } : state;
  const ghost = show === 'both' && state.b !== 0 ? curveOf({ ...state, b: 0 }, input) : null;
  const curve = curveOf(shown, input);
  const x = state.x[input] ?? 0;
  const y = outputAt(shown, state.x);
  const name = symbol('x', input, state.x.length);

  // Small plots stand side by side: one axis for all of them.
  const sideBySide = small
    ? state.x.flatMap((_, i) => [...curveOf(shown, i), ...curveOf({ ...state, b: 0 }, i)])
    : [...curve, ...(ghost ?? [])];
  const largest = sideBySide.reduce((most, [, value]) => Math.max(most, Math.abs(value)), 0);
  const [low, high] = outputRange(state.f, largest).domain;
  const air = (high - low) * 0.06;
  const id = `${widget?.instance}-curve-${show}-${input}`;
  /** The value's label stands above the point, or below it where there is no room; away from the nearer side. */
  const label = ({ x: sx, y: sy }: Scales) => {
    const left = x > 4;
    const above = y < low + (high - low) * 0.8;
    return { x: sx(x) + (left ? -14 : 14), y: sy(y) + (above ? -12 : 24), anchor: left ? 'end' : 'start' };
  };

  return (
    <Plot
      id={id}
      {...(small ? { width: 200, height: 150 } : { width: 370, height: 260 })}
      x={{
        domain: [X_RANGE.min, X_RANGE.max],
        ticks: [-10, -5, 0, 5, 10],
        label: <tspan class="role-input">{name}</tspan>,
      }}
      y={{
        domain: [low - air, high + air],
        ticks: small ? [low, high] : [low, (low + high) / 2, high],
        label: <tspan class="role-activation">y</tspan>,
      }}
      marks={(scales) => {
        const at = label(scales);
        return (
          <>
            {ghost && <Curve scales={scales} points={ghost} class="neuron-ghost" />}
            <Curve
              scales={scales}
              points={curve}
              class={show === 'no-bias' ? 'neuron-ghost' : 'neuron-curve'}
            />
            <path
              class="neuron-guide"
              d={`M${scales.x(x)},${scales.y(low - air)}V${scales.y(y)}H${scales.x(X_RANGE.min)}`}
            />
            <text class="neuron-point-label" x={at.x} y={at.y} text-anchor={at.anchor}>
              {formatNumber(y, lang)}
            </text>
          </>
        );
      }}
      handles={(scales) => (
        <Handle
          scales={scales}
          x={{ value: x, ...X_RANGE, step: STEP }}
          at={[x, y]}
          label={text.inputHandle(name)}
          text={`${name} = ${formatNumber(x, lang)}, y = ${formatNumber(y, lang)}`}
          tone="input"
          onMove={({ x: next }) => next !== undefined && model.setX(input, next)}
        />
      )}
    />
  );
}
