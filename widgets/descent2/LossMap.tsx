// The loss over w and b: contours, the walk on them, the gradient of the batch beside the full one, the step to come.
import { useContext, useMemo } from 'preact/hooks';
import type { Pair } from '../../src/math/descent.ts';
import { formatNumber, formatSigned } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { HeatMap } from '../kit/HeatMap.tsx';
import { Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { Contours, REACH } from './Contours.tsx';
import { type Arrow, arrow, exitOf, type Pixel, pixelOf, trackOf } from './marks.ts';
import type { Descent2Model } from './model.ts';
import { PLACE_RANGE } from './state.ts';
import { surfaceKey } from './tensors.ts';
import { MAP } from './view.ts';

/** Steps drawn ahead, dotted. */
const AHEAD = 80;
/** Length of the gradient's arrow at the start, and the longest that one may be, in the drawing's units. */
const GRADIENT = 46;
const LONGEST = 110;
/** A gradient that moves a point by less than this, in the drawing's units, is none. */
const NOTHING = 1e-9;

function ArrowMark({ of, name }: { of: Arrow | null; name: string }) {
  if (!of) return null;
  return (
    <g class={`descent2-arrow descent2-${name}`}>
      <path class="descent2-halo" d={`M${of.from}L${of.to}`} />
      <path class="descent2-shaft" d={`M${of.from}L${of.to}`} />
      <path class="descent2-tip" d="M1,0l-8,-4v8z" transform={`translate(${of.to}) rotate(${of.angle})`} />
    </g>
  );
}

/**
 * The way down by the full gradient, and by the batch's where that is another. Their lengths follow the root of their
 * sizes, as a share of the gradient at the start: a slope that fades is seen to fade, and is still seen.
 */
function Gradients({ model, scales, at }: { model: Descent2Model; scales: Scales; at: Pixel }) {
  const { gradient, full, batch } = model.update.value;
  const [problem, { w0, b0 }] = [model.problem.value, model.state.value];
  const perW = scales.x(1) - scales.x(0);
  const perB = scales.y(1) - scales.y(0);
  const drawn = ([gw, gb]: Pair): Pixel => [-gw * perW, -gb * perB];
  const start = Math.hypot(...drawn(problem.whole.gradient(w0, b0)));
  const mark = (of: Pair, name: string) => {
    const [dx, dy] = drawn(of);
    const size = Math.hypot(dx, dy);
    if (!(size > NOTHING) || !Number.isFinite(size)) return null;
    const length = Math.min(LONGEST, GRADIENT * Math.sqrt(size / (start > NOTHING ? start : size)));
    return (
      <ArrowMark of={arrow(at, [at[0] + (dx / size) * length, at[1] + (dy / size) * length])} name={name} />
    );
  };
  const noisy = batch.places.length < (problem.examples?.x.length ?? 1);
  return (
    <>
      {mark(full, 'full')}
      {noisy && mark(gradient, 'noisy')}
    </>
  );
}

/** What the step to come is made of: the velocity kept, and the step itself. */
function NextStep({ model, scales, at }: { model: Descent2Model; scales: Scales; at: Pixel }) {
  const { optimizer, lr, beta1 } = model.state.value;
  const { before, after } = model.update.value;
  const to = pixelOf(scales, after.place);
  const kept =
    optimizer === 'momentum'
      ? pixelOf(scales, [
          before.place[0] - lr * beta1 * before.first[0],
          before.place[1] - lr * beta1 * before.first[1],
        ])
      : null;
  return (
    <>
      <ArrowMark of={arrow(at, kept)} name="velocity" />
      <ArrowMark of={arrow(at, to)} name="step" />
    </>
  );
}

function Walk({ model, scales }: { model: Descent2Model; scales: Scales }) {
  const { step, ahead } = model.state.value;
  const walk = model.walk.value;
  const past = trackOf(walk, 0, step, scales);
  const future = ahead ? trackOf(walk, step, step + AHEAD, scales) : null;
  return (
    <>
      {future && <path class="descent2-ahead" d={future.d} />}
      <path class="descent2-halo" d={past.d} />
      <path class="descent2-walk" d={past.d} />
      {past.dots.slice(1).map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} class="descent2-dot" cx={cx} cy={cy} r={2.2} />
      ))}
    </>
  );
}

