// Asks the compute worker for slopes by automatic differentiation, and compares them with the course's derivative.
import { type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import type { Curve } from '../../src/math/descent.ts';
import type { slopes } from './compute.ts';
import type { DescentModel } from './model.ts';

export interface Answer {
  readonly curve: Curve;
  readonly w: number;
  /** At w. */
  readonly slope: number;
  /** Largest distance over the drawing, relative to max(1, |slope|). */
  readonly difference: number;
  readonly backend: BackendName;
}

export interface Slopes {
  readonly answer: Signal<Answer | null>;
  readonly refused: Signal<FailureReason | null>;
  /** Asks for the model's present place; `afresh` of a fresh worker. */
  ask(afresh?: boolean): void;
}

const PLACES = 41;

/** Largest distance of slopes from a curve's derivative; places without a value do not count. */
export function largestDifference(curve: Curve, at: readonly number[], values: ArrayLike<number>): number {
  return at.reduce((largest, w, i) => {
    const slope = curve.derivative(w);
    const distance = Math.abs((values[i] ?? Number.NaN) - slope) / Math.max(1, Math.abs(slope));
    // A value that should be there and is not makes the whole comparison fail.
    if (!Number.isFinite(slope) || !Number.isFinite(curve.f(w))) return largest;
    return Number.isNaN(distance) ? Number.NaN : Math.max(largest, distance);
  }, 0);
}

export function createSlopes(
  model: Pick<DescentModel, 'state' | 'curve' | 'own' | 'walks' | 'view' | 'channel' | 'backend'>,
): Slopes {
  const answer = signal<Answer | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;

  async function asked(afresh: boolean) {
    const curve = model.curve.peek();
    const w = model.walks.peek()[0]?.place.w ?? Number.NaN;
    const half = model.view.peek()?.half ?? 1;
    const { f } = model.state.peek();
    const loss = f === 'own' ? model.own.peek()?.expression : f;
    if (!curve || !loss || !Number.isFinite(w)) return;
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        model.backend.value = report?.backend ?? 'none';
      });
    }
    if (afresh) compute.restart();
    const at = [w, ...Array.from({ length: PLACES }, (_, i) => half * ((2 * (i + 0.37)) / PLACES - 1))];
    const outcome = await compute.run<typeof slopes>(
      'descent/slopes',
      { loss, at },
      { latest: model.channel },
    );
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    answer.value = {
      curve,
      w,
      slope: outcome.value[0] ?? Number.NaN,
      difference: largestDifference(curve, at.slice(1), outcome.value.subarray(1)),
      backend: compute.report?.backend ?? 'cpu',
    };
  }

  return {
    answer,
    refused,
    ask(afresh = false) {
      asked(afresh).catch(() => {
        refused.value = 'no-worker';
      });
    },
  };
}
