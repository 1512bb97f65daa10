// The output over the plane of two inputs: colours, the boundary z = 0, the weights as an arrow from the origin, points.
// The shade is an SVG gradient; the tensor engine's grid lies over it once it is there.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { dataAt, Handle } from '../kit/Handle.tsx';
import { scaleLinear } from '../kit/linear.ts';
import { Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { tipOf } from './geometry.ts';
import { LineHandle } from './LineHandle.tsx';
import type { NeuronModel } from './model.ts';
import { PlaneMarks } from './PlaneMarks.tsx';
import type { Placed } from './points.ts';
import { coloursOf, Shade } from './Shade.tsx';
import { outputAt, STEP, W_RANGE } from './state.ts';
import { useText } from './strings.ts';

interface PlaneProps {
  model: NeuronModel;
  show: 'bias' | 'no-bias' | 'both';
}

const place = ({ x: [x0 = 0, x1 = 0] }: Placed) => [x0, x1] as const;

export function Plane({ model, show }: PlaneProps) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const state = model.state.value;
  const view = model.view.value;
  const { points, tensors } = model.parts.value;
  const engine = model.engine.value;
  const shown = show === 'no-bias' ? { ...state, b: 0 } : state;
  const { centre, reach } = coloursOf(shown, view);
  const grid = (show === 'no-bias' ? engine?.planesWithoutBias : engine?.planes)?.of(shown)?.value ?? null;
  const { w } = state;
  const [x0 = 0, x1 = 0] = state.x;
  const y = outputAt(shown, state.x);
  const id = `${widget?.instance}-plane-${show}`;
  const axis = { domain: [view.low, view.high] as const, ticks: view.ticks };
  const tip = tipOf(view, w);
  // The arrow has a scale of its own: its tip stands for the weights.
  const weights = ({ x, y }: Scales): Scales => {
    const domain = [view.low / view.arrow, view.high / view.arrow] as const;
    return {
      x: scaleLinear(domain, [x(view.low), x(view.high)]),
      y: scaleLinear(domain, [y(view.low), y(view.high)]),
    };
  };
  const angle = (-Math.atan2(w[1] ?? 0, w[0] ?? 0) * 180) / Math.PI;
  // Two planes side by side have handles of their own.
  const aside = show === 'no-bias' ? `, ${text.withoutBias}` : '';
  const track = (value: number) => ({ value, min: view.low, max: view.high, step: STEP });

  return (
    <Plot
      id={id}
      width={370}
      height={352}
      x={{ ...axis, label: <tspan class="role-input">x₁</tspan> }}
      y={{ ...axis, label: <tspan class="role-input">x₂</tspan> }}
      underlay={tensors && <tensors.HeatMap grid={grid} centre={centre} reach={reach} />}
      shade={(scales) => !grid && <Shade id={`${id}-shade`} state={shown} view={view} scales={scales} />}
      marks={(scales) => (
        <>
          <PlaneMarks model={model} scales={scales} show={show} y={`y = ${formatNumber(y, lang)}`} />
          {points && show === 'no-bias' && (
            <points.PointMarks points={model.pointsWithoutBias.value} scales={scales} where={place} />
          )}
        </>
      )}
      handles={(scales) => (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut for pointers; keys have the handles */}
          <rect
            class="neuron-ground"
            data-tool={model.tool.value ?? undefined}
            x={scales.x(view.low)}
            y={scales.y(view.high)}
            width={scales.x(view.high) - scales.x(view.low)}
            height={scales.y(view.low) - scales.y(view.high)}
            onClick={(event) => {
              const at = dataAt(event, scales);
              if (at) model.touch(at);
            }}
          />
          {show !== 'no-bias' && <LineHandle model={model} scales={scales} lang={lang} />}
          <g data-part="weights">
            <Handle
              scales={weights(scales)}
              x={{ value: w[0] ?? 0, ...W_RANGE, step: STEP }}
              y={{ value: w[1] ?? 0, ...W_RANGE, step: STEP }}
              at={[tip[0] / view.arrow, tip[1] / view.arrow]}
              label={text.weightHandle + aside}
              text={`w₁ = ${formatNumber(w[0] ?? 0, lang)}, w₂ = ${formatNumber(w[1] ?? 0, lang)}`}
              tone="weight"
              onMove={({ x: w0, y: w1 }) => model.change({ w: [w0 ?? w[0] ?? 0, w1 ?? w[1] ?? 0] })}
            >
              {w[0] || w[1] ? (
                <path class="handle-dot" d="M3,0l-14,-7v14z" transform={`rotate(${angle})`} />
              ) : (
                <circle class="handle-dot" r={6} />
              )}
            </Handle>
          </g>
          {points && show !== 'no-bias' && (
            <points.PointHandles
              model={model}
              scales={scales}
              where={place}
              lang={lang}
              words={points.words}
            />
          )}
          <g data-part="input">
            <Handle
              scales={scales}
              x={track(x0)}
              y={track(x1)}
              at={[x0, x1]}
              label={text.point + aside}
              text={`x₁ = ${formatNumber(x0, lang)}, x₂ = ${formatNumber(x1, lang)}, y = ${formatNumber(y, lang)}`}
              tone="input"
              onMove={(next) => model.setPoint([next.x, next.y])}
            >
              {model.points.value.length > 0 ? <circle class="neuron-probe" r={11} /> : undefined}
            </Handle>
          </g>
        </>
      )}
    />
  );
}
