// The loss of one example as a curve: against its error, or for probabilities against its prediction. The picked example
// is the probe: dragging it along the curve changes its prediction, and the tangent says how hard it is pushed.
import { useContext } from 'preact/hooks';
import { PROBABILITY_MARGIN } from '../../src/math/losses.ts';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { labelPlace, Tangent } from './Marks.tsx';
import { type ListLoss, lossAt } from './measure.ts';
import { type LossModel, tidy } from './model.ts';
import { rangeOf, stepOf } from './state.ts';
import { sub, useText } from './strings.ts';

type Point = [number, number];

/** Points of ℓ(e), with the corners of the three losses among them. */
function curveOfErrors(name: ListLoss, [low, high]: readonly [number, number]): Point[] {
  const even = Array.from({ length: 97 }, (_, i) => low + ((high - low) * i) / 96);
  return [...even, -1, 0, 1].sort((a, b) => a - b).map((e) => [e, lossAt(name, 0, e)]);
}

/** Points of ℓ(ŷ), close together where the logarithm is steep. */
function curveOfProbabilities(y: number): Point[] {
  const near = Array.from({ length: 49 }, (_, i) => 10 ** (-8 + i / 6.2));
  const even = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);
  return [0, ...near, ...even, ...near.map((p) => 1 - p), 1]
    .sort((a, b) => a - b)
    .map((p) => [p, lossAt('bce', y, p)]);
}

const QUANTITY_LOSSES = ['mae', 'mse', 'huber'] as const;

/** Where along the error each ghost's name stands, as a share of the reach, and how far above or below its curve. */
const LABEL_AT = { mae: [-0.8, -9], mse: [-0.62, -9], huber: [0.8, 17] } as const;

function Ghosts({
  name,
  scales,
  reach,
  top,
}: {
  name: ListLoss;
  scales: Scales;
  reach: number;
  top: number;
}) {
  const text = useText();
  return (
    <>
      {QUANTITY_LOSSES.filter((other) => other !== name).map((other) => {
        const [share, off] = LABEL_AT[other];
        // A curve that leaves the plot is named before it does.
        const leaves = other === 'mse' ? Math.sqrt(0.75 * top) : reach;
        const at = Math.sign(share) * Math.min(Math.abs(share) * reach, leaves);
        return (
          <g key={other}>
            <Curve scales={scales} points={curveOfErrors(other, [-reach, reach])} class="loss-ghost" />
            <text
              class="loss-ghost-name"
              x={scales.x(at)}
              y={scales.y(lossAt(other, 0, at)) + off}
              text-anchor="middle"
            >
              {text.losses[other]}
            </text>
          </g>
        );
      })}
    </>
  );
}

export function ExampleCurve({ model }: { model: LossModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const put = (value: number) => formatNumber(value, lang);
  const state = model.state.value;
  const name = model.list.value;
  const { examples } = model.measured.value;
  const picked = examples[state.pick];
  const { errors, losses } = model.domains.value;
  if (!picked) return null;
  const unit = name === 'bce';
  const at = (example: { p: number; error: number }) => (unit ? example.p : example.error);
  const y = picked.y;
  const step = stepOf(state);
  const range = rangeOf(name);
  const track = unit
    ? { value: picked.p, ...range, step }
    : {
        value: picked.error,
        min: Math.max(errors[0], range.min - y),
        max: Math.min(errors[1], range.max - y),
        step,
      };
  const tall = losses[1] > 5;
  // Which branches of the binary cross-entropy count: both, weighted, for a target between 0 and 1.
  const branches = [1, 0].map((branch) => ({ branch, weight: branch === 1 ? y : 1 - y }));

  return (
    <Plot
      id={`${widget?.instance}-curve`}
      width={370}
      height={unit ? 370 : 350}
      x={{
        domain: errors,
        ticks: unit ? [0, 0.25, 0.5, 0.75, 1] : 5,
        label: unit ? <tspan class="role-activation">ŷ</tspan> : <tspan>e</tspan>,
      }}
      y={{
        domain: losses,
        ticks: unit ? (tall ? [0, 5, 10, 15] : [0, 1, 2, 3, 4, 5]) : 5,
        label: <tspan class="loss-ink">ℓ</tspan>,
      }}
      marks={(scales) => (
        <>
          {unit ? (
            branches.map(({ branch, weight }) => (
              <Curve
                key={sub(branch)}
                scales={scales}
                points={curveOfProbabilities(branch)}
                class={weight === 1 ? 'loss-curve' : 'loss-ghost'}
              />
            ))
          ) : (
            <Ghosts name={name} scales={scales} reach={errors[1]} top={losses[1]} />
          )}
          {unit && y > 0 && y < 1 && (
            <Curve scales={scales} points={curveOfProbabilities(y)} class="loss-curve" />
          )}
          {!unit && <Curve scales={scales} points={curveOfErrors(name, errors)} class="loss-curve" />}
          {tall && unit && (
            <>
              <line
                class="loss-cap"
                x1={scales.x(0)}
                x2={scales.x(1)}
                y1={scales.y(-Math.log(PROBABILITY_MARGIN))}
                y2={scales.y(-Math.log(PROBABILITY_MARGIN))}
              />
              <text
                class="loss-note"
                x={scales.x(0.5)}
                y={scales.y(-Math.log(PROBABILITY_MARGIN)) + 16}
                text-anchor="middle"
              >
                {text.cap(formatNumber(-Math.log(PROBABILITY_MARGIN), lang, 1))}
              </text>
            </>
          )}
          {unit && (
            <>
              <text class="loss-branch" data-lit={y === 1} x={scales.x(0.13)} y={scales.y(0.52 * losses[1])}>
                −ln ŷ
              </text>
              <text
                class="loss-branch"
                data-lit={y === 0}
                x={scales.x(0.87)}
                y={scales.y(0.52 * losses[1])}
                text-anchor="end"
              >
                −ln(1 − ŷ)
              </text>
            </>
          )}
          <Tangent scales={scales} x={at(picked)} y={picked.loss} slope={picked.slope} />
          {examples.map(
            (example, i) =>
              i !== state.pick &&
              (!unit || example.y === y) && (
                <circle
                  class="loss-dot"
                  key={sub(i)}
                  cx={scales.x(at(example))}
                  cy={scales.y(example.loss)}
                  r={4}
                />
              ),
          )}
          <path
            class="loss-guide"
            d={`M${scales.x(at(picked))},${scales.y(0)}V${scales.y(picked.loss)}H${scales.x(errors[0])}`}
          />
        </>
      )}
      labels={(scales) => (
        <g {...labelPlace(scales, at(picked), picked.loss, picked.slope)}>
          <text class="loss-value" data-picked="true">
            ℓ = {put(picked.loss)}
          </text>
          <text class="loss-slope" y={16}>
            {text.slope(put(picked.slope))}
          </text>
        </g>
      )}
      handles={(scales) => (
        <>
          <Handle
            scales={scales}
            x={track}
            at={[at(picked), picked.loss]}
            label={`${text.example(state.pick + 1)}, ${text.curves[unit ? 'probability' : 'error']}`}
            text={`${unit ? 'ŷ' : text.error} = ${put(at(picked))}, ${text.lossRow} ${put(picked.loss)}, ${text.slope(put(picked.slope))}`}
            tone="error"
            onMove={({ x }) => x !== undefined && model.setP(state.pick, unit ? x : tidy(y + x))}
          />
        </>
      )}
    />
  );
}
