// Answers of yes and no: above, each example's probability and the answer; below, its loss as a bar, and the mean.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { MARGIN, Plot } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { Target, TargetMark } from './Marks.tsx';
import type { LossModel } from './model.ts';
import { stepOf, UNIT } from './state.ts';
import { sub, useText } from './strings.ts';

const WIDTH = 470;
const TOP = 210;
const BOTTOM = 160;

export function Probabilities({ model }: { model: LossModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const put = (value: number) => formatNumber(value, lang, 2);
  const state = model.state.value;
  const { examples, loss } = model.measured.value;
  const { bars } = model.domains.value;
  const n = examples.length;
  const range = { ...UNIT, step: stepOf(state) };
  const axis = { domain: [0.35, n + 1.75] as const, ticks: examples.map((_, i) => i + 1) };
  const bar = Math.min(34, 200 / n);
  const base = BOTTOM - MARGIN.bottom;

  return (
    <>
      <Plot
        id={`${widget?.instance}-data`}
        width={WIDTH}
        height={TOP}
        x={{ ...axis, ticks: [] }}
        y={{ domain: [0, 1], ticks: [0, 0.5, 1], label: <tspan class="role-activation">ŷ</tspan> }}
        marks={({ x, y }) =>
          examples.map((example, i) => (
            // From the answer to the prediction: the probability that went to the wrong answer.
            <line
              class="loss-missed"
              key={sub(i)}
              x1={x(i + 1)}
              x2={x(i + 1)}
              y1={y(example.y)}
              y2={y(example.p)}
            />
          ))
        }
        labels={(scales) =>
          examples.map((example, i) => <TargetMark key={sub(i)} scales={scales} x={i + 1} y={example.y} />)
        }
        handles={(scales) => (
          <>
            {examples.map((example, i) => (
              <Handle
                key={sub(i)}
                scales={scales}
                y={{ value: example.p, ...range }}
                at={[i + 1, example.p]}
                label={`${text.prediction} ŷ${sub(i + 1)}`}
                text={`ŷ${sub(i + 1)} = ${put(example.p)}, y${sub(i + 1)} = ${put(example.y)}, ${text.lossRow} ${put(example.loss)}`}
                tone="activation"
                onFocus={() => model.setPick(i)}
                onMove={({ y }) => y !== undefined && model.setP(i, y)}
              />
            ))}
            {examples.map((example, i) => (
              <Target
                key={sub(i)}
                scales={scales}
                x={i + 1}
                y={example.y}
                prediction={example.p}
                range={{ ...UNIT, step: 1 }}
                onMove={(value) => model.setY(i, value)}
              />
            ))}
          </>
        )}
      />
      <Plot
        id={`${widget?.instance}-bars`}
        width={WIDTH}
        height={BOTTOM}
        x={axis}
        y={{
          domain: bars,
          ticks: bars[1] > 5 ? [0, 5, 10, 15] : 3,
          label: <tspan class="loss-ink">ℓ</tspan>,
        }}
        marks={({ x, y }) => (
          <>
            {examples.map((example, i) => (
              <rect
                class="loss-area"
                key={sub(i)}
                data-picked={i === state.pick}
                x={x(i + 1) - bar / 2}
                y={y(example.loss)}
                width={bar}
                height={base - y(example.loss)}
              />
            ))}
            <rect
              class="loss-area loss-mean"
              x={x(n + 1.25) - bar / 2}
              y={y(loss)}
              width={bar}
              height={base - y(loss)}
            />
            <line class="loss-mean-line" x1={x(0.35)} x2={x(n + 1.25) - bar / 2} y1={y(loss)} y2={y(loss)} />
          </>
        )}
        labels={({ x, y }) => (
          <g>
            {examples.map((example, i) => (
              <text
                class="loss-value"
                key={sub(i)}
                data-picked={i === state.pick}
                x={x(i + 1)}
                y={y(example.loss) - 5}
                text-anchor="middle"
              >
                {(n <= 8 || i === state.pick) && put(example.loss)}
              </text>
            ))}
            <text class="loss-value loss-value-mean" x={x(n + 1.25)} y={y(loss) - 5} text-anchor="middle">
              {put(loss)}
            </text>
            <text class="plot-number" x={x(n + 1.25)} y={BOTTOM - 10} text-anchor="middle">
              {text.mean}
            </text>
          </g>
        )}
      />
    </>
  );
}
