// Symbols in a formula: letters in their role's colour, indices stacked, derivatives as fractions.
import type { Letters, MathSymbol } from './symbols.ts';

export function SymbolView({ of }: { of: MathSymbol }) {
  const { letter, sub, sup, role, partial } = of;
  const plain = (
    <span class={partial ? undefined : `role-${role}`}>
      {letter === '1' ? letter : <var>{letter}</var>}
      {(sub || sup) && (
        <span class="bp-indices">
          <sup>{sup && `(${sup})`}</sup>
          <sub>{sub}</sub>
        </span>
      )}
    </span>
  );
  if (!partial) return plain;
  return (
    <span class={`bp-fraction role-${role}`}>
      <span>
        ∂<var>L</var>
      </span>
      <span>∂{plain}</span>
    </span>
  );
}

export function LettersView({ of }: { of: Letters }) {
  return <>{of.map((part, i) => (typeof part === 'string' ? part : <SymbolView key={i} of={part} />))}</>;
}
