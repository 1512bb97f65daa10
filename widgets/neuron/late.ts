// The parts of the figure that are fetched when the state first wants them, with their words in the page's language.
import { Influence } from './Influence.tsx';
import type { Lessons } from './lessons.ts';
import { PointRows } from './PointRows.tsx';
import { RayCurve } from './RayCurve.tsx';

export const parts = { Influence, PointRows, RayCurve };

export type Late = typeof parts & { readonly words: Lessons };
