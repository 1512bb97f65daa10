// The mean loss as a function of one prediction for all examples, with the constant that each loss prefers on its axis.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { labelPlace, Tangent } from './Marks.tsx';
import { bestConstant, constantLoss, type ListLoss, losses } from './measure.ts';
import type { LossModel } from './model.ts';
import { RANGE, stepOf, UNIT } from './state.ts';
import { sub, useText } from './strings.ts';

const HEIGHT = 350;

export function ConstantCurve({ model }: { model: LossModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const put = (value: number) => formatNumber(value, lang);
  const state = model.state.value;
  const name = model.list.value;
  const { values, means } = model.domains.value;
  const { y, p } = state;
  const unit = name === 'bce';
  const even = Array.from({ length: 161 }, (_, i) => values[0] + ((values[1] - values[0]) * i) / 160);
  const ends = unit ? [1e-7, 1e-4, 0.001, 0.003, 0.997, 0.999, 0.9999, 1 - 1e-7] : [];
  const bends = unit ? ends : y.flatMap((target) => [target - 1, target, target + 1]);
  const points = [...even, ...bends]
    .filter((c) => c >= values[0] && c <= values[1])
    .sort((a, b) => a - b)
    .map((c): [number, number] => [c, constantLoss(name, y, c)]);
  const c = p.reduce((sum, value) => sum + value, 0) / p.length;
  const here = constantLoss(name, y, c);
  const slope = losses[name]
    .gradient(
      y,
      y.map(() => c),
    )
    .reduce((sum, g) => sum + g, 0);
  const nameOf = (rival: ListLoss) =>
    unit
      ? text.bestNames.bce
      : rival === 'huber'
        ? text.losses.huber
        : `${text.losses[rival]}, ${text.bestNames[rival]}`;
  /** The losses of these data, each with its best constant. */
  const rivals: readonly ListLoss[] = unit ? ['bce'] : ['mse', 'mae', 'huber'];
  const step = stepOf(state);
  const range = unit ? UNIT : { min: Math.max(RANGE.min, values[0]), max: Math.min(RANGE.max, values[1]) };

  return (
    <Plot
      id={`${widget?.instance}-curve`}
      width={370}
      height={unit ? 370 : HEIGHT}
      x={{
        domain: values,
        ticks: unit ? [0, 0.25, 0.5, 0.75, 1] : 6,
        label: <tspan class="role-activation">c</tspan>,
      }}
      y={{ domain: means, label: <tspan class="loss-ink">L</tspan> }}
      marks={(scales) => (
        <>
          {rivals.map((rival) => (
            <line
              class={rival === name ? 'loss-best' : 'loss-rival'}
              key={rival}
              x1={scales.x(bestConstant(rival, y))}
              x2={scales.x(bestConstant(rival, y))}
              y1={scales.y(0)}
              y2={scales.y(means[1])}
            />
          ))}
          {y.map((target, i) => (
            <path
              class="loss-target-mark"
              key={sub(i)}
              d="M0,-5L5.5,0L0,5L-5.5,0Z"
              transform={`translate(${scales.x(target)},${scales.y(0) - 5})`}
            />
          ))}
          <Curve scales={scales} points={points} class="loss-curve" />
          <Tangent scales={scales} x={c} y={here} slope={slope} />
        </>
      )}
      labels={(scales) => (
        <>
          {rivals.map((rival, i) => {
            const at = bestConstant(rival, y);
            const beyond = at > 0.6 * values[1] + 0.4 * values[0];
            return (
              <text
                class="loss-best-label"
                data-lit={rival === name}
                key={rival}
                x={scales.x(at) + (beyond ? -6 : 6)}
                y={scales.y(means[1]) + 13 + 17 * i}
                text-anchor={beyond ? 'end' : 'start'}
              >
                {text.best(put(at), nameOf(rival))}
              </text>
            );
          })}
          <g {...labelPlace(scales, c, here, slope)}>
            <text class="loss-value" data-picked="true">
              L = {put(here)}
            </text>
            <text class="loss-slope" y={16}>
              {text.slope(put(slope + 0))}
            </text>
          </g>
        </>
      )}
      handles={(scales) => (
        <>
          <Handle
            scales={scales}
            x={{ value: c, ...range, step }}
            at={[c, here]}
            label={`${text.prediction} c, ${text.curves.constant}`}
            text={`c = ${put(c)}, L = ${put(here)}, ${text.slope(put(slope + 0))}`}
            tone="error"
            onMove={({ x }) => x !== undefined && model.setP(state.pick, x)}
          />
        </>
      )}
    />
  );
}
