// The loss over the updates: those made, and those to come at this rate. The point is dragged through the training.
import { useContext } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { formatCount, formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import type { BackpropModel } from './model.ts';
import { power, short } from './numbers.ts';
import { MAX_STEP } from './state.ts';

const POINTS = 160;
/** What is less is drawn as this. */
const LEAST = 1e-16;

const logOf = (loss: number) => Math.log10(Math.max(loss, LEAST));

export function LossCurve({ model, lang }: { model: BackpropModel; lang: Lang }) {
  const text = model.text;
  const instance = useContext(WidgetContext)?.instance;
  const history = model.history.value;
  const { step } = model.state.value;
  const horizon = [100, 1000].find((end) => step <= end * 0.9) ?? MAX_STEP;
  const every = Array.from({ length: POINTS + 1 }, (_, i) => Math.round((i * horizon) / POINTS));
  const at = (k: number): [number, number] => [k, logOf(history.loss(k))];
  const heights = [...every, step].map((k) => logOf(history.loss(k))).filter(Number.isFinite);
  const low = Math.floor(Math.min(...heights) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.max(...heights)));
  const spacing = Math.ceil((high - low) / 5);
  const ticks = Array.from({ length: Math.floor((high - low) / spacing) + 1 }, (_, i) => low + i * spacing);
  const loss = history.loss(step);
  const late = step > horizon * 0.6;
  const tick = (exponent: number) =>
    Math.abs(exponent) <= 3 ? formatNumber(10 ** exponent, lang) : power(exponent, lang);
  return (
    <div class="bp-curve">
      <Plot
        id={`${instance}-curve`}
        width={370}
        height={230}
        x={{
          domain: [0, horizon],
          ticks: [0, horizon / 2, horizon],
          format: (value) => formatCount(value, lang),
        }}
        y={{
          domain: [low, high],
          ticks,
          format: tick,
          label: <tspan class="role-error">L</tspan>,
        }}
        marks={(scales) => (
          <>
            <Curve scales={scales} points={every.filter((k) => k >= step).map(at)} class="bp-ahead" />
            <Curve
              scales={scales}
              points={[...every.filter((k) => k < step), step].map(at)}
              class="bp-made"
            />
            <text
              class="bp-curve-label role-error"
              x={scales.x(step) + (late ? -12 : 12)}
              y={scales.y(logOf(loss)) - 10}
              text-anchor={late ? 'end' : 'start'}
            >
              L = {short(loss, lang, 6)}
            </text>
          </>
        )}
        handles={(scales) => (
          <Handle
            scales={scales}
            x={{ value: step, min: 0, max: MAX_STEP, step: 1 }}
            at={[step, logOf(loss)]}
            label={text.curvePoint}
            text={`${step}; L = ${short(loss, lang, 6)}`}
            tone="error"
            onMove={({ x }) => x !== undefined && model.training.goTo(Math.min(x, horizon))}
          />
        )}
      />
    </div>
  );
}
