// What the neuron makes of the reader's points: how many are right, how many could be, and the truth table row by row.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { NeuronModel } from './model.ts';
import { PointMark } from './PointMarks.tsx';
import { sumAt } from './state.ts';
import { symbol, useText } from './strings.ts';
import type { PointWords } from './words.ts';

interface ScoreProps {
  model: NeuronModel;
  lang: Lang;
  words: PointWords;
}

export function Score({ model, lang, words }: ScoreProps) {
  const text = words.score;
  const count = model.points.value.length;
  const score = model.score.value;
  if (count === 0 || !score) return null;
  const { right, best } = score;
  const [before, after] = text.best(count - best);
  const ceiling = (
    <span class={right === count ? 'visually-hidden' : undefined}>
      {before}
      <Readout name="best" value={best} />
      {after}
    </span>
  );
  return (
    <>
      <p class="neuron-score">
        {text.right} <Readout name="right" value={right} /> {text.of(count)} {right === count && text.all}{' '}
        {ceiling}
      </p>
      {model.gate.value === 'xor' && (
        <p class="neuron-nailed">
          {text.xor(`z\u00a0=\u00a0${formatNumber(sumAt(model.state.value, [0.5, 0.5]), lang)}`)}
        </p>
      )}
    </>
  );
}

/** Points that fit in a table at first sight; more are told by their marks in the picture. */
const ROWS = 4;

/** A row is lit while the input is there; its button takes the input there. */
export function TruthTable({ model, lang, words }: ScoreProps) {
  const { presets } = useText();
  const points = model.points.value;
  const { x } = model.state.value;
  if (points.length === 0 || points.length > ROWS) return null;
  const gate = model.gate.value;
  return (
    <table class="neuron-table">
      <caption>{words.table.title(gate && presets[gate])}</caption>
      <thead>
        <tr>
          <th scope="col">
            {x.map((_, i) => (
              <var class="role-input" key={symbol('x', i, x.length)}>
                {symbol('x', i, x.length)}{' '}
              </var>
            ))}
          </th>
          <th scope="col">{words.table.target}</th>
          <th scope="col">
            <var class="role-preactivation">z</var>
          </th>
          <th scope="col">
            {words.table.output} <var class="role-activation">y</var>
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {points.map((point, i) => {
          const list = point.x.map((value) => formatNumber(value, lang)).join(lang === 'es' ? '; ' : ', ');
          const values = x.length === 1 ? list : `(${list})`;
          const here = point.x.every((value, j) => value === x[j]);
          return (
            <tr key={i.toString()} data-here={here} data-right={point.right}>
              <th scope="row">
                <button
                  type="button"
                  class="neuron-go"
                  aria-label={words.table.go(values)}
                  aria-pressed={here}
                  onClick={() => model.setPoint(point.x)}
                >
                  {values}
                </button>
              </th>
              <td>
                <svg class="neuron-table-mark" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
                  <PointMark t={point.t} right />
                </svg>{' '}
                {point.t}
              </td>
              <td>{formatNumber(point.z, lang, 2)}</td>
              <td>{formatNumber(point.y, lang, 2)}</td>
              <td>
                <span aria-hidden="true">{point.right ? '✓' : '✗'}</span>{' '}
                {point.right ? words.right : words.wrong}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
