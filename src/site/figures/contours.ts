// Level curves of a quadratic loss of two parameters, and the path of a walk across them. Geometry only.
import type { Point } from './chart.ts';

const CORNERS = 120;

/**
 * The ellipse where a quadratic surface lies `height` above its minimum.
 * @param curvature its second derivatives [∂²/∂w², ∂²/∂w∂b, ∂²/∂b²], positive definite.
 */
export function ellipse(
  [w, b]: Point,
  [a, c, d]: readonly [number, number, number],
  height: number,
): Point[] {
  // Cholesky: with H = C·Cᵀ, the points centre + √(2·height)·C⁻ᵀu of the unit circle u satisfy ½ΔᵀHΔ = height.
  const c11 = Math.sqrt(a);
  const c21 = c / c11;
  const c22 = Math.sqrt(d - c21 * c21);
  const size = Math.sqrt(2 * height);
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    const db = (size * Math.sin(angle)) / c22;
    return [w + (size * Math.cos(angle) - c21 * db) / c11, b + db];
  });
}
