// The figure in words: what is in sight and what is chosen.
import type { Lang } from '../../src/site/lang.ts';
import type { Milestone } from './milestones.ts';
import type { Filter } from './state.ts';
import { strings } from './strings.ts';

/** A caption of two or three sentences; also what a screen reader announces when the reader stops. */
export function describe(
  filter: Filter,
  shown: readonly Milestone[],
  chosen: Milestone,
  name: string,
  position: number | null,
  lang: Lang,
): string {
  const { describe: say, filters } = strings[lang];
  return [
    filter === 'all'
      ? say.all(shown.length)
      : say.filtered(filters[filter], shown.length, shown[0]?.year ?? 0, shown.at(-1)?.year ?? 0),
    say.winters,
    position === null ? say.outside(chosen.year, name) : say.chosen(chosen.year, name, position),
  ].join(' ');
}
