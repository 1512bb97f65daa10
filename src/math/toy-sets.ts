// Small sets of points in the plane, in two classes: what a network can be tried on by eye. All are seeded.
import { random } from './random.ts';

export interface Example {
  readonly x: readonly [number, number];
  /** Class, 0 or 1. */
  readonly target: number;
}

/** `count` examples, classes in turn; `noise` is the standard deviation of what is added to each coordinate. */
export type ToySet = (count: number, noise: number, seed: number) => Example[];

type Place = (t: number, target: number, uniform: () => number) => readonly [number, number];

const toySet =
  (place: Place): ToySet =>
  (count, noise, seed) => {
    const draw = random(seed);
    return Array.from({ length: count }, (_, i) => {
      const target = i % 2;
      const [x1, x2] = place(draw.uniform(), target, draw.uniform);
      return { x: [x1 + noise * draw.normal(), x2 + noise * draw.normal()], target };
    });
  };

/** Two clouds around (−1, −1) and (1, 1). */
export const clouds = toySet((_, target) => (target ? [1, 1] : [-1, -1]));

/** Class 1 where the signs of the coordinates differ: XOR with real numbers. The axes are left free by a margin. */
export const quadrants = toySet((t, target, uniform) => {
  const [a, b] = [0.2 + 1.8 * t, 0.2 + 1.8 * uniform()];
  const side = uniform() < 0.5 ? -1 : 1;
  return [side * a, (target ? -side : side) * b];
});

/** Class 0 in a disc of radius 1, class 1 in the ring from 1.4 to 2, each evenly spread over its area. */
export const rings = toySet((t, target, uniform) => {
  const radius = target ? Math.sqrt(1.4 ** 2 + (2 ** 2 - 1.4 ** 2) * t) : Math.sqrt(t);
  const angle = 2 * Math.PI * uniform();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
});

/** Two arms that wind once and a quarter around the origin, one half a turn ahead of the other. */
export const spirals = toySet((t, target) => {
  const radius = 0.2 + 1.8 * t;
  const angle = 2.5 * Math.PI * t + Math.PI * target;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
});
