// Judging what the reader predicted for the next operation.
import { parseTyped } from '../kit/format.ts';

export type Judgement =
  | { readonly kind: 'right'; readonly value: number }
  /** `by` is what the guess exceeds the value by; negative where it falls short. */
  | { readonly kind: 'off'; readonly by: number }
  | { readonly kind: 'unreadable' };

/** How far off a guess may be: two decimals are enough, and of large numbers half a per cent. */
export const toleranceOf = (value: number): number => Math.max(0.01, 0.005 * Math.abs(value));

/** @param text as typed, with comma or point. */
export function judge(text: string, value: number): Judgement {
  const guess = parseTyped(text);
  if (guess === null) return { kind: 'unreadable' };
  const by = guess - value;
  // A guess at the very edge (0.01 away, in decimals) counts, whatever its last bit says.
  return Math.abs(by) <= toleranceOf(value) * (1 + 1e-9) ? { kind: 'right', value } : { kind: 'off', by };
}
