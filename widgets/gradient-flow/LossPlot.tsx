// The loss step by step: this training, the one before it, and the references that were trained when the site was built.
// What leaves the plot goes out at its top, and NaN is a cross with the step at which it came.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { brief, powerOfTen, powerTicks } from './axes.ts';
import type { FlowModel } from './model.ts';
import type { ReferenceRun } from './references.ts';

const WIDTH = 370;
const HEIGHT = 270;
/** Powers of ten of the loss that are drawn: its highest, and its lowest unless a training goes below. */
const TOP = 1;
const FOOT = -3;
const LOWEST = -9;
/** A reference that ends below this has its name under its line, the others over it. */
const LOW = Math.log10(0.4);

type Points = readonly (readonly [step: number, power: number])[];

/** Losses as powers of ten; what is beyond the plot lies on its edge. */
const pointsOf = (losses: readonly number[], every = 1): Points =>
  losses.map((loss, i) => {
    const power = Math.log10(loss);
    return [i * every, Number.isNaN(power) ? power : Math.min(TOP, Math.max(LOWEST, power))] as const;
  });

interface LostProps {
  scales: Scales;
  step: number;
  words: string;
  more?: string;
  /** How far under the top, where something else stands there. */
  below?: number;
}

/** A loss that is no number any more. */
function Lost({ scales, step, words, more, below = 9 }: LostProps) {
  const x = scales.x(step);
  const y = scales.y(TOP) + below;
  return (
    <g class="flow-lost">
      <path d={`M${x - 5},${y - 5}l10,10m0,-10l-10,10`} />
      <text x={x + 11} y={y + 5}>
        {words}
      </text>
      {more && (
        <text class="flow-more" x={x + 11} y={y + 21}>
          {more}
        </text>
      )}
    </g>
  );
}

interface ReferenceProps {
  scales: Scales;
  run: ReferenceRun;
  name: string;
  /** What to say of where it was lost; null where that would be in the way. */
  lost: string | null;
  /** The last step drawn. */
  last: number;
  below: number;
}

function Reference({ scales, run, name, lost, last, below }: ReferenceProps) {
  const points = pointsOf(run.losses, run.every).filter(([step]) => step <= last);
  const [step, power] = points[Math.floor((points.length - 1) * 0.78)] ?? [0, 0];
  return (
    <g class="flow-ghost">
      <Curve scales={scales} points={points} />
      {run.lostAt === null ? (
        <text x={scales.x(step)} y={scales.y(power) + (power < LOW ? 20 : -8)} text-anchor="middle">
          {name}
        </text>
      ) : (
        lost !== null && <Lost scales={scales} step={run.lostAt} words={lost} more={name} below={below} />
      )}
    </g>
  );
}

export function LossPlot({ model, runs }: { model: FlowModel; runs: readonly ReferenceRun[] }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = model.text;
  const { run } = model;
  const { records, phase } = run.held.value;
  const { loss, step } = model.shown.value;
  const made = run.last.value;
  const last = Math.max(model.state.value.steps, made, 10);
  const losses = records.map((record) => record.loss);
  const deepest = Math.min(...losses.filter((one) => one > 0).map(Math.log10), FOOT);
  const domain = [Math.max(LOWEST, Math.floor(deepest)), TOP] as const;
  const lostAt = phase === 'overflow' ? made : null;
  const power = pointsOf([loss])[0]?.[1] ?? Number.NaN;
  const at: [number, number] = [step, Number.isFinite(power) ? power : TOP];
  const right = step > last * 0.6;
  const out = loss > 10 ** TOP;
  const before = run.previous.value;
  const pastPoints = pointsOf(before).slice(0, last + 1);
  const pastAt = pastPoints.findLast(([, y], i) => i <= pastPoints.length * 0.85 && Number.isFinite(y)) ?? [
    0, 0,
  ];

  return (
    <Plot
      id={`${widget?.instance}-loss`}
      width={WIDTH}
      height={HEIGHT}
      x={{
        domain: [0, last],
        ticks: 4,
        label: (
          <tspan class="flow-word" dx="3" dy="-4">
            {text.stepAxis}
          </tspan>
        ),
      }}
      y={{
        domain,
        ticks: powerTicks(domain, 5),
        format: (tick) => (Math.abs(tick) < 4 ? formatNumber(10 ** tick, lang) : powerOfTen(tick)),
        label: <tspan class="flow-loss-symbol">L</tspan>,
      }}
      marks={(scales) => (
        <>
          {runs.map(({ name, losses: all, every, lostAt: step }) => (
            <Reference
              key={name}
              scales={scales}
              run={{ name, losses: all, every, lostAt: step }}
              name={
                step === null
                  ? text.references[name]
                  : `${text.references[name]}: ${brief(all[0] ?? Number.NaN, lang)}`
              }
              lost={step !== null && lostAt === null && domain[0] > -5 ? text.lost(step) : null}
              last={last}
              below={out && !right ? 34 : 9}
            />
          ))}
          {before.length > 0 && (
            <g class="flow-ghost flow-start">
              <Curve scales={scales} points={pastPoints} />
              <text x={scales.x(pastAt[0])} y={scales.y(pastAt[1]) + 17} text-anchor="middle">
                {text.previous}
              </text>
            </g>
          )}
          {losses.length > 1 && <Curve scales={scales} points={pointsOf(losses)} class="flow-loss" />}
          {lostAt !== null && <Lost scales={scales} step={lostAt} words={text.lost(lostAt)} below={27} />}
        </>
      )}
      labels={(scales) => (
        <text
          class="flow-value"
          x={scales.x(at[0]) + (right ? -12 : 12)}
          y={scales.y(at[1]) + 5}
          text-anchor={right ? 'end' : 'start'}
        >
          {out && text.over(brief(loss, lang))}
        </text>
      )}
      handles={(scales) =>
        made > 0 ? (
          <Handle
            scales={scales}
            x={{ value: step, min: 0, max: made, step: 1 }}
            at={at}
            label={text.stepHandle}
            text={text.stepIs(step, brief(loss, lang))}
            tone="error"
            onMove={({ x }) => x !== undefined && run.look(x)}
          />
        ) : (
          <circle class="flow-begin" cx={scales.x(0)} cy={scales.y(at[1])} r={4.5} />
        )
      }
    />
  );
}
