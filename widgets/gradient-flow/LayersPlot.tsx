// The gradient's norm by layer on a scale of powers of ten, with the references behind it and a point to drag from layer
// to layer. The gradient travels from right to left.
import { useContext } from 'preact/hooks';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { brief, powerDomain, powerOfTen, powerTicks } from './axes.ts';
import { symbolOf } from './describe.ts';
import { Ghosts, pointsOf } from './Ghosts.tsx';
import type { FlowModel } from './model.ts';
import { layerShown, presets, type ReferenceName, references } from './state.ts';

export const WIDTH = 420;
const HEIGHT = 270;
/** What float32 holds: below the first a number is 0, above the second it is infinite. */
const FLOAT32 = [-149 * Math.log10(2), 128 * Math.log10(2)] as const;

/** Ticks on an axis of layers: the first, the last, and some round ones between. */
export function layerTicks(layers: number): number[] {
  const step = layers <= 12 ? 2 : layers <= 26 ? 5 : 10;
  const ticks = [1];
  for (let l = step; l < layers - step / 2; l += step) if (l > 1) ticks.push(l);
  return layers > 1 ? [...ticks, layers] : ticks;
}

/** The part of the plot that float32 cannot hold, and what becomes of numbers there. */
function Beyond({
  scales,
  domain,
  text,
}: {
  scales: Scales;
  domain: readonly [number, number];
  text: readonly [string, string];
}) {
  const [x0 = 0, x1 = 0] = scales.x.range();
  const [bottom = 0, top = 0] = scales.y.range();
  const [least, most] = [scales.y(FLOAT32[0]), scales.y(FLOAT32[1])];
  return (
    <>
      {domain[0] < FLOAT32[0] && (
        <g class="flow-beyond">
          <rect x={x0} y={least} width={x1 - x0} height={bottom - least} />
          <text x={x1 - 6} y={Math.min(bottom - 6, least + 15)} text-anchor="end">
            {text[0]}
          </text>
        </g>
      )}
      {domain[1] > FLOAT32[1] && (
        <g class="flow-beyond">
          <rect x={x0} y={top} width={x1 - x0} height={most - top} />
          <text x={x1 - 6} y={Math.max(top + 14, most - 6)} text-anchor="end">
            {text[1]}
          </text>
        </g>
      )}
    </>
  );
}

export function LayersPlot({ model }: { model: FlowModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = model.text;
  const state = model.state.value;
  const { gradients, step } = model.shown.value;
  const { flow } = model.measuring.measured.value;
  const ghosts = model.measuring.ghosts.value;
  const chosen = model.preset.value;
  const layers = gradients.length;
  const layer = Math.min(layerShown(state), layers);
  const g = gradients[layer - 1] ?? Number.NaN;
  const behind: ReferenceName[] = ghosts
    ? references.filter((name) => step > 0 || chosen === null || presets[name] !== presets[chosen])
    : [];
  const domain = powerDomain([
    ...gradients,
    ...flow.gradients,
    ...behind.flatMap((name) => ghosts?.[name] ?? []),
  ]);
  const points = pointsOf(gradients);
  // A reference whose gradients are all 0 (dead units) has no line.
  const lines = behind
    .map((name) => ({ name: text.references[name], points: pointsOf(ghosts?.[name] ?? []) }))
    .filter((line) => line.points.every(([, at]) => Number.isFinite(at)));
  /** Where there is no logarithm, at the foot of the plot. */
  const placeOf = (power: number) => (Number.isFinite(power) ? power : domain[0]);
  const power = placeOf(points[layer - 1]?.[1] ?? Number.NaN);
  const words = text.layerIs(layer, brief(g, lang));
  const right = layer > layers * 0.6;
  // On the side of the point that the line does not take.
  const ahead = placeOf(points[layer - 1 + (right ? -2 : 2)]?.[1] ?? power);
  const share = (power - domain[0]) / (domain[1] - domain[0]);
  const below = share > 0.85 || (ahead > power && share > 0.12);

  return (
    <Plot
      id={`${widget?.instance}-layers`}
      width={WIDTH}
      height={HEIGHT}
      x={{ domain: [0.5, layers + 0.5], ticks: layerTicks(layers), label: <tspan>l</tspan> }}
      y={{
        domain,
        ticks: powerTicks(domain, 7),
        format: powerOfTen,
        label: (
          <tspan class="flow-g" dx="6" dy="-2">
            g
            <tspan class="flow-sub" dy="0.25em">
              l
            </tspan>
          </tspan>
        ),
      }}
      shade={(scales) => (
        <Beyond scales={scales} domain={domain} text={[text.belowFloat32, text.beyondFloat32]} />
      )}
      marks={(scales) => (
        <>
          <Ghosts scales={scales} lines={lines} own={points} />
          {step > 0 && (
            <g class="flow-ghost flow-start">
              <Curve scales={scales} points={pointsOf(flow.gradients)} />
            </g>
          )}
          <path class="flow-cursor" d={`M${scales.x(layer)},${scales.y(domain[0])}V${scales.y(domain[1])}`} />
          <Curve scales={scales} points={points} class="flow-line" />
          {points.map(([l, at]) =>
            Number.isFinite(at) ? (
              <circle
                key={l}
                class="flow-dot"
                cx={scales.x(l)}
                cy={scales.y(at)}
                r={layers > 30 ? 2.4 : 3.4}
              />
            ) : (
              <path
                key={l}
                class="flow-none"
                d={`M${scales.x(l) - 3},${scales.y(domain[0]) - 6}l6,6m0,-6l-6,6`}
              />
            ),
          )}
        </>
      )}
      labels={(scales) => (
        <>
          <text
            class="flow-value"
            x={scales.x(layer) + (right ? -13 : 13)}
            y={scales.y(power) + (below ? 24 : -13)}
            text-anchor={right ? 'end' : 'start'}
          >
            <tspan class="flow-g">{symbolOf(layer)}</tspan> = {brief(g, lang)}
          </text>
          <text class="flow-way" x={scales.x(layers + 0.5)} y={13} text-anchor="end">
            {text.wayBack}
          </text>
        </>
      )}
      handles={(scales) => (
        <Handle
          scales={scales}
          x={{ value: layer, min: 1, max: layers, step: 1 }}
          at={[layer, power]}
          label={text.layerHandle}
          text={words}
          tone="gradient"
          onMove={({ x }) => x !== undefined && model.edit({ layer: x })}
        />
      )}
    />
  );
}
