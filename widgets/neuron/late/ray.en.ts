// The output along the way from the origin, with what is said of it in English.
import { RayCurve } from '../RayCurve.tsx';
import type { RayPart } from './ray.ts';

export const ray: RayPart = {
  RayCurve,
  words: (y) =>
    `y on the way from the origin (t = 0) to your inputs (t = 1) and beyond. Without bias y = ${y} at the origin, whatever the weights.`,
};
