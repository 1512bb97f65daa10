// The two panes: the function over x with its tangent, and below it, place for place, the derivative over z.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { scaleLinear } from '../kit/linear.ts';
import { type Axis, Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { Flat } from './Flat.tsx';
import { Labels } from './Labels.tsx';
import type { ActivationModel } from './model.ts';
import { beside, outside, type Place } from './place.ts';
import { type ActivationState, STEP, X_RANGE } from './state.ts';
import { wordsIn } from './strings.ts';
import { derivativeKey } from './tensors.ts';
import { isNothing, LIMIT, type Unit } from './unit.ts';

const WIDTH = 420;
const UPPER = 232;
const LOWER = 172;

/** Which value counts at a jump (full dot) and which does not (hollow). */
function Jumps({ unit, scales, of }: { unit: Unit; scales: Scales; of: 'y' | 'slope' }) {
  return unit.kinks
    .filter((kink) => kink[of].left !== kink[of].right)
    .map((kink) => (
      <g key={kink.x} class={`activation-jump activation-jump-${of}`}>
        {[kink[of].left, kink[of].right].map((value) => (
          <circle
            key={value}
            cx={scales.x(kink.x)}
            cy={scales.y(value)}
            r={3.5}
            data-taken={value === kink[of].taken}
          />
        ))}
      </g>
    ));
}

/** The two lines of a maxout unit, under their maximum. */
function Lines({ state, scales }: { state: ActivationState; scales: Scales }) {
  const { w, b, w2, b2 } = state;
  const ends = scales.x.domain();
  return (
    <>
      {[
        [w, b],
        [w2, b2],
      ].map(([slope = 0, offset = 0], i) => (
        <Curve
          key={i === 0 ? 'first' : 'second'}
          scales={scales}
          points={ends.map((x) => [x, slope * x + offset] as const)}
          class={i === 0 ? 'activation-line' : 'activation-line activation-line-second'}
        />
      ))}
    </>
  );
}

/** A piece of the straight line that touches the curve at the point. */
function Tangent({ x, y, slope, scales }: { x: number; y: number; slope: number; scales: Scales }) {
  // As long on paper whatever the slope.
  const [dx, dy] = [scales.x(x + 1) - scales.x(x), scales.y(y + slope) - scales.y(y)];
  const length = 74 / Math.hypot(dx, dy);
  const [px, py] = [scales.x(x), scales.y(y)];
  return (
    <line
      class="activation-tangent"
      x1={px - dx * length}
      y1={py - dy * length}
      x2={px + dx * length}
      y2={py + dy * length}
    />
  );
}

/** The lower pane's axis: the same places, named by their z. Without a weight there is no z to name. */
function zAxis({ f, w, b }: ActivationState, domain: readonly [number, number], lang: 'es' | 'en'): Axis {
  const plain = { domain, label: <tspan class="role-input">x</tspan> };
  if (f === 'maxout') return plain;
  if (isNothing(w)) return { domain, ticks: [], label: <tspan class="role-preactivation">z</tspan> };
  const ends = domain.map((x) => w * x + b).sort((p, q) => p - q) as [number, number];
  return {
    domain,
    ticks: scaleLinear(ends, [0, 1])
      .ticks(6)
      .map((z) => (z - b) / w),
    format: (x) => formatNumber(Number((w * x + b).toFixed(6)), lang, 6),
    label: <tspan class="role-preactivation">z</tspan>,
  };
}

interface ValueLabelProps {
  place: Place;
  /** It tells the derivative, not the value. */
  slope?: boolean;
  children: readonly string[];
}

function ValueLabel({ place, slope, children: [first, second] }: ValueLabelProps) {
  return (
    <text class={slope ? 'activation-value activation-value-slope' : 'activation-value'} {...place}>
      {first}
      {second && (
        <tspan class="activation-value-slope" x={place.x} dy="1.2em">
          {second}
        </tspan>
      )}
    </text>
  );
}

/** What the derivative does to the right of x. */
const climbs = (unit: Unit, x: number) => unit.derivative(x + 0.05) > unit.derivative(x - 0.05);

export function Curves({ model }: { model: ActivationModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = wordsIn(lang).strings;
  const state = model.state.value;
  const unit = model.unit.value;
  const { curves, domain, values, slopes } = model.picture.value;
  const { x, f } = state;
  const [y, derivative, slope] = [unit.y(x), unit.derivative(x), unit.slope(x)];
  const put = (value: number) => formatNumber(value, lang);
  const labelOf = (scales: Scales) => beside(scales.x(x), scales.y(y), slope > 0, 2, scales);
  const id = `${widget?.instance}`;
  const [main, ...others] = curves;
  const comparison = model.tensors.comparison.value;
  const checked = comparison?.key === derivativeKey(state) ? comparison.points : [];

  return (
    <>
      <Plot
        id={`${id}-value`}
        width={WIDTH}
        height={UPPER}
        x={{ domain, ticks: 7, label: <tspan class="role-input">x</tspan> }}
        y={{ domain: values, label: <tspan class="role-activation">y</tspan> }}
        shade={(scales) => (
          <Flat
            id={`${id}-hatch-value`}
            unit={unit}
            scales={scales}
            named={{ name: text.saturation, label: labelOf(scales) }}
          />
        )}
        marks={(scales) => (
          <>
            {f === 'maxout' && <Lines state={state} scales={scales} />}
            {others.map((curve, i) => (
              <Curve
                key={curve.unit.name}
                scales={scales}
                points={curve.values}
                class={`activation-other activation-other-${i % 5}`}
              />
            ))}
            {main && <Curve scales={scales} points={main.values} class="activation-curve" />}
            <Jumps unit={unit} scales={scales} of="y" />
            <Labels curves={curves} scales={scales} names={text.shortFunctions} />
            <line
              class="activation-guide"
              x1={scales.x(x)}
              x2={scales.x(x)}
              y1={scales.y(values[0])}
              y2={scales.y(y)}
            />
            <Tangent x={x} y={y} slope={slope} scales={scales} />
            <ValueLabel place={labelOf(scales)}>{[`y = ${put(y)}`, text.slope(put(slope))]}</ValueLabel>
          </>
        )}
        handles={(scales) => (
          <Handle
            scales={scales}
            x={{ value: x, ...X_RANGE, step: STEP }}
            at={[x, y]}
            label={text.handle}
            text={`x = ${put(x)}, y = ${put(y)}, ${text.derivative} ${put(derivative)}`}
            tone="input"
            onMove={({ x: next }) => next !== undefined && model.change({ x: next })}
          />
        )}
      />
      <Plot
        id={`${id}-slope`}
        width={WIDTH}
        height={LOWER}
        x={zAxis(state, domain, lang)}
        y={{
          domain: slopes,
          ticks: 4,
          label: <tspan class="activation-derivative-name">{f === 'maxout' ? 'dy/dx' : 'φ′(z)'}</tspan>,
        }}
        shade={(scales) => (
          <>
            <Flat id={`${id}-hatch-slope`} unit={unit} scales={scales} />
            {[-LIMIT, LIMIT].map((limit) => (
              <line
                key={limit}
                class="activation-limit"
                x1={scales.x(domain[0])}
                x2={scales.x(domain[1])}
                y1={scales.y(limit)}
                y2={scales.y(limit)}
              />
            ))}
          </>
        )}
        marks={(scales) => (
          <>
            {others.map((curve, i) => (
              <Curve
                key={curve.unit.name}
                scales={scales}
                points={curve.slopes}
                class={`activation-other activation-other-${i % 5}`}
              />
            ))}
            {main && <Curve scales={scales} points={main.slopes} class="activation-slope" />}
            <Jumps unit={unit} scales={scales} of="slope" />
            <g class="activation-checked" data-late>
              {checked.map(([at, value]) => (
                <circle key={at} cx={scales.x(at)} cy={scales.y(value)} r={2} />
              ))}
            </g>
            <line
              class="activation-guide"
              x1={scales.x(x)}
              x2={scales.x(x)}
              y1={scales.y.range()[1]}
              y2={scales.y(slopes[0])}
            />
            <circle class="activation-slope-dot" cx={scales.x(x)} cy={scales.y(derivative)} r={5} />
            <ValueLabel place={outside(scales.x(x), scales.y(derivative), climbs(unit, x), scales)} slope>
              {[`${f === 'maxout' ? 'dy/dx' : 'φ′(z)'} = ${put(derivative)}`]}
            </ValueLabel>
          </>
        )}
      />
    </>
  );
}
