// Targets and predictions of quantities side by side, with each example's loss as a shape, its push, and the mean.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { MARGIN, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { Push, Target, TargetMark } from './Marks.tsx';
import { bestConstant } from './measure.ts';
import type { LossModel } from './model.ts';
import { Shape, sideOf } from './Shapes.tsx';
import { RANGE, stepOf } from './state.ts';
import { sub, useText } from './strings.ts';

const WIDTH = 470;
const HEIGHT = 350;
/** Length of the strongest push, in the drawing's units. */
const PUSH = 46;
/** From this many examples on, only the picked one's loss is written above the plot. */
const CROWDED = 8;

export function Quantities({ model }: { model: LossModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const put = (value: number) => formatNumber(value, lang, Math.abs(value) < 100 ? 2 : 0);
  const state = model.state.value;
  const { examples, loss } = model.measured.value;
  const name = model.list.value;
  const { values } = model.domains.value;
  const n = examples.length;
  const best = state.constant ? bestConstant(name, state.y) : null;
  const strongest = Math.max(...examples.map(({ gradient }) => Math.abs(gradient)));
  const step = stepOf(state);
  const range = { min: Math.max(RANGE.min, values[0]), max: Math.min(RANGE.max, values[1]), step };
  const unitOf = ({ y }: Scales) => y(0) - y(1);
  const meanSlot = n + 1.25;

  return (
    <Plot
      id={`${widget?.instance}-data`}
      width={WIDTH}
      height={HEIGHT}
      x={{ domain: [0.35, n + 1.75], ticks: examples.map((_, i) => i + 1) }}
      y={{ domain: values }}
      marks={(scales) => {
        const { x, y } = scales;
        const unit = unitOf(scales);
        const bottom = HEIGHT - MARGIN.bottom;
        const side = sideOf(name, loss) * unit;
        return (
          <>
            <line class="loss-divider" x1={x(n + 0.7)} x2={x(n + 0.7)} y1={MARGIN.top} y2={bottom} />
            {best !== null && (
              <line class="loss-best" x1={x(0.35)} x2={x(n + 0.7)} y1={y(best)} y2={y(best)} />
            )}
            {examples.map((example, i) => {
              const way = i < n / 2 ? 1 : -1;
              const at = x(i + 1);
              return (
                <g key={sub(i)} data-picked={i === state.pick}>
                  <Shape
                    name={name}
                    x={at}
                    target={y(example.y)}
                    prediction={y(example.p)}
                    unit={unit}
                    way={way}
                  />
                  {strongest > 0 && (
                    <Push
                      x={at - way * 17}
                      y={y(example.p)}
                      length={(-example.gradient / strongest) * PUSH}
                    />
                  )}
                </g>
              );
            })}
            {examples.map((example, i) => (
              <TargetMark key={sub(i)} scales={scales} x={i + 1} y={example.y} />
            ))}
            <Shape
              class="loss-mean"
              name={name}
              x={name === 'mae' ? x(meanSlot) : Math.min(x(meanSlot) - side / 2, WIDTH - MARGIN.right - side)}
              target={bottom}
              prediction={bottom - side}
              unit={unit}
              way={1}
            />
          </>
        );
      }}
      labels={(scales) => (
        <>
          <text class="loss-value" x={MARGIN.left - 8} y={13} text-anchor="end">
            ℓ
          </text>
          {examples.map(
            (example, i) =>
              (n <= CROWDED || i === state.pick) && (
                <text
                  class="loss-value"
                  key={sub(i)}
                  data-picked={i === state.pick}
                  x={scales.x(i + 1)}
                  y={13}
                  text-anchor="middle"
                >
                  {put(example.loss)}
                </text>
              ),
          )}
          <text class="loss-value loss-value-mean" x={scales.x(meanSlot)} y={13} text-anchor="middle">
            {put(loss)}
          </text>
          <text class="plot-number" x={scales.x(meanSlot)} y={HEIGHT - 10} text-anchor="middle">
            {text.mean}
          </text>
          {best !== null && (
            <text class="loss-best-label" x={scales.x(0.35) + 6} y={scales.y(best) - 6}>
              {text.best(put(best), text.bestNames[name])}
            </text>
          )}
        </>
      )}
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
              range={range}
              onMove={(value) => model.setY(i, value)}
            />
          ))}
        </>
      )}
    />
  );
}
