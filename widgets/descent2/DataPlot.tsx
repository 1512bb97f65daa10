// The data with the current line and the error of each example; the mini-batch that comes next is lit.
import { useContext } from 'preact/hooks';
import type { Pair } from '../../src/math/descent.ts';
import { Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { bounded } from './marks.ts';
import type { Descent2Model } from './model.ts';
import { Points } from './Points.tsx';

export const DATA_SIZE = { width: 370, height: 268 };

function Line({ line: [w, b], scales, class: name }: { line: Pair; scales: Scales; class: string }) {
  const [from = 0, to = 0] = scales.x.domain();
  const y = (x: number) => bounded(scales.y, w * x + b);
  if (!Number.isFinite(w) || !Number.isFinite(b)) return null;
  return <line class={name} x1={scales.x(from)} x2={scales.x(to)} y1={y(from)} y2={y(to)} />;
}

export function DataPlot({ model }: { model: Descent2Model }) {
  const widget = useContext(WidgetContext);
  const problem = model.problem.value;
  const { examples, lowest } = problem;
  if (!examples) return null;
  const area = model.dataArea.value;
  const { place } = model.here.value;
  const { w0, b0, step } = model.state.value;
  const lit = new Set(model.update.value.batch.places);
  const finite = place.every(Number.isFinite);
  return (
    <Plot
      id={`${widget?.instance}-data`}
      {...DATA_SIZE}
      x={{ domain: area.x, label: <tspan class="role-input">x</tspan> }}
      y={{ domain: area.y, label: <tspan class="role-target">y</tspan> }}
      marks={(scales) => (
        <>
          {lowest && <Line line={lowest} scales={scales} class="descent2-best" />}
          {step > 0 && <Line line={[w0, b0]} scales={scales} class="descent2-first" />}
          {finite &&
            examples.x.map((x, i) => (
              <line
                key={i}
                class={lit.has(i) ? 'descent2-error' : 'descent2-error descent2-error-out'}
                x1={scales.x(x)}
                x2={scales.x(x)}
                y1={scales.y(examples.y[i] ?? 0)}
                y2={bounded(scales.y, place[0] * x + place[1])}
              />
            ))}
          <Line line={place} scales={scales} class="descent2-line" />
        </>
      )}
      handles={(scales) => <Points model={model} scales={scales} area={area} />}
    />
  );
}