/** Where the walk is now, or, where that is out of sight, in which direction; the label stands behind the step to come. */
function Here(props: { scales: Scales; at: Pixel; ahead: Pixel | null; label: string }) {
  const { scales, at, ahead, label } = props;
  const exit = exitOf(scales, at);
  const [px, py] = exit ? exit.to : at;
  const [dx, dy] = ahead && !exit ? [ahead[0] - px, ahead[1] - py] : [0, 0];
  const left = px > MAP.width - 120 || (px > 140 && (dx > 0 || (dx === 0 && px > MAP.width / 2)));
  const below = py < 50 || (py < MAP.height - 60 && dy < 0);
  return (
    <>
      {exit ? (
        <path
          class="descent2-exit"
          d="M8,0l-14,-8v16z"
          transform={`translate(${exit.to}) rotate(${exit.angle})`}
        />
      ) : (
        <circle class="descent2-here" cx={px} cy={py} r={5.5} />
      )}
      <text
        class="descent2-label"
        x={px + (left ? -11 : 11)}
        y={py + (below ? 21 : -11)}
        text-anchor={left ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}

export function LossMap({
  model,
  rivals,
}: {
  model: Descent2Model;
  rivals?: (scales: Scales) => preact.ComponentChildren;
}) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = model.text;
  const { w0, b0, step } = model.state.value;
  const [problem, area, levels] = [model.problem.value, model.area.value, model.levels.value];
  const { place, loss } = model.here.value;
  const found = model.tensors.surface.value;
  const tensor = found?.key === surfaceKey(problem, area) ? found : null;
  const grid = tensor?.grid ?? null;
  // A heat map paints itself anew whenever it is rendered: only another grid is a reason.
  const heat = useMemo(() => <HeatMap grid={grid} centre={0} reach={REACH} />, [grid]);
  const put = (value: number) => formatNumber(value, lang);
  const track = (value: number, [low, high]: readonly [number, number]) => ({
    value,
    // A start is not dragged out of the picture: fields take it further.
    min: Math.max(PLACE_RANGE.min, Math.min(value, low)),
    max: Math.min(PLACE_RANGE.max, Math.max(value, high)),
    step: 0.1,
  });
  return (
    <Plot
      id={`${widget?.instance}-map`}
      {...MAP}
      x={{ domain: area.w, label: <tspan class="role-weight">w</tspan> }}
      y={{ domain: area.b, ticks: 6, label: <tspan class="role-bias">b</tspan> }}
      underlay={heat}
      shade={(scales) => (
        <Contours
          problem={problem}
          area={area}
          levels={levels}
          scales={scales}
          lines={tensor?.lines ?? null}
        />
      )}
      marks={(scales) => {
        const at = pixelOf(scales, place);
        const lowest = problem.lowest && pixelOf(scales, problem.lowest);
        return (
          <>
            {lowest && (
              <path
                class="descent2-lowest"
                d="M-5,-5l10,10m0,-10l-10,10"
                transform={`translate(${lowest})`}
              />
            )}
            {rivals?.(scales)}
            <Walk model={model} scales={scales} />
            {at && !exitOf(scales, at) && (
              <>
                <Gradients model={model} scales={scales} at={at} />
                <NextStep model={model} scales={scales} at={at} />
              </>
            )}
            {at && step > 0 && (
              <Here
                scales={scales}
                at={at}
                ahead={pixelOf(scales, model.update.value.after.place)}
                label={`L = ${put(loss)}`}
              />
            )}
          </>
        );
      }}
      handles={(scales) => (
        <Handle
          scales={scales}
          x={track(w0, area.w)}
          y={track(b0, area.b)}
          at={[w0, b0]}
          label={text.startHandle}
          text={`w₀ = ${put(w0)}, b₀ = ${formatSigned(b0, lang)}`}
          tone="weight"
          onMove={({ x, y }) => model.change({ w0: x ?? w0, b0: y ?? b0 })}
        />
      )}
    />
  );
}
