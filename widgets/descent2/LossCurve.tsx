// The loss at every step, on a logarithmic axis; the present step can be dragged along it.
import { useContext } from 'preact/hooks';
import type { Trajectory } from '../../src/math/trajectory.ts';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import type { Descent2Model } from './model.ts';
import { LAST_STEP } from './state.ts';

const ENDS = [20, 50, 100, 200, 500, 1000, 2000, 5000, LAST_STEP];
/** The axis grows when the step has come this far along it. */
const FULL = 0.9;
/** Points of the drawn curve. */
const SAMPLES = 240;
/** Powers of ten below the starting loss, or 1, and above it, beyond which nothing is drawn. */
const DEPTH = 9;
const HEIGHT = 4;

export const endOf = (step: number) => ENDS.find((end) => step <= FULL * end) ?? LAST_STEP;

type Point = readonly [number, number];

/** Loss over steps `from` to `to`, every one while they are few; the end always. */
function losses(walk: Trajectory, from: number, to: number, every: number): Point[] {
  const points: Point[] = [];
  for (let step = from; step < to; step += every) points.push([step, walk(step).loss]);
  points.push([to, walk(to).loss]);
  return points;
}

export interface Others {
  readonly walk: Trajectory;
  readonly class: string;
}

export function LossCurve({ model, others = [] }: { model: Descent2Model; others?: readonly Others[] }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = model.text;
  const { step, ahead } = model.state.value;
  const walk = model.walk.value;
  const { floor } = model.problem.value;
  const end = endOf(step);
  const every = Math.max(1, Math.floor(end / SAMPLES));
  const whole = losses(walk, 0, end, every);
  const start = walk(0).loss;
  const seen = [...whole, ...others.flatMap((other) => losses(other.walk, 0, end, every))]
    .map(([, loss]) => loss)
    .filter(Number.isFinite);
  const straight = seen.some((loss) => loss < 0);
  const scaled = (loss: number) =>
    straight ? loss : Math.log10(Math.max(loss, 10 ** -DEPTH * Math.max(1, start)));
  const heights = seen.map(scaled).filter((height) => Number.isFinite(height));
  // Beyond these the curve leaves the axes: one that diverges would flatten all that came before.
  const limit = HEIGHT * Math.max(1, Math.abs(start));
  const top = Math.min(Math.max(...heights), straight ? limit : scaled(start) + HEIGHT);
  const low = Math.max(
    Math.min(...heights, floor > 0 ? scaled(floor) : top),
    straight ? -limit : Number.NEGATIVE_INFINITY,
  );
  const domain: Point = straight
    ? [low, Math.max(top, low + 1)]
    : [Math.floor(low - 0.02), Math.max(Math.ceil(top + 0.02), Math.floor(low) + 1)];
  const count = straight ? 0 : domain[1] - domain[0] + 1;
  const powers = Array.from({ length: count }, (_, i) => domain[0] + i);
  const gap = Math.ceil(count / 5);
  // Far outside the axes a loss of 10³⁰⁰ is as good as one of 10⁹, and can be drawn.
  const span = domain[1] - domain[0];
  const bounded = (value: number) => Math.max(domain[0] - span, Math.min(domain[1] + span, value));
  const drawn = (points: readonly Point[]) =>
    points.map(([at, loss]): Point => [at, Number.isFinite(loss) ? bounded(scaled(loss)) : Number.NaN]);
  const here = walk(step).loss;
  const height = Math.max(domain[0], Math.min(domain[1], Number.isFinite(here) ? scaled(here) : domain[1]));
  return (
    <Plot
      id={`${widget?.instance}-curve`}
      width={370}
      height={model.problem.value.examples ? 150 : 300}
      x={{ domain: [0, end], ticks: 5, label: 't' }}
      y={{
        domain,
        ...(straight ? { ticks: 3 } : { ticks: powers.filter((_, i) => i % gap === 0) }),
        format: (value) =>
          straight ? formatNumber(value, lang, 1) : formatNumber(10 ** value, lang, 2).replace(/^1 · /, ''),
        label: <tspan class="role-error">L</tspan>,
      }}
      marks={(scales: Scales) => (
        <>
          {floor > 0 && !straight && (
            <line
              class="descent2-floor"
              x1={scales.x(0)}
              x2={scales.x(end)}
              y1={scales.y(scaled(floor))}
              y2={scales.y(scaled(floor))}
            />
          )}
          {others.map((other) => (
            <Curve
              key={other.class}
              scales={scales}
              points={drawn(losses(other.walk, 0, ahead ? end : Math.max(step, 1), every))}
              class={`descent2-rival ${other.class}`}
            />
          ))}
          {ahead && <Curve scales={scales} points={drawn(whole)} class="descent2-loss-ahead" />}
          {step > 0 && (
            <Curve scales={scales} points={drawn(losses(walk, 0, step, every))} class="descent2-loss" />
          )}
        </>
      )}
      handles={(scales) => (
        <Handle
          scales={scales}
          x={{ value: step, min: 0, max: end === LAST_STEP ? end : FULL * end, step: 1 }}
          at={[step, height]}
          label={text.stepHandle}
          text={`${step}, L = ${formatNumber(here, lang)}`}
          tone="error"
          onMove={({ x = step }) => model.stepping.goTo(x)}
        />
      )}
    />
  );
}
