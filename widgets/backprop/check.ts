// The gradient as the compute worker finds it by automatic differentiation: asked for whenever the reader stops.
import { effect, type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import type { GradientInput } from './compute.ts';

export interface Autodiff {
  /** What it is the gradient of: that of an older state is not shown. */
  readonly key: string;
  readonly gradient: readonly number[];
  readonly backend: BackendName;
}

export interface Wanted {
  readonly key: string;
  readonly input: GradientInput;
}

export interface Check {
  readonly result: Signal<Autodiff | null>;
  /** Why there is none here; null where there is, or nobody has asked. */
  readonly refused: Signal<FailureReason | null>;
  ask(wanted: Wanted): void;
  /** Asks once more, of a fresh worker. */
  retry(wanted: Wanted): void;
}

/** The reader has stopped when nothing has changed for this long (ms): drags and runs ask for nothing on their way. */
const PAUSE = 120;

/**
 * @param channel names this figure's requests: of several, the newest wins.
 * @param backend is kept at the name of the backend in use from the first request on.
 */
export function createCheck(channel: string, backend: Signal<BackendName | 'none'>): Check {
  const result = signal<Autodiff | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;

  async function ask({ key, input }: Wanted, afresh: boolean) {
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
      });
    }
    if (afresh) compute.restart();
    const outcome = await compute.run<typeof import('./compute.ts').gradient>('backprop/gradient', input, {
      latest: channel,
    });
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    result.value = { key, gradient: outcome.value, backend: compute.report?.backend ?? 'cpu' };
  }

  // What can fail here beside the request, which never rejects, is fetching the client.
  const noClient = () => {
    refused.value = 'no-worker';
  };
  return {
    result,
    refused,
    ask: (wanted) => {
      ask(wanted, false).catch(noClient);
    },
    retry: (wanted) => {
      ask(wanted, true).catch(noClient);
    },
  };
}

/** Asks whenever `wanted` gives another state and has stood still for a moment; null: not now. Returns the end of it. */
export function followCheck(check: Check, wanted: () => Wanted | null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const stop = effect(() => {
    const next = wanted();
    if (!next || next.key === last) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = next.key;
      check.ask(next);
    }, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
