// The loss step by step: this training, the one before it, and the references that were trained when the site was built.
// What leaves the plot goes out at its top, and NaN is a cross with the step at which it came.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { powerOfTen } from './axes.ts';
import type { FlowModel } from './model.ts';
import type { ReferenceRun } from './references.ts';
import { strings } from './strings.ts';

const WIDTH = 370;
const HEIGHT = 270;
/** Powers of ten of the loss that are drawn. */
const DOMAIN: [number, number] = [-3, 1];

type Points = readonly (readonly [step: number, power: number])[];

/** Losses as powers of ten; what is beyond the plot lies on its edge. */
const pointsOf = (losses: readonly number[], every = 1): Points =>
  losses.map((loss, i) => {
    const power = Math.log10(loss);
    return [
      i * every,
      Number.isNaN(power) ? power : Math.min(DOMAIN[1], Math.max(DOMAIN[0], power)),
    ] as const;
  });

/** A loss that is no number any more. */
function Lost({ scales, step, words, more }: { scales: Scales; step: number; words: string; more?: string }) {
  const x = scales.x(step);
  const y = scales.y(DOMAIN[1]) + 9;
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
}

function Reference({ scales, run, name, lost, last }: ReferenceProps) {
  const points = pointsOf(run.losses, run.every).filter(([step]) => step <= last);
  const [step, power] = points[Math.floor((points.length - 1) * 0.62)] ?? [0, 0];
  return (
    <g class="flow-ghost">
      <Curve scales={scales} points={points} />
      {run.lostAt === null ? (
        <text x={scales.x(step)} y={scales.y(power) - 8} text-anchor="middle">
          {name}
        </text>
      ) : (
        lost !== null && <Lost scales={scales} step={run.lostAt} words={lost} more={name} />
      )}
    </g>
  );
}

export function LossPlot({ model, runs }: { model: FlowModel; runs: readonly ReferenceRun[] }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = strings[lang];
  const { run } = model;
  const { records, phase } = run.held.value;
  const { loss, step } = model.shown.value;
  const made = run.last.value;
  const last = Math.max(model.state.value.steps, made, 10);
  const losses = records.map((record) => record.loss);
  const lostAt = phase === 'overflow' ? made : null;
  const power = pointsOf([loss])[0]?.[1] ?? Number.NaN;
  const at: [number, number] = [step, Number.isFinite(power) ? power : DOMAIN[1]];
  const right = step > last * 0.6;
  const before = run.previous.value;

  return (
    <Plot
      id={`${widget?.instance}-loss`}
      width={WIDTH}
      height={HEIGHT}
      x={{ domain: [0, last], ticks: 4, label: <tspan class="flow-word">{text.stepAxis}</tspan> }}
      y={{
        domain: DOMAIN,
        ticks: [-3, -2, -1, 0, 1],
        format: (tick) => (tick < 0 ? formatNumber(10 ** tick, lang) : powerOfTen(tick).replace('10¹', '10')),
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
                  : `${text.references[name]}: ${formatNumber(all[0] ?? Number.NaN, lang)}`
              }
              lost={step !== null && lostAt === null ? text.lost(step) : null}
              last={last}
            />
          ))}
          {before.length > 0 && (
            <g class="flow-ghost flow-start">
              <Curve scales={scales} points={pointsOf(before).slice(0, last + 1)} />
            </g>
          )}
          {losses.length > 1 && <Curve scales={scales} points={pointsOf(losses)} class="flow-loss" />}
          {lostAt !== null && <Lost scales={scales} step={lostAt} words={text.lost(lostAt)} />}
          <text
            class="flow-value"
            x={scales.x(at[0]) + (right ? -12 : 12)}
            y={scales.y(at[1]) + (at[1] > DOMAIN[1] - 0.6 ? 24 : -12)}
            text-anchor={right ? 'end' : 'start'}
          >
            {loss > 10 ** DOMAIN[1] ? text.over(formatNumber(loss, lang)) : null}
          </text>
        </>
      )}
      handles={(scales) =>
        made > 0 ? (
          <Handle
            scales={scales}
            x={{ value: step, min: 0, max: made, step: 1 }}
            at={at}
            label={text.stepHandle}
            text={text.stepIs(step, formatNumber(loss, lang))}
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
