// The timeline as signals and actions: what is in sight, what is chosen, and how to go from one milestone to another.
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Widget } from '../kit/widget.ts';
import { type Milestone, type MilestoneKey, milestoneOf, milestones } from './milestones.ts';
import { belongs, type Filter, inSight, type TimelineState, timelineState } from './state.ts';

export { timelineState };

export interface TimelineModel {
  readonly state: ReadonlySignal<TimelineState>;
  readonly chosen: ReadonlySignal<Milestone>;
  readonly shown: ReadonlySignal<readonly Milestone[]>;
  /** Place of the chosen one among those in sight, from 1; null where the theme leaves it out. */
  readonly position: ReadonlySignal<number | null>;
  choose(key: MilestoneKey): void;
  /** Takes a theme; a chosen milestone that it leaves out gives way to the nearest in time that belongs to it. */
  setTheme(theme: Filter): void;
  /** Goes on by `steps` among those in sight, back where negative, as far as the first and the last. */
  move(steps: number): void;
}

/** Where `from` stands among `shown`; between two of them, a half, so that a step reaches either. */
function placeOf(from: Milestone, shown: readonly Milestone[]): number {
  const index = shown.findIndex(({ key }) => key === from.key);
  if (index >= 0) return index;
  const order = milestones.findIndex(({ key }) => key === from.key);
  const before = shown.filter(({ key }) => milestones.findIndex((one) => one.key === key) < order);
  return before.length - 0.5;
}

/** The milestone `steps` from `from` among `shown`; `from` itself where there is none. */
export function neighbour(from: Milestone, shown: readonly Milestone[], steps: number): Milestone {
  const place = placeOf(from, shown) + steps;
  const rounded = steps > 0 ? Math.floor(place) : Math.ceil(place);
  return shown[Math.min(shown.length - 1, Math.max(0, rounded))] ?? from;
}

/** The one of `shown` nearest in years to `from`; the earlier of two. */
export function nearest(from: Milestone, shown: readonly Milestone[]): Milestone {
  return shown.reduce(
    (best, one) => (Math.abs(one.year - from.year) < Math.abs(best.year - from.year) ? one : best),
    shown[0] ?? from,
  );
}

export function createTimelineModel(widget: Widget<typeof timelineState.fields>): TimelineModel {
  const { state, change } = widget;
  const chosen = computed(() => milestoneOf(state.value.item));
  const shown = computed<readonly Milestone[]>(() => inSight(state.value.theme));
  return {
    state,
    chosen,
    shown,
    position: computed(() => shown.value.findIndex(({ key }) => key === state.value.item) + 1 || null),
    choose: (item) => change({ item }),
    setTheme: (theme) =>
      change({
        theme,
        item: belongs(chosen.value, theme) ? chosen.value.key : nearest(chosen.value, inSight(theme)).key,
      }),
    move: (steps) => change({ item: neighbour(chosen.value, shown.value, steps).key }),
  };
}
