// The derivatives of y, with their words.
import type { Influence } from '../Influence.tsx';
import type { InfluenceWords } from '../words.ts';

export interface InfluencePart {
  readonly Influence: typeof Influence;
  readonly words: InfluenceWords;
}
