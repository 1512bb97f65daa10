// The examples as a table: targets and predictions in fields, each one's loss and gradient beside them.

import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { NumberInput } from '../kit/NumberField.tsx';
import { Readout } from '../kit/Readout.tsx';
import type { LossModel } from './model.ts';
import { MAX_EXAMPLES, rangeOf, stepOf } from './state.ts';
import { sub, useText } from './strings.ts';

interface TableProps {
  model: LossModel;
  lang: Lang;
  instance: string;
  /** The cross-entropy of classes has data of its own: these wait, out of sight. */
  hidden: boolean;
}

export function Table({ model, lang, instance, hidden }: TableProps) {
  const text = useText();
  const state = model.state.value;
  const { examples } = model.measured.value;
  const range = { ...rangeOf(model.list.value), step: stepOf(state) };
  const column = (name: string) => `${instance}-column-${name}`;
  const row = (i: number) => `${instance}-row-${i}`;
  return (
    <div class="loss-examples" hidden={hidden}>
      <table class="loss-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.example}</th>
            <th scope="col" id={column('y')}>
              {text.columns.target} <var class="role-target">y</var>
            </th>
            <th scope="col" id={column('p')}>
              {text.columns.prediction} <var class="role-activation">ŷ</var>
            </th>
            <th scope="col">
              {text.columns.loss} <var class="role-error">ℓ</var>
            </th>
            <th scope="col">
              {text.columns.gradient} <span class="role-gradient">∂L/∂ŷ</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {examples.map((example, i) => (
            <tr
              key={sub(i)}
              data-picked={i === state.pick && !hidden}
              onFocusCapture={() => model.setPick(i)}
            >
              <th scope="row" id={row(i)}>
                {i + 1}
              </th>
              <td>
                <NumberInput
                  name={`y.${i}`}
                  value={example.y}
                  {...range}
                  labelledBy={`${row(i)} ${column('y')}`}
                  onInput={(value) => model.setY(i, value)}
                />
              </td>
              <td>
                <NumberInput
                  name={`p.${i}`}
                  value={example.p}
                  {...range}
                  labelledBy={`${row(i)} ${column('p')}`}
                  onInput={(value) => model.setP(i, value)}
                />
              </td>
              <td>{formatNumber(example.loss, lang)}</td>
              <td>{!hidden && <Readout name={`g.${i}`} value={example.gradient} tone="gradient" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="loss-edit">
        <button
          type="button"
          class="widget-button"
          data-action="add-example"
          disabled={examples.length === MAX_EXAMPLES}
          onClick={model.add}
        >
          {text.add}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="remove-example"
          disabled={examples.length === 1}
          onClick={model.remove}
        >
          {text.remove(Math.min(state.pick, examples.length - 1) + 1)}
        </button>
      </div>
    </div>
  );
}
