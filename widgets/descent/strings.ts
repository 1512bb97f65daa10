// What descent says: the words of each language are in `strings.es.ts` and `strings.en.ts`, so that a page fetches those of its own only.
// What the folded parts say is in `details.ts`, fetched with them.
import type { Verdict } from '../../src/math/descent.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { DescentCurve, PresetName, TaskName } from './state.ts';
import type { Reason, Trouble } from './walk.ts';

/** Numbers of a walk's place, already put into words. */
export interface Figures {
  readonly step: number;
  readonly w: string;
  readonly loss: string;
  readonly grad: string;
  /** The same as a factor: in brackets where negative. */
  readonly gradFactor: string;
  readonly lr: string;
  readonly change: string;
  readonly next: string;
  /** η·L″ here, and what a step multiplies the distance to the minimum by where the curvature stays so. */
  readonly product: string;
  readonly factor: string;
  readonly startLoss: string;
  /** η·L″ at the start where it is above 2. */
  readonly startProduct: string | null;
  readonly lowest: string;
}

export interface DescentStrings {
  task: Record<DescentCurve, string>;
  curve: string;
  curves: Record<DescentCurve, string>;
  own: string;
  start: string;
  startOf(letter: string): string;
  rate: string;
  toStart: string;
  axisNote: string;
  /** What the triangle under the curve means. */
  lowestKey: string;
  slope: string;
  outside(w: string): string;
  lost: string;
  valueless: string;
  /** Said once, aloud, when a walk climbs or its numbers run out; and the way back. */
  alarm: Record<Trouble, (w: string) => string>;
  /** Another start, where the function has a value. */
  startAt(w: string): string;
  back: string;
  loading: string;
  nextStep: string;
  verdict: string;
  verdicts: Record<Verdict, string>;
  still: string;
  slow: string;
  handle(letter: string): string;
  addStart: string;
  removeStart: string;
  examples: string;
  presets: Record<PresetName, string>;
  presetNotes: Record<PresetName, string>;
  tasks: Record<TaskName, TaskWords>;
  table: string;
  check: string;
  fetchFailed: string;
  refusedAddress(text: string): string;
  noReader: string;
  place(figures: Figures): string;
  /** `bound`: 0 while ηλ < 1, then 1 at 1, 2 below 2, 3 at 2, 4 above. */
  bound(figures: Figures, zone: number): string;
  reasons: Record<Exclude<Reason, 'bound'>, (figures: Figures) => string>;
}
