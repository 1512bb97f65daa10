// The output along the way from the origin, with its words.
import type { RayCurve } from '../RayCurve.tsx';
import type { RayWords } from '../words.ts';

export interface RayPart {
  readonly RayCurve: typeof RayCurve;
  readonly words: RayWords;
}
