// The field's symbols as data: drawn with their role's colour in formulas, written as plain text in drawings and captions.

export type Role =
  | 'input'
  | 'weight'
  | 'bias'
  | 'preactivation'
  | 'activation'
  | 'target'
  | 'error'
  | 'gradient'
  /** No role of its own: the learning rate. */
  | 'ink';

export interface MathSymbol {
  readonly letter: string;
  /** Subscript, e.g. `12`, and superscript, e.g. `2` for layer 2. */
  readonly sub?: string;
  readonly sup?: string;
  readonly role: Role;
  /** It stands for ∂L/∂ of the symbol. */
  readonly partial?: boolean;
}

/** A formula's term in letters: symbols and what joins them. */
export type Letters = readonly (MathSymbol | string)[];

const unit =
  (letter: string, role: Role) =>
  (layer: 1 | 2, j: number): MathSymbol => ({
    letter,
    sub: String(j + 1),
    sup: String(layer),
    role,
  });

export const sum = unit('z', 'preactivation');
export const delta = unit('δ', 'gradient');
export const bias = unit('b', 'bias');
export const input = (i: number): MathSymbol => ({ letter: 'x', sub: String(i + 1), role: 'input' });
export const target = (k: number): MathSymbol => ({ letter: 'y', sub: String(k + 1), role: 'target' });
export const loss: MathSymbol = { letter: 'L', role: 'error' };
/** What leaves a unit: a hidden activation or a prediction. */
export const output = (layer: 1 | 2, j: number): MathSymbol =>
  layer === 1 ? unit('a', 'activation')(1, j) : { letter: 'ŷ', sub: String(j + 1), role: 'activation' };
/** What a layer's units are fed. */
export const fed = (layer: 1 | 2, i: number): MathSymbol => (layer === 1 ? input(i) : output(1, i));
/** The weight at `place` of its layer's row-major list: of unit j, for input i. */
export const weight = (layer: 1 | 2, place: number): MathSymbol => ({
  letter: 'w',
  sub: `${(place >> 1) + 1}${(place % 2) + 1}`,
  sup: String(layer),
  role: 'weight',
});
export const slope = (of: MathSymbol): MathSymbol => ({ ...of, partial: true, role: 'gradient' });

const LOW = '₀₁₂₃₄₅₆₇₈₉';
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const shift = (digits: string, to: string) => [...digits].map((digit) => to[Number(digit)]).join('');

/** `w₁₂`, or with its layer `w₁₂⁽²⁾`. */
export function textOf({ letter, sub = '', sup, partial }: MathSymbol, layers = true): string {
  const plain = `${letter}${shift(sub, LOW)}${layers && sup ? `⁽${shift(sup, HIGH)}⁾` : ''}`;
  return partial ? `∂L/∂${plain}` : plain;
}
