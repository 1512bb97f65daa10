// The working of the unit at hand, line by line, as one would write it on paper: symbols, then numbers, then the result.
import { groupOf } from '../../src/math/forward-pass.ts';
import { formatNumber } from '../kit/format.ts';
import { Guess, Verdict } from './Guess.tsx';
import { Left, Operands } from './Line.tsx';
import type { ForwardModel } from './model.ts';
import { useText } from './text.ts';

/** The most lines that any unit of the network has: the panel keeps room for them and does not jump. */
function longest(model: ForwardModel): number {
  const widths = model.widths.value;
  const unit = Math.max(...widths.slice(0, -1)) + 3;
  const softmax = model.state.value.out === 'softmax' ? 2 * (widths.at(-1) ?? 0) + 2 : 0;
  return Math.max(unit, softmax);
}

export function Ledger({ model }: { model: ForwardModel }) {
  const { text, lang } = useText();
  const { step, predict } = model.state.value;
  const made = model.operations.value;
  const widths = model.widths.value;
  const at = model.shown.value;
  const here = made[at];
  if (!here) return null;
  const [from, to] = groupOf(made, at);
  const softmax = made[from]?.kind === 'exponential';
  const output = here.layer === widths.length - 2;
  const layerZ = made.filter(({ kind, layer }) => kind === 'bias' && layer === here.layer);
  const put = (value: number) => formatNumber(value, lang, 4);

  return (
    <div class="forward-ledger" style={{ '--lines': longest(model) }}>
      <p class="forward-ledger-title">
        {softmax ? text.ofSoftmax : text.unit(here.layer + 1, here.unit + 1, output)}
      </p>
      {softmax && (
        <p class="forward-ledger-note">
          {text.largest(
            'm',
            layerZ.map(({ value }) => put(value)).join(lang === 'es' ? '; ' : ', '),
            put(Math.max(...layerZ.map(({ value }) => value))),
          )}
        </p>
      )}
      <ol class="forward-lines">
        {made.slice(from, to).map((operation, i) => {
          const number = from + i;
          const when = number < step ? 'made' : number === step ? 'next' : 'later';
          const asked = predict && when === 'next';
          const lit = asked || (!predict && number === step - 1);
          return (
            <li key={number} data-when={when} aria-current={lit ? 'step' : undefined}>
              <span class="forward-kind">{text.kinds[operation.kind]}</span>
              <span class="forward-working">
                <Left operation={operation} output={output} only={(widths[here.layer + 1] ?? 0) === 1} />
                {when !== 'later' && <Operands operation={operation} model={model} output={output} />}
                {when === 'made' && (
                  <span class="forward-term">
                    {' = '}
                    <b>{put(operation.value)}</b>
                  </span>
                )}
                {when === 'next' && !asked && <span class="forward-term"> = ?</span>}
              </span>
              {asked && <Guess model={model} key={`guess ${number}`} />}
            </li>
          );
        })}
      </ol>
      {predict && <Verdict model={model} />}
    </div>
  );
}
