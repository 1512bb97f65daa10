// The output as one input moves: the curve, the curve without bias behind it, and the present point to drag.
import { useContext } from 'preact/hooks';
import { formatNumber, snap } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { along, roomFor, type Spot } from './labels.ts';
import type { NeuronModel } from './model.ts';
import { Nail } from './PlaneMarks.tsx';
import type { Placed } from './points.ts';
import { B_RANGE, type NeuronState, outputAt, outputRange, STEP } from './state.ts';
import { symbol, useText } from './strings.ts';
import type { View } from './view.ts';

interface OutputCurveProps {
  model: NeuronModel;
  /** Which input moves; the others stay. */
  input: number;
  /** What is drawn: the neuron, the neuron without its bias, or the first with the second as a ghost. */
  show: 'bias' | 'no-bias' | 'both';
  small?: boolean;
}

/** Inputs at which to sample: evenly, and closely where z is near 0; a threshold's jump gets both its ends. */
function samples(weight: number, rest: number, { low, high }: View): number[] {
  const even = Array.from({ length: 81 }, (_, i) => low + ((high - low) * i) / 80);
  if (weight === 0) return even;
  const middle = -rest / weight;
  const close = Array.from({ length: 49 }, (_, i) => middle + (i / 4 - 6) / weight);
  const jump = [middle - 1e-9 * Math.sign(weight), middle, middle + 1e-9 * Math.sign(weight)];
  return [...even, ...close, ...jump].filter((x) => x >= low && x <= high).sort((p, q) => p - q);
}

function curveOf(state: NeuronState, input: number, view: View): [number, number][] {
  const rest = state.x.reduce((z, value, i) => (i === input ? z : z + value * (state.w[i] ?? 0)), state.b);
  const at = (x: number) => outputAt(state, state.x.with(input, x));
  return samples(state.w[input] ?? 0, rest, view).map((x) => [x, at(x)]);
}

export function OutputCurve({ model, input, show, small }: OutputCurveProps) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const state = model.state.value;
  const view = model.view.value;
  const { points } = model.parts.value;
  const shown = show === 'no-bias' ? { ...state, b: 0 } : state;
  const ghost = show === 'both' && state.b !== 0 ? curveOf({ ...state, b: 0 }, input, view) : null;
  const curve = curveOf(shown, input, view);
  const x = state.x[input] ?? 0;
  const y = outputAt(shown, state.x);
  const name = symbol('x', input, state.x.length);

  // Small plots stand side by side: one axis for all of them.
  const sideBySide = small
    ? state.x.flatMap((_, i) => [...curveOf(shown, i, view), ...curveOf({ ...state, b: 0 }, i, view)])
    : [...curve, ...(ghost ?? [])];
  const largest = sideBySide.reduce((most, [, value]) => Math.max(most, Math.abs(value)), 0);
  const [low, high] = outputRange(state.f, largest).domain;
  const air = (high - low) * 0.06;
  const id = `${widget?.instance}-curve-${show}-${input}`;
  const written = formatNumber(y, lang);
  /** The value is written where it stays clear of the curve, the ghost, the guides and the axes' ends. */
  const label = (scales: Scales) => {
    const at = ([px, py]: readonly [number, number]): Spot => [scales.x(px), scales.y(py)];
    const [sx, sy] = at([x, y]);
    const wide = 3.6 * written.length + 2;
    const rows = [0, -20, 20, -34, 34];
    return roomFor(
      rows.flatMap((dy): Spot[] => [
        [sx + wide + 16, sy + dy],
        [sx - wide - 16, sy + dy],
      ]),
      [wide, 7],
      [...curve, ...(ghost ?? [])]
        .map(at)
        .concat(along([sx, sy], at([x, low])), along([sx, sy], at([view.low, y]))),
      {
        left: scales.x(view.low),
        right: scales.x(view.high),
        top: scales.y(high + air),
        bottom: scales.y(low - air),
      },
    );
  };

  /** With one input: points at the height of their class, and the curve's centre, where z = 0, to move the bias. */
  const alone = state.x.length === 1;
  const where = ({ x: [value = 0], t }: Placed) => [value, t === 1 ? high : low] as const;
  const weight = state.w[0] ?? 0;
  const centre = -state.b / weight;

  return (
    <Plot
      id={id}
      {...(small ? { width: 200, height: 150 } : { width: 370, height: 260 })}
      x={{
        domain: [view.low, view.high],
        ticks: view.ticks,
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
              d={`M${scales.x(x)},${scales.y(low - air)}V${scales.y(y)}H${scales.x(view.low)}`}
            />
            {show === 'no-bias' && <Nail at={[scales.x(0), scales.y(outputAt(shown, []))]} />}
            {points && alone && show === 'no-bias' && (
              <points.PointMarks points={model.pointsWithoutBias.value} scales={scales} where={where} />
            )}
            <text class="neuron-point-label" x={at[0]} y={at[1] + 4} text-anchor="middle">
              {written}
            </text>
          </>
        );
      }}
      handles={(scales) => (
        <>
          {alone && show !== 'no-bias' && (
            <>
              {view.low <= centre && centre <= view.high && (
                <g data-part="boundary">
                  <Handle
                    scales={scales}
                    x={{ value: centre, min: view.low, max: view.high, step: STEP }}
                    at={[centre, low - air]}
                    label={text.centreHandle}
                    text={`x = ${formatNumber(centre, lang)}, b = ${formatNumber(state.b, lang)}`}
                    tone="bias"
                    onMove={({ x: to = centre }) =>
                      model.setB(snap(-weight * to, { ...B_RANGE, step: 0.01 }))
                    }
                  >
                    <path class="handle-dot" d="M0,-9L7,3H-7z" />
                  </Handle>
                </g>
              )}
              {points && (
                <points.PointHandles
                  model={model}
                  scales={scales}
                  where={where}
                  lang={lang}
                  words={points.words}
                />
              )}
            </>
          )}
          <Handle
            scales={scales}
            x={{ value: x, min: view.low, max: view.high, step: STEP }}
            at={[x, y]}
            label={text.inputHandle(name)}
            text={`${name} = ${formatNumber(x, lang)}, y = ${formatNumber(y, lang)}`}
            tone="input"
            onMove={({ x: next }) => next !== undefined && model.setX(input, next)}
          >
            {alone && model.points.value.length > 0 ? <circle class="neuron-probe" r={11} /> : undefined}
          </Handle>
        </>
      )}
    />
  );
}
