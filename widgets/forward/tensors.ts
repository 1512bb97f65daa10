// The pass once more, by tensors in the compute worker, and how far it is from the one made by hand.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import { operations, reached } from '../../src/math/forward-pass.ts';
import type { Status } from '../kit/widget.ts';
import type { PassInput, PassResult } from './compute.ts';
import { layersOf, networkOf } from './layers.ts';
import { type ForwardState, widthsOf } from './state.ts';

export interface Compared {
  /** What it was computed of: an older state's is not shown. */
  readonly key: string;
  readonly backend: BackendName;
  /** Largest |tensor − hand| over every z and every a, and the size of the largest number compared. */
  readonly difference: number;
  readonly size: number;
}

export interface Tensors {
  readonly compared: ReadonlySignal<Compared | null>;
  readonly refused: ReadonlySignal<FailureReason | null>;
  retry(): void;
  /** Asks each time a pass has been completed; returns the end of it. */
  start(): () => void;
}

type Numbers = Omit<ForwardState, 'step' | 'predict' | 'speed' | 'task'>;

export const keyOf = ({ x, w1, b1, w2, b2, w3, b3, f, out }: Numbers): string =>
  [x, w1, b1, w2, b2, w3, b3, f, out].join(';');

export function inputOf(state: Numbers): PassInput {
  return {
    x: state.x,
    layers: layersOf(state).map(({ weights, bias, ...shape }) => ({
      ...shape,
      weights: Array.from(weights),
      bias: Array.from(bias),
    })),
    hidden: state.f,
    output: state.out === 'same' ? state.f : state.out,
  };
}

/** How far tensors are from the operations made by hand, in double precision. */
export function differenceOf(state: Numbers, result: PassResult): { difference: number; size: number } {
  const made = operations(networkOf(state), state.x);
  const { z, a } = reached(made, made.length, widthsOf(state));
  let difference = 0;
  let size = 0;
  const compare = (tensor: ArrayLike<number> | undefined, hand: readonly (number | null)[]) =>
    hand.forEach((value, i) => {
      // Number.NaN of a missing value makes the whole difference NaN: it cannot hide.
      difference = Math.max(difference, Math.abs((tensor?.[i] ?? Number.NaN) - (value ?? Number.NaN)));
      size = Math.max(size, Math.abs(value ?? 0));
    });
  for (const [l, hand] of z.entries()) compare(result[l]?.z, hand);
  for (const [l, hand] of a.entries()) compare(result[l]?.a, hand);
  return { difference, size };
}

interface Host {
  readonly instance: string;
  readonly state: ReadonlySignal<ForwardState>;
  readonly status: Signal<Status>;
  readonly backend: Signal<BackendName | 'none'>;
}

export function createTensors({ instance, state, status, backend }: Host, last: () => number): Tensors {
  const compared = signal<Compared | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;

  async function ask(afresh: boolean) {
    // Fetched only when a pass is complete: most readers of a page get by without it.
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
      });
    }
    if (afresh) compute.restart();
    const of = state.peek();
    const outcome = await compute.run<typeof import('./compute.ts').pass>('forward/pass', inputOf(of), {
      latest: instance,
    });
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    compared.value = {
      key: keyOf(of),
      backend: compute.report?.backend ?? 'cpu',
      ...differenceOf(of, outcome.value),
    };
  }
  const begin = (afresh: boolean) => {
    // What can fail beside the request, which never rejects, is fetching the client.
    ask(afresh).catch(() => {
      refused.value = 'no-worker';
    });
  };

  return {
    compared,
    refused,
    retry: () => begin(true),
    start: () =>
      effect(() => {
        if (status.value === 'static' || state.value.step < last()) return;
        if (compared.peek()?.key !== keyOf(state.value)) begin(false);
      }),
  };
}
