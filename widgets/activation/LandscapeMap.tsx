// The landscape seen from the sky: heights as colours, level lines, where each neuron changes sides, a point to drag.
import { useContext } from 'preact/hooks';
import { contourSegments } from '../../src/math/contours.ts';
import { boundary } from '../../src/math/neuron.ts';
import { divergingColour } from '../kit/diverging.ts';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { HeatMap } from '../kit/HeatMap.tsx';
import { Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { landscapeStrings } from './landscape-strings.ts';
import type { ActivationModel } from './model.ts';
import { type ActivationState, STEP, X_RANGE } from './state.ts';
import { centreOf, type HeightScale, heights } from './surface.ts';

/** Level lines as one path in the drawing's units. */
function levelPath(segments: readonly number[], span: number, scales: Scales): string {
  const x = (column: number) => scales.x(centreOf(span, column)).toFixed(1);
  const y = (row: number) => scales.y(-centreOf(span, row)).toFixed(1);
  let path = '';
  for (let i = 0; i < segments.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = segments.slice(i, i + 4);
    path += `M${x(a)},${y(b)}L${x(c)},${y(d)}`;
  }
  return path;
}

/** Cells along each side, and colours, of the drawing that stands in until there is a script to paint the map. */
const COARSE = 32;
const SHADES = 12;

/** The heights as a few flat colours: one path for each, of the runs of cells that have it. */
function Shade({ state, scale, scales }: { state: ActivationState; scale: HeightScale; scales: Scales }) {
  const { values } = heights(state, COARSE);
  const { low, high, centre, reach } = scale;
  const shadeOf = (value: number) => Math.round(((value - low) / (high - low)) * SHADES);
  const [left = 0, right = 0] = scales.x.range();
  const [bottom = 0, top = 0] = scales.y.range();
  const [wide, tall] = [(right - left) / COARSE, (bottom - top) / COARSE];
  const paths = new Map<number, string>();
  for (let row = 0; row < COARSE; row++) {
    for (let column = 0, run = 1; column < COARSE; column += run, run = 1) {
      const shade = shadeOf(values[row * COARSE + column] ?? 0);
      while (column + run < COARSE && shadeOf(values[row * COARSE + column + run] ?? 0) === shade) run++;
      const [x, y, w, h] = [left + column * wide, top + row * tall, run * wide, tall].map((n) =>
        n.toFixed(1),
      );
      paths.set(shade, `${paths.get(shade) ?? ''}M${x},${y}h${w}v${h}h-${w}z`);
    }
  }
  return [...paths].map(([shade, d]) => (
    <path
      key={shade}
      d={d}
      style={{ fill: divergingColour(low + ((high - low) * shade) / SHADES, centre, reach) }}
      shape-rendering="crispEdges"
    />
  ));
}

/** z = 0 of each neuron, numbered where the line leaves the drawing. */
function NeuronLines({ state, scales }: { state: ActivationState; scales: Scales }) {
  const { wn, bn, span } = state;
  if (bn.length < 2 || state.f === 'maxout') return null;
  return bn.map((b, j) => {
    const ends = boundary([wn[2 * j] ?? 0, wn[2 * j + 1] ?? 0], b, span);
    if (!ends) return null;
    const [[x0, y0], [x1, y1]] = ends;
    return (
      <g key={j}>
        <line
          class="activation-neuron-line"
          x1={scales.x(x0)}
          y1={scales.y(y0)}
          x2={scales.x(x1)}
          y2={scales.y(y1)}
        />
        <text
          class="activation-name"
          x={scales.x(0.92 * x1 + 0.08 * x0) + 4}
          y={scales.y(0.92 * y1 + 0.08 * y0) - 4}
        >
          {j + 1}
        </text>
      </g>
    );
  });
}

export function LandscapeMap({ model }: { model: ActivationModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = landscapeStrings[lang];
  const state = model.state.value;
  const grid = model.grid.value;
  const scale = model.scale.value;
  const { low, high, centre, reach, levels } = scale;
  const painted = widget !== null && widget.status.value !== 'static';
  const { p, span } = state;
  const [p1 = 0, p2 = 0] = p;
  const { y } = model.reading.value;
  const put = (value: number) => formatNumber(value, lang);
  // A point beyond the drawn plane stands at its edge.
  const at = [Math.max(-span, Math.min(span, p1)), Math.max(-span, Math.min(span, p2))] as const;
  const left = at[0] > 0;
  const colours = [low, (low + high) / 2, high].map((value) => divergingColour(value, centre, reach));

  return (
    <div class="activation-map">
      <Plot
        id={`${widget?.instance}-map`}
        width={370}
        height={352}
        x={{ domain: [-span, span], ticks: 7, label: <tspan class="role-input">x₁</tspan> }}
        y={{ domain: [-span, span], ticks: 7, label: <tspan class="role-input">x₂</tspan> }}
        underlay={<HeatMap grid={grid} centre={centre} reach={reach} />}
        shade={(scales) => !painted && <Shade state={state} scale={scale} scales={scales} />}
        marks={(scales) => (
          <>
            {levels.map((level) => (
              <path
                key={level}
                class="activation-level"
                d={levelPath(contourSegments(grid, level), span, scales)}
              />
            ))}
            <path
              class="activation-level activation-level-middle"
              d={levelPath(contourSegments(grid, centre), span, scales)}
            />
            <NeuronLines state={state} scales={scales} />
            <text
              class="activation-value"
              x={scales.x(at[0]) + (left ? -13 : 13)}
              y={scales.y(at[1]) + (at[1] < 0 ? -10 : 20)}
              text-anchor={left ? 'end' : 'start'}
            >
              y = {put(y)}
            </text>
          </>
        )}
        handles={(scales) => (
          <Handle
            scales={scales}
            x={{ value: p1, ...X_RANGE, step: STEP }}
            y={{ value: p2, ...X_RANGE, step: STEP }}
            at={at}
            label={text.point}
            text={`x₁ = ${put(p1)}, x₂ = ${put(p2)}, y = ${put(y)}`}
            tone="input"
            onMove={(next) => model.change({ p: [next.x ?? p1, next.y ?? p2] })}
          />
        )}
      />
      <p class="activation-key">
        <span class="activation-scale">
          y = {put(low)}
          <i aria-hidden="true" style={{ background: `linear-gradient(to right, ${colours.join()})` }} />
          {put(high)}
        </span>
        <span>
          {text.lines(put((levels[1] ?? 0) - (levels[0] ?? 0)))}; {text.middle(put(centre))}
          {state.bn.length > 1 && state.f !== 'maxout' && `; ${text.neuronLines}`}
        </span>
      </p>
    </div>
  );
}
