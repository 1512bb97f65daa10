// Linear scales with d3's round ticks. Not d3-scale's own: it brings colours, dates and formats along, 5 KB for every
// lecture, to multiply and add.
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
