// Linear scales with d3's round ticks, and lines through points. Not d3-scale's and d3-shape's own: to multiply and add,
// and to join points, they bring 6 KB of colours, dates, arcs and symbols along to every lecture.
import { ticks } from 'd3-array';

type Pair = readonly [number, number];

export interface LinearScale {
  (value: number): number;
  /** The value at a place. */
  invert(place: number): number;
  domain(): readonly number[];
  range(): readonly number[];
  /** About `count` multiples of 1, 2 or 5 times a power of ten within the domain. */
  ticks(count?: number): number[];
}

const between = ([from, to]: Pair, value: number) => (to === from ? 0.5 : (value - from) / (to - from));
const at = ([from, to]: Pair, share: number) => from * (1 - share) + to * share;

/** From `domain` to `range`, each by its two ends; an empty domain is shown in the middle. */
export function scaleLinear(domain: Pair, range: Pair): LinearScale {
  return Object.assign((value: number) => at(range, between(domain, value)), {
    invert: (place: number) => at(domain, between(range, place)),
    domain: () => domain,
    range: () => range,
    ticks: (count = 10) => ticks(domain[0], domain[1], count),
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
