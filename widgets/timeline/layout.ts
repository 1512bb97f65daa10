// Where things stand in the drawing: years across, in percent of its width, and lanes down, in pixels, so that the text
// keeps its size on every screen.
import { type Milestone, milestones, type Theme, themes } from './milestones.ts';

/** First and last year of the axis: some air on both sides. */
export const FIRST = 1938;
export const LAST = 2028;
export const LANE = 40;
/** A lane's name stands above its line. */
export const LANE_NAME = 13;
const LANE_LINE = 28;
export const AXIS = themes.length * LANE + 8;
export const HEIGHT = AXIS + 26;
export const TICKS = [1940, 1960, 1980, 2000, 2020] as const;
/** Points closer than this many years give way, one up and one down. */
const CLOSE = 3;
const GIVE_WAY = 5;

/** Across, in percent. */
export const across = (year: number): number => ((year - FIRST) / (LAST - FIRST)) * 100;

export const lineOf = (theme: Theme): number => themes.indexOf(theme) * LANE + LANE_LINE;

/** Down, in pixels: on its lane's line, or a little above or below where its neighbour is close. */
export function down({ key, year, themes: [lane] }: Milestone): number {
  const mates = milestones.filter((one) => one.themes[0] === lane);
  const index = mates.findIndex((one) => one.key === key);
  const crowded = [mates[index - 1], mates[index + 1]].some(
    (one) => one !== undefined && Math.abs(one.year - year) < CLOSE,
  );
  return lineOf(lane) + (crowded ? GIVE_WAY * (index % 2 === 0 ? -1 : 1) : 0);
}

/** The one of `shown` whose point is nearest to a place in the drawing (pixels), drawn `width` pixels wide. */
export function at(
  shown: readonly Milestone[],
  { x, y }: { x: number; y: number },
  width: number,
): Milestone | undefined {
  const distance = (one: Milestone) => Math.hypot((across(one.year) / 100) * width - x, down(one) - y);
  return shown.reduce<Milestone | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
}
