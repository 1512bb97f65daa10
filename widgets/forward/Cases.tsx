// Beside two of the networks: the four cases of XOR with what the network answers, and the one layer that several
// layers without activation come to.
import type { Layer } from '../../src/math/network.ts';
import { formatNumber } from '../kit/format.ts';
import { inputName } from './describe.ts';
import type { ForwardModel } from './model.ts';
import { CORNERS } from './presets.ts';
import { activationsOf } from './tasks.ts';
import { useText } from './text.ts';

/** A button for each corner of the square: its inputs, and the answer to them. */
export function TruthTable({ model }: { model: ForwardModel }) {
  const { text, lang } = useText();
  const state = model.state.value;
  return (
    <fieldset class="widget-presets">
      <legend class="widget-label">{text.cases}</legend>
      {CORNERS.map((x) => (
        <button
          type="button"
          class="widget-chip"
          key={x.join()}
          aria-pressed={state.x.join() === x.join()}
          onClick={() => model.change({ x })}
        >
          ({x.join(lang === 'es' ? '; ' : ', ')}) →{' '}
          <b>{formatNumber(activationsOf({ ...state, x }).at(-1)?.[0] ?? Number.NaN, lang)}</b>
        </button>
      ))}
    </fieldset>
  );
}

export function Equation({ layer }: { layer: Layer }) {
  const { text, lang } = useText();
  const put = (value: number) => {
    const written = formatNumber(value, lang);
    return value < 0 ? `(${written})` : written;
  };
  const rows = Array.from({ length: layer.units }, (_, unit) => {
    const terms = Array.from(
      { length: layer.inputs },
      (_, i) => `${put(layer.weights[unit * layer.inputs + i] ?? 0)} · ${inputName(0, i)}`,
    );
    const name = layer.units > 1 ? inputName(0, unit).replace('x', 'ŷ') : 'ŷ';
    return `${name} = ${terms.join(' + ')} + ${put(layer.bias[unit] ?? 0)}`;
  });
  return <b class="forward-equation">{text.collapsed(rows.join('; ')).replaceAll(' · ', '\u00a0·\u00a0')}</b>;
}
