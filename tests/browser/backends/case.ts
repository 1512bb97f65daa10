// What a widget asks of the compute worker on every backend, and what must come back. Each file here exports such cases;
// compute.test.ts finds them.
import type { BackendName, Outcome } from '../../../src/compute/protocol.ts';
import type { Errand } from '../direct.ts';

export interface BackendCase {
  readonly errands: readonly Errand[];
  /**
   * Asserts on the outcomes, in the order of the errands. Typed arrays have become plain ones; NaN and the infinities
   * are spelt as texts.
   */
  check(outcomes: readonly Outcome<unknown>[], backend: BackendName): void;
}

/**
 * Largest error of `values` in units of the contract's tolerance for tensors, 1e-4·|v| + 1e-6: at most 1 is within.
 * Infinite where the lengths differ or a value is no number.
 */
export function withinTolerance(values: readonly number[], expected: readonly number[]): number {
  if (values.length !== expected.length || expected.length === 0) return Number.POSITIVE_INFINITY;
  const errors = expected.map(
    (v, i) => Math.abs((values[i] ?? Number.NaN) - v) / (1e-4 * Math.abs(v) + 1e-6),
  );
  return errors.some(Number.isNaN) ? Number.POSITIVE_INFINITY : Math.max(...errors);
}
