// The timeline's state: which milestone is chosen, and which theme is in sight.
import { choice, defineState, type StateOf } from '../kit/state.ts';
import { type Milestone, milestoneKeys, milestones, themes } from './milestones.ts';

export const filters = ['all', ...themes] as const;
export type Filter = (typeof filters)[number];

export const timelineState = defineState({
  /** The chosen milestone. */
  item: choice({ options: milestoneKeys, initial: 'mcculloch1943' }),
  /** What is in sight. The chosen milestone stays chosen where a theme leaves it out. */
  theme: choice({ options: filters, initial: 'all' }),
});

export type TimelineState = StateOf<typeof timelineState.fields>;

export const belongs = ({ themes }: Milestone, filter: Filter): boolean =>
  filter === 'all' || themes.includes(filter);

/** The milestones in sight, in the order of their years. */
export const inSight = (filter: Filter): Milestone[] => milestones.filter((one) => belongs(one, filter));
