// A symbol of the course's notation in its role's colour: w with row and column under it, the layer above.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { WidgetContext } from '../kit/widget.ts';

type Tone = 'input' | 'weight' | 'bias' | 'preactivation' | 'activation';

interface SymProps {
  letter: string;
  tone?: Tone;
  sub?: string | number | undefined;
  /** The layer, written (1). */
  layer?: number | undefined;
}

export function Sym({ letter, tone, sub, layer }: SymProps) {
  return (
    <span class={tone ? `forward-sym role-${tone}` : 'forward-sym'}>
      <var>{letter}</var>
      {sub !== undefined && <sub>{sub}</sub>}
      {layer !== undefined && <sup>({layer})</sup>}
    </span>
  );
}

/** What a layer is fed: x for the first one, the activations before it for the others. */
export function Fed({ layer, input }: { layer: number; input: number }) {
  return layer === 0 ? (
    <Sym letter="x" tone="input" sub={input + 1} />
  ) : (
    <Sym letter="a" tone="activation" sub={input + 1} />
  );
}

/** A number in its role's colour; in brackets after an operator where it is negative. */
export function Num({
  value,
  tone,
  digits = 4,
  bracketed,
}: {
  value: number;
  tone?: Tone | undefined;
  digits?: number;
  bracketed?: boolean;
}) {
  const text = formatNumber(value, useContext(WidgetContext)?.lang ?? 'es', digits);
  return <span class={tone && `role-${tone}`}>{bracketed && value < 0 ? `(${text})` : text}</span>;
}
