// What this widget asks of the compute worker: derivatives by autodiff, and the landscape by tensors.
import { effect, type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import type { DerivativeInput, SurfaceInput } from './compute.ts';
import { reachOf } from './curves.ts';
import { type ActivationState, alphaOf } from './state.ts';
import { heights, type Landscape, SIZE } from './surface.ts';
import { unitOf } from './unit.ts';

/** The derivative as the framework's autodiff gives it, beside the one by hand. */
export interface Comparison {
  /** The state it belongs to. */
  readonly key: string;
  /** Points along x, with the autodiff value. */
  readonly points: readonly (readonly [x: number, value: number])[];
  readonly backend: BackendName;
  /** Largest distance from the derivative by hand, away from kinks. */
  readonly difference: number;
  /** At the kink: what the framework takes, and what the course takes. Null where there is none. */
  readonly kink: { readonly framework: number; readonly course: number } | null;
  /** The framework's own step(0). */
  readonly stepAtZero: number;
}

/** The landscape from tensors. */
export interface TensorSurface {
  readonly key: string;
  readonly values: Float32Array;
  readonly backend: BackendName;
  readonly difference: number;
}

/** Points at which the two derivatives are compared. */
const PLACES = 25;

/** All that the derivative depends on. */
export function derivativeKey(state: ActivationState): string {
  const { f, alpha, w, b, w2, b2 } = state;
  const own = f === 'leaky-relu' || f === 'elu' ? alpha : '';
  return `${f} ${own} ${w} ${b} ${f === 'maxout' ? `${w2} ${b2}` : ''} ${reachOf(state)}`;
}

export function surfaceKey({ f, alpha, wn, bn, vn, c, out, span }: Landscape): string {
  return `${f} ${alpha === alphaOf(f) ? '' : alpha} ${wn} ${bn} ${vn} ${c} ${out} ${span}`;
}

/** Places along x, none of them so close to a kink that rounding would decide on which side it lies. */
function placesOf(state: ActivationState): number[] {
  const half = reachOf(state);
  const kinks = unitOf(state).kinks.map(({ x }) => x);
  return Array.from({ length: PLACES }, (_, i) => -half + (2 * half * (i + 0.5)) / PLACES).filter((x) =>
    kinks.every((kink) => Math.abs(x - kink) > 1e-3),
  );
}

export interface Tensors {
  readonly comparison: Signal<Comparison | null>;
  readonly surface: Signal<TensorSurface | null>;
  /** Why there are no tensors here; null where there are, or nobody has asked. */
  readonly refused: Signal<FailureReason | null>;
  compare(state: ActivationState, afresh?: boolean): void;
  shape(state: ActivationState, afresh?: boolean): void;
}

/** @param channel names this figure's requests: of several of one kind, the newest wins. */
export function createTensors(channel: string, backend: Signal<BackendName | 'none'>): Tensors {
  const comparison = signal<Comparison | null>(null);
  const surface = signal<TensorSurface | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;

  async function door(afresh: boolean) {
    // Fetched only here: who reads without waiting for tensors needs none of this.
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
      });
    }
    if (afresh) compute.restart();
    return compute;
  }

  async function compare(state: ActivationState, afresh: boolean) {
    const compute = await door(afresh);
    const { f, alpha, w, b, w2, b2 } = state;
    const unit = unitOf(state);
    const places = placesOf(state);
    const at = f === 'maxout' ? places : places.map(unit.z);
    const input: DerivativeInput = { f, alpha, at, lines: { w, b, w2, b2 } };
    const outcome = await compute.run<typeof import('./compute.ts').derivative>(
      'activation/derivative',
      input,
      {
        latest: `${channel} derivative`,
      },
    );
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    const { derivative, atKink, stepAtZero } = outcome.value;
    const points = places.map((x, i) => [x, derivative[i] ?? Number.NaN] as const);
    const [kink] = unit.kinks;
    comparison.value = {
      key: derivativeKey(state),
      points,
      backend: compute.report?.backend ?? 'cpu',
      difference: points.reduce(
        (most, [x, value]) => Math.max(most, Math.abs(value - unit.derivative(x))),
        0,
      ),
      kink: kink ? { framework: atKink, course: kink.slope.taken } : null,
      stepAtZero,
    };
  }

  async function shape(state: ActivationState, afresh: boolean) {
    const compute = await door(afresh);
    const { f, alpha, wn, bn, vn, c, out, span } = state;
    const input: SurfaceInput = { f, alpha, wn, bn, vn, c, out, span, size: SIZE };
    const outcome = await compute.run<typeof import('./compute.ts').surface>('activation/surface', input, {
      latest: `${channel} surface`,
    });
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    surface.value = {
      key: surfaceKey(state),
      values: outcome.value,
      backend: compute.report?.backend ?? 'cpu',
      difference: largestDifference(outcome.value, state),
    };
  }

  // What can fail here beside the request, which never rejects, is fetching the client.
  const noClient = () => {
    refused.value = 'no-worker';
  };
  return {
    comparison,
    surface,
    refused,
    compare: (state, afresh = false) => {
      compare(state, afresh).catch(noClient);
    },
    shape: (state, afresh = false) => {
      shape(state, afresh).catch(noClient);
    },
  };
}

/** Largest distance between the tensors' landscape and the formula; next to a threshold, where rounding decides, it is not measured. */
export function largestDifference(values: ArrayLike<number>, landscape: Landscape): number {
  const exact = heights(landscape).values;
  const jumps = landscape.out === 'step' || landscape.f === 'step';
  const [above, below] = jumps
    ? [1e-4, -1e-4].map(
        (by) => heights({ ...landscape, bn: landscape.bn.map((b) => b + by), c: landscape.c + by }).values,
      )
    : [exact, exact];
  let largest = 0;
  for (let i = 0; i < exact.length; i++) {
    if (above?.[i] !== below?.[i] && Math.abs((above?.[i] ?? 0) - (below?.[i] ?? 0)) > 0.01) continue;
    largest = Math.max(largest, Math.abs((values[i] ?? Number.NaN) - (exact[i] ?? 0)));
  }
  return largest;
}

/** Calls `ask` whenever `wanted` gives a state with another key; null asks for nothing. Returns the end of it. */
export function follow(
  wanted: () => ActivationState | null,
  keyOf: (state: ActivationState) => string,
  ask: (state: ActivationState) => void,
): () => void {
  let last = '';
  return effect(() => {
    const state = wanted();
    const key = state ? keyOf(state) : '';
    if (state && key !== last) ask(state);
    last = key;
  });
}
