// The four phases of an update with what each one leaves behind; each leads to its first node.
import type { Lang } from '../../src/site/lang.ts';
import { Readout } from '../kit/Readout.tsx';
import { SymbolView } from './Letters.tsx';
import type { BackpropModel } from './model.ts';
import { short } from './numbers.ts';
import { firstOf, type Phase, phases, reach, stopAt } from './stops.ts';
import { delta, loss, type MathSymbol, output } from './symbols.ts';

const of = (list: ArrayLike<number>, i: number) => list[i] ?? Number.NaN;

export function Phases({ model, lang }: { model: BackpropModel; lang: Lang }) {
  const text = model.text;
  const { node } = model.state.value;
  const pass = model.pass.value;
  const put = (value: number) => short(value, lang);
  const value = (name: string, symbol: MathSymbol, number: number, reached: boolean) => (
    <span class="bp-result">
      <SymbolView of={symbol} />
      <Readout name={name} value={reached ? number : null} tone={symbol.role} format={put} />
    </span>
  );
  const reached = (kind: 'a' | 'delta', layer: 1 | 2, unit: number) =>
    reach(node, kind, layer, unit) !== 'pending';
  const results: Record<Phase, preact.ComponentChildren> = {
    forward: [0, 1].map((k) => value(`y.${k}`, output(2, k), of(pass.y, k), reached('a', 2, k))),
    loss: (
      <span class="bp-result">
        <SymbolView of={loss} />
        <Readout
          name="loss"
          value={reach(node, 'loss', 2, 0) === 'pending' ? null : pass.loss}
          tone="error"
          format={(number) => short(number, lang, 6)}
        />
      </span>
    ),
    backward: [
      ...[0, 1].map((k) => value(`d2.${k}`, delta(2, k), of(pass.d2, k), reached('delta', 2, k))),
      ...[0, 1].map((j) => value(`d1.${j}`, delta(1, j), of(pass.d1, j), reached('delta', 1, j))),
    ],
    update: (
      <span class="bp-result role-error">
        {node === 0 || stopAt(node)?.phase === 'update' ? `${put(pass.loss)} →` : ''}
        <Readout
          name="nextloss"
          value={node === 0 || stopAt(node)?.phase === 'update' ? model.nextLoss.value : null}
          tone="error"
          format={(number) => short(number, lang, 6)}
        />
      </span>
    ),
  };
  return (
    <ol class="bp-phases">
      {phases.map((phase) => (
        <li key={phase} aria-current={stopAt(node)?.phase === phase ? 'step' : undefined}>
          <button
            type="button"
            class="bp-phase"
            aria-label={text.goToPhase(text.phases[phase])}
            onClick={() => model.look({ node: firstOf(phase) })}
          >
            {text.phases[phase]}
          </button>
          <div class="bp-results">{results[phase]}</div>
        </li>
      ))}
    </ol>
  );
}
