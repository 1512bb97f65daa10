// The reader's points in the plane or under the curve: discs of class 1, squares of class 0; what is wrong is hollow and crossed.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import type { Scales } from '../kit/Plot.tsx';
import type { NeuronModel } from './model.ts';
import type { Placed } from './points.ts';
import { STEP } from './state.ts';
import { symbol } from './strings.ts';
import type { PointWords } from './words.ts';

/** Around (0, 0). */
export function PointMark({ t, right }: Pick<Placed, 't' | 'right'>) {
  return (
    <g class="neuron-point" data-class={t} data-right={right}>
      {t === 1 ? <circle r={8} /> : <rect x={-7.5} y={-7.5} width={15} height={15} />}
      {!right && <path class="neuron-cross-out" d="M-4,-4L4,4M-4,4L4,-4" />}
    </g>
  );
}

/** Where a point is drawn: in the plane at its inputs; under the curve at the height of its class. */
export type Where = (point: Placed) => readonly [number, number];

/** For the pane without bias: nothing to move there. */
export function PointMarks(props: { points: readonly Placed[]; scales: Scales; where: Where }) {
  const { points, scales, where } = props;
  return (
    <>
      {points.map((point, i) => {
        const [px, py] = where(point);
        return (
          <g key={i.toString()} transform={`translate(${scales.x(px)},${scales.y(py)})`}>
            <PointMark {...point} />
          </g>
        );
      })}
    </>
  );
}

/** Points that can be dragged; with the focus on one, Enter changes its class and Delete takes it away. */
export function PointHandles(props: {
  model: NeuronModel;
  scales: Scales;
  where: Where;
  lang: Lang;
  words: PointWords;
}) {
  const { model, scales, where, lang, words } = props;
  const { low, high } = model.view.value;
  const track = (value = 0) => ({ value, min: low, max: high, step: STEP });

  function press(event: KeyboardEvent, i: number, t: number) {
    if (event.key === 'Enter' || event.key === ' ') model.movePoint(i, { t: 1 - t });
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      // The focus goes to the neighbour that takes the place, or to whatever else can be moved here.
      const drawing = (event.currentTarget as Element).closest('svg');
      model.removePoint(i);
      requestAnimationFrame(() => {
        const handles = drawing?.querySelectorAll<SVGGElement>('[data-part="point"] .plot-handle');
        const next = handles?.[Math.min(i, handles.length - 1)];
        (next ?? drawing?.querySelector<SVGGElement>('.plot-handle'))?.focus();
      });
    } else return;
    event.preventDefault();
  }

  return (
    <>
      {model.points.value.map((point, i) => {
        const { x, t, right } = point;
        const values = x
          .map((value, j) => `${symbol('x', j, x.length)} = ${formatNumber(value, lang)}`)
          .join(lang === 'es' ? '; ' : ', ');
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: keys of the handle inside, which has the focus
          <g key={i.toString()} data-part="point" onKeyDown={(event) => press(event, i, t)}>
            <Handle
              scales={scales}
              x={track(x[0])}
              {...(x.length === 2 && { y: track(x[1]) })}
              at={where(point)}
              label={words.handle(i + 1, t)}
              text={`${values}, ${right ? words.right : words.wrong}`}
              tone="target"
              onMove={(to) => model.movePoint(i, { p1: to.x, p2: to.y })}
            >
              <PointMark t={t} right={right} />
            </Handle>
          </g>
        );
      })}
    </>
  );
}
