// The gradient by autodiff, asked of the compute worker once the reader wants it, and held against the one by hand.
import { effect, type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import { measure, measureClasses } from './measure.ts';
import type { LossState } from './state.ts';

export interface Compared {
  /** What it is the gradient of: one of an older state is not shown. */
  readonly key: string;
  readonly backend: BackendName;
  /** Largest difference between the two gradients, relative to what is larger than 1. */
  readonly difference: number;
}

export interface Autodiff {
  /** Whether the reader has asked. */
  readonly asked: Signal<boolean>;
  readonly compared: Signal<Compared | null>;
  /** Why there is none; null where all is well. */
  readonly refused: Signal<FailureReason | null>;
  ask(): void;
  /** Asks once more, of a fresh worker. */
  retry(): void;
  /** Asks at every change of `state`, from the first request on. Returns the end of it. */
  follow(state: () => LossState): () => void;
}

export const keyOf = ({ loss, y, p, logits, target }: LossState) =>
  loss === 'ce' ? `ce ${logits} ${target}` : `${loss} ${y} ${p}`;

/** The gradient by hand. */
export const gradientOf = (state: LossState): readonly number[] =>
  state.loss === 'ce'
    ? measureClasses(state).gradient
    : measure(state.loss, state).examples.map(({ gradient }) => gradient);

/** Largest difference of two gradients, relative where `expected` is larger than 1; NaN where one is no number. */
export function differenceOf(gradient: readonly number[], expected: readonly number[]): number {
  return expected.reduce(
    (most, g, i) => Math.max(most, Math.abs((gradient[i] ?? Number.NaN) - g) / Math.max(1, Math.abs(g))),
    0,
  );
}

export function createAutodiff(channel: string, backend: Signal<BackendName | 'none'>): Autodiff {
  const asked = signal(false);
  const compared = signal<Compared | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;
  let afresh = false;

  async function run(state: LossState) {
    // Fetched only here: nobody who does not ask pays for it.
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
      });
    }
    if (afresh) compute.restart();
    afresh = false;
    const { loss, y, p, logits, target } = state;
    const outcome = await compute.run<typeof import('./compute.ts').autodiff>(
      'loss/autodiff',
      { loss, y, p, logits, target },
      { latest: `${channel} autodiff` },
    );
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    compared.value = {
      key: keyOf(state),
      backend: compute.report?.backend ?? 'cpu',
      difference: differenceOf(outcome.value.gradient, gradientOf(state)),
    };
  }

  /** Grows with every wish to try again. */
  const tries = signal(0);
  return {
    asked,
    compared,
    refused,
    ask() {
      asked.value = true;
    },
    retry() {
      afresh = true;
      refused.value = null;
      tries.value += 1;
    },
    follow(state) {
      let last = '';
      return effect(() => {
        const now = state();
        const key = `${keyOf(now)} ${tries.value}`;
        if (!asked.value || key === last) return;
        last = key;
        // What can fail beside the request, which never rejects, is fetching the client.
        run(now).catch(() => {
          refused.value = 'no-worker';
        });
      });
    },
  };
}
