// The slope at the point found three ways: by hand or symbolically, by finite differences, and by automatic differentiation
// in the compute worker; and how far the first and the last are apart all over the drawing.
import { useEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { createSlopes } from './autodiff.ts';
import { put } from './describe.ts';
import { details } from './details.ts';
import type { DescentModel } from './model.ts';

export function Check({ model, lang }: { model: DescentModel; lang: Lang }) {
  const text = details[lang];
  const { ask, answer, refused } = useMemo(() => createSlopes(model), [model]);
  const curve = model.curve.value;
  const [main] = model.walks.value;
  const half = model.view.value?.half ?? 0;
  useEffect(() => ask(), [curve, main?.place.w, half]);
  if (!curve || !main) return null;
  const { w, grad } = main.place;
  if (!Number.isFinite(w)) return <p>{text.nowhere}</p>;
  const h = 1e-5 * Math.max(1, Math.abs(w));
  const finite = (curve.f(w + h) - curve.f(w - h)) / (2 * h);
  const current = answer.value?.curve === curve && answer.value.w === w ? answer.value : null;
  const rows: [string, string][] = [
    ['kind' in curve ? text.ways.symbolic : text.ways.hand, put(grad + 0, lang)],
    [text.ways.finite, put(finite, lang)],
    [
      current ? `${text.ways.auto} (${text.backends[current.backend]})` : text.ways.auto,
      current ? put(current.slope, lang) : '…',
    ],
  ];
  return (
    <div class="descent-check">
      <p>{text.at(put(w, lang))}</p>
      <dl>
        {rows.map(([way, value]) => (
          <div key={way}>
            <dt>{way}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {refused.value ? (
        <p role="alert">
          {text.refused[refused.value]}{' '}
          <button type="button" class="widget-button" data-action="retry" onClick={() => ask(true)}>
            {text.retry}
          </button>
        </p>
      ) : (
        <p role="status">{current ? text.largest(formatNumber(current.difference, lang)) : text.waiting}</p>
      )}
    </div>
  );
}
