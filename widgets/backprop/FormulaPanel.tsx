// The formula of the walk's node, each term above its number; without a node, the whole chain of one weight.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { chainOf, formulaOf, type Line, type Numbers } from './formula.ts';
import { LettersView } from './Letters.tsx';
import type { BackpropModel } from './model.ts';
import { short } from './numbers.ts';
import { stopAt } from './stops.ts';

const DIGITS = 6;

interface PanelProps {
  model: BackpropModel;
  lang: Lang;
}

function LineView({ line, model, lang, named }: PanelProps & { line: Line; named: boolean }) {
  return (
    <div class="bp-line">
      {line.map((term, i) =>
        typeof term === 'string' ? (
          <span class="bp-sign" key={i}>
            {term}
          </span>
        ) : (
          <span class="bp-term" key={i} data-part={term.part}>
            <span class="bp-letters">
              <LettersView of={term.letters} />
            </span>
            <span class={`bp-digits role-${term.role}`}>
              {term.inside
                ? `${term.inside}(${short(term.value, lang, DIGITS)})`
                : short(term.value, lang, DIGITS)}
            </span>
            {named && term.part && <span class="bp-part">{model.text.parts[term.part]}</span>}
          </span>
        ),
      )}
    </div>
  );
}

/** The loss after the update done at once, and done in turn. */
function Together({ model, lang }: PanelProps) {
  const text = model.text;
  const put = (value: number) =>
    value >= 1e-4 && value < 1e4 ? formatNumber(value, lang, 9, true) : short(value, lang, 9);
  const { nextLoss, hastyLoss, preset, state } = model;
  return (
    <p class="bp-together">
      {text.together(put(nextLoss.value), put(hastyLoss.value))}
      {preset.value === 'reference' && state.value.step === 0 && ` ${text.copied}`}
    </p>
  );
}

export function FormulaPanel({ model, lang }: PanelProps) {
  const state = model.state.value;
  const stop = stopAt(state.node);
  const pass = model.pass.value;
  const numbers: Numbers = { pass, parameters: model.parameters.value, next: model.next.value, state };
  const lines = stop ? formulaOf(stop, numbers) : [chainOf(numbers)];
  return (
    <div class="bp-formula">
      {/* The caption says the same in words. */}
      <div aria-hidden="true">
        {!stop && <p class="bp-chain">{model.text.chain}</p>}
        <div
          class={lines.length > 1 ? 'bp-lines bp-aligned' : 'bp-lines'}
          style={{ '--terms': Math.max(...lines.map((line) => line.length)) }}
        >
          {lines.map((line, i) => (
            <LineView key={i} line={line} model={model} lang={lang} named={i === 0} />
          ))}
        </div>
      </div>
      {stop?.phase === 'update' && <Together model={model} lang={lang} />}
    </div>
  );
}
