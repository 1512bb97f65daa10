// What is folded behind «Más», with its words.
import type { More } from '../More.tsx';
import type { MoreWords } from '../words.ts';

export interface MorePart {
  readonly More: typeof More;
  readonly words: MoreWords;
}
