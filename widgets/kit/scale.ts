// How a slider's places stand for values: evenly, or by ratio from a floor up, with zero at the far left.
import { snap } from './format.ts';

export interface SliderScale {
  /** The slider's ends, in places. */
  readonly min: number;
  readonly max: number;
  /** Where a value stands. */
  at(value: number): number;
  /** The value of a place that a hand has brought the thumb to. */
  value(place: number): number;
  /** The value some arrow keys further. */
  moved(value: number, steps: number): number;
}

export function linear(range: { min: number; max: number; step: number }): SliderScale {
  return {
    min: range.min,
    max: range.max,
    at: (value) => value,
    value: (place) => snap(place, range),
    moved: (value, steps) => snap(value + steps * range.step, range),
  };
}

/** Arrow keys to a power of ten: each multiplies by 10^(1/20), about 1.12. */
const STEPS = 20;
/** Room at the left for zero, in powers of ten. */
const ROOM = 0.25;

const twoDigits = (value: number) => Number(value.toPrecision(2));

/** Values from `floor` to `max` by ratio, rounded to two digits; zero (and what a field sets below the floor) left of them. */
export function logarithmic({ floor, max }: { floor: number; max: number }): SliderScale {
  const lowest = Math.log10(floor);
  const bounded = (value: number) => (value < floor * 0.999 ? 0 : Math.min(max, value));
  return {
    min: lowest - ROOM,
    max: Math.log10(max),
    at: (value) => (value < floor ? lowest - ROOM * (1 - value / floor) : Math.log10(value)),
    value: (place) =>
      place < lowest - ROOM / 2 ? 0 : bounded(Math.max(floor, twoDigits(10 ** Math.max(place, lowest)))),
    moved(value, steps) {
      if (steps === 0) return value;
      const way = Math.sign(steps);
      if (value < floor) return way < 0 ? 0 : bounded(twoDigits(floor * 10 ** ((steps - 1) / STEPS)));
      const exact = Math.log10(value) * STEPS;
      const nearest = Math.round(exact);
      const onGrid = twoDigits(10 ** (nearest / STEPS)) === value;
      let place = (onGrid ? nearest : way > 0 ? Math.floor(exact) : Math.ceil(exact)) + steps;
      // Rounding to two digits may leave a value where it was, or take it the other way.
      while ((twoDigits(10 ** (place / STEPS)) - value) * way <= 0) place += way;
      return bounded(twoDigits(10 ** (place / STEPS)));
    },
  };
}
