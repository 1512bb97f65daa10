// The output along the way from the origin, with what is said of it in Spanish.
import { RayCurve } from '../RayCurve.tsx';
import type { RayPart } from './ray.ts';

export const ray: RayPart = {
  RayCurve,
  words: (y) =>
    `y al ir desde el origen (t = 0) hasta tus entradas (t = 1) y más allá. Sin sesgo, en el origen y = ${y} sean cuales sean los pesos.`,
};
