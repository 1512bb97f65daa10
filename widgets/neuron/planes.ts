// The plane as the compute worker sees it: asks for the grid whenever the state changes, and checks it against the formula.
import { effect, type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import type { Grid } from '../kit/HeatMap.tsx';
import type { PlaneInput } from './compute.ts';
import { outputAt } from './state.ts';

/** The plane's reach along both inputs, and its cells each way. */
export const HALF = 10;
const SIZE = 128;

export interface TensorPlane {
  /** What it is the plane of: a grid of an older state is not shown. */
  readonly key: string;
  readonly grid: Grid;
  readonly backend: BackendName;
  /** Largest distance from the value that the formula gives in double precision. */
  readonly difference: number;
}

export interface Planes {
  readonly tensor: Signal<TensorPlane | null>;
  /** Why there are no tensors here; null where there are, or nobody has asked. */
  readonly refused: Signal<FailureReason | null>;
  ask(plane: Pick<PlaneInput, 'w' | 'b' | 'f'>): void;
  /** Asks once more, of a fresh worker. */
  retry(plane: Pick<PlaneInput, 'w' | 'b' | 'f'>): void;
}

export const keyOf = ({ w, b, f }: Pick<PlaneInput, 'w' | 'b' | 'f'>) => `${w.join()} ${b} ${f}`;

/** Largest distance between a grid and the formula; cells next to a threshold, where rounding decides, do not count. */
export function largestDifference(grid: ArrayLike<number>, { w, b, f, half, size }: PlaneInput): number {
  const cell = (2 * half) / size;
  let largest = 0;
  for (let i = 0; i < size * size; i++) {
    const x = [-half + ((i % size) + 0.5) * cell, half - (Math.floor(i / size) + 0.5) * cell];
    if (f === 'step' && Math.abs(outputAt({ w, b, f: 'identity' }, x)) < 1e-4) continue;
    largest = Math.max(largest, Math.abs((grid[i] ?? Number.NaN) - outputAt({ w, b, f }, x)));
  }
  return largest;
}

/**
 * @param channel names this figure's requests: of several, the newest wins.
 * @param backend is kept at the name of the backend in use from the first request on.
 */
export function createPlanes(channel: string, backend: Signal<BackendName | 'none'>): Planes {
  const tensor = signal<TensorPlane | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;

  async function ask(of: Pick<PlaneInput, 'w' | 'b' | 'f'>, afresh: boolean) {
    // Fetched only here: a neuron of one input needs no tensors, and its page none of this.
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
      });
    }
    if (afresh) compute.restart();
    const input: PlaneInput = { w: of.w, b: of.b, f: of.f, half: HALF, size: SIZE };
    const outcome = await compute.run<typeof import('./compute.ts').plane>('neuron/plane', input, {
      latest: channel,
    });
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    tensor.value = {
      key: keyOf(of),
      grid: { values: outcome.value, rows: SIZE, columns: SIZE },
      backend: compute.report?.backend ?? 'cpu',
      difference: largestDifference(outcome.value, input),
    };
  }

  // What can fail here beside the request, which never rejects, is fetching the client.
  const noClient = () => {
    refused.value = 'no-worker';
  };
  return {
    tensor,
    refused,
    ask: (of) => {
      ask(of, false).catch(noClient);
    },
    retry: (of) => {
      ask(of, true).catch(noClient);
    },
  };
}

/** Asks whenever `wanted` gives another plane; null where no plane is shown. Returns the end of it. */
export function followPlane(
  planes: Planes,
  wanted: () => Pick<PlaneInput, 'w' | 'b' | 'f'> | null,
): () => void {
  let last = '';
  return effect(() => {
    const of = wanted();
    const key = of ? keyOf(of) : '';
    if (of && key !== last) planes.ask(of);
    last = key;
  });
}
