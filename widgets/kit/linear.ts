// Linear scales with round ticks, and lines through points: what plots need of d3 in a tenth of its code, which every
// lecture would have to fetch.

export interface LinearScale {
  (value: number): number;
  /** The value at a place. */
  invert(place: number): number;
  domain(): readonly number[];
  range(): readonly number[];
  /** About `count` multiples of 1, 2 or 5 times a power of ten within the domain. */
  ticks(count?: number): number[];
}

type Pair = readonly [number, number];

const between = ([from, to]: Pair, value: number) => (to === from ? 0.5 : (value - from) / (to - from));
const at = ([from, to]: Pair, share: number) => from * (1 - share) + to * share;

/** Steps at which a finer one of 1, 2, 5, 10 takes over, so that the number of ticks is nearest to what was asked. */
const FACTORS = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

function ticksOf([from, to]: Pair, count: number): number[] {
  if (!(count > 0) || !Number.isFinite(to - from)) return [];
  if (from === to) return [from];
  const [low, high] = from < to ? [from, to] : [to, from];
  const rough = (high - low) / count;
  const power = Math.floor(Math.log10(rough));
  const factor = FACTORS.find(([enough]) => rough / 10 ** power >= enough)?.[1] ?? 1;
  // Below one it is divided by a whole number, so that three tenths are 0.3 and no crumb more.
  const whole = power < 0 ? 10 ** -power / factor : factor * 10 ** power;
  const value = (i: number) => (power < 0 ? i / whole : i * whole);
  const index = (tick: number) => (power < 0 ? tick * whole : tick / whole);
  let first = Math.round(index(low));
  let last = Math.round(index(high));
  if (value(first) < low) first++;
  if (value(last) > high) last--;
  // Asked for one only, a coarse step may miss the domain.
  if (last < first) return count < 2 ? ticksOf([from, to], 2 * count) : [];
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => value(first + i));
  return from < to ? ticks : ticks.reverse();
}

export function scaleLinear(domain: Pair, range: Pair): LinearScale {
  return Object.assign((value: number) => at(range, between(domain, value)), {
    invert: (place: number) => at(domain, between(range, place)),
    domain: () => domain,
    range: () => range,
    ticks: (count = 10) => ticksOf(domain, count),
  });
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** An SVG path through points in the drawing's units; one that is not finite interrupts it. */
export function pathThrough(points: readonly Pair[]): string {
  let path = '';
  let pen = 'M';
  for (const [x, y] of points) {
    if (Number.isFinite(x) && Number.isFinite(y)) {
      path += `${pen}${hundredths(x)},${hundredths(y)}`;
      pen = 'L';
    } else pen = 'M';
  }
  return path;
}
