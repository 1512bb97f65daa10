// What the compute worker says of the state: asks whenever the state changes, and checks the answer against the formula.
import { effect, type Signal, signal } from '@preact/signals';
import type { AnyJob, BackendName, FailureReason, InputOf, ResultOf } from '../../src/compute/protocol.ts';
import { activation } from '../../src/math/activations.ts';
import { gradient } from '../../src/math/neuron.ts';
import type { Grid } from '../kit/HeatMap.tsx';
import type { GradientInput, GradientResult, gradient as gradientJob, PlaneInput, plane } from './compute.ts';
import type { NeuronState } from './state.ts';
import { planeOf } from './view.ts';

export interface Answer<T> {
  readonly value: T;
  readonly backend: BackendName;
  /** Largest distance from the value that the formula gives in double precision. */
  readonly difference: number;
}

export interface Tensors<T> {
  /** The answer for this very state; null while it is on its way. */
  of(state: NeuronState): Answer<T> | null;
  /** Why there are no tensors here; null where there are, or nobody has asked. */
  readonly refused: Signal<FailureReason | null>;
  /** Asks once more, of a fresh worker. */
  retry(state: NeuronState): void;
  /** Asks whenever `wanted` gives another input; null where none is wanted. Returns the end of it. */
  follow(wanted: () => NeuronState | null): () => void;
}

interface Question<J extends AnyJob, T> {
  job: `neuron/${string}`;
  /** Names this figure's requests: of several, the newest wins. */
  channel: string;
  /** Kept at the name of the backend in use from the first request on. */
  backend: Signal<BackendName | 'none'>;
  input(state: NeuronState): InputOf<J>;
  read(result: ResultOf<J>, input: InputOf<J>): Omit<Answer<T>, 'backend'>;
}

function createTensors<J extends AnyJob, T>({
  job,
  channel,
  backend,
  input,
  read,
}: Question<J, T>): Tensors<T> {
  const answer = signal<(Answer<T> & { key: string }) | null>(null);
  const refused = signal<FailureReason | null>(null);
  const keyOf = (state: NeuronState) => JSON.stringify(input(state));
  let subscribed = false;
  /** What was refused for want of a worker or a backend: asked again as soon as there is one. */
  let waiting: NeuronState | null = null;

  async function ask(of: NeuronState, afresh: boolean) {
    // Fetched only here: a neuron of one input needs no tensors, and its page none of this.
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
        if (!report?.backend || !waiting) return;
        const again = waiting;
        waiting = null;
        safely(again, false);
      });
    }
    if (afresh) compute.restart();
    const asked = input(of);
    const outcome = await compute.run<J>(job, asked, { latest: channel });
    if (outcome.kind === 'failed') {
      refused.value = outcome.reason;
      waiting = outcome.reason === 'no-worker' || outcome.reason === 'no-backend' ? of : null;
    }
    if (outcome.kind !== 'result') return;
    refused.value = null;
    waiting = null;
    answer.value = {
      key: keyOf(of),
      backend: compute.report?.backend ?? 'cpu',
      ...read(outcome.value, asked),
    };
  }

  // What can fail here beside the request, which never rejects, is fetching the client.
  const safely = (of: NeuronState, afresh: boolean) => {
    ask(of, afresh).catch(() => {
      refused.value = 'no-worker';
    });
  };
  return {
    of: (state) => (answer.value?.key === keyOf(state) ? answer.value : null),
    refused,
    retry: (state) => safely(state, true),
    follow(wanted) {
      let last = '';
      return effect(() => {
        const of = wanted();
        const key = of ? keyOf(of) : '';
        if (of && key !== last) safely(of, false);
        last = key;
      });
    },
  };
}

/** The plane's cells each way. */
const SIZE = 128;

/** Largest distance between a grid and the formula; cells next to a threshold, where rounding decides, do not count. */
export function planeDifference(grid: ArrayLike<number>, { w, b, f, half, size }: PlaneInput): number {
  // Runs for every plane that arrives, on the page's own thread: no arrays, no look-ups in the loop.
  const phi = activation(f).f;
  const [w0 = 0, w1 = 0] = w;
  const cell = (2 * half) / size;
  let largest = 0;
  for (let row = 0; row < size; row++) {
    const rest = w1 * (half - (row + 0.5) * cell) + b;
    for (let column = 0; column < size; column++) {
      const z = w0 * (-half + (column + 0.5) * cell) + rest;
      if (f === 'step' && Math.abs(z) < 1e-4) continue;
      const difference = Math.abs((grid[row * size + column] ?? Number.NaN) - phi(z));
      if (Number.isNaN(difference)) return difference;
      if (difference > largest) largest = difference;
    }
  }
  return largest;
}

type Backend = Signal<BackendName | 'none'>;

/** The output over the plane. */
const createPlanes = (channel: string, backend: Backend): Tensors<Grid> =>
  createTensors<typeof plane, Grid>({
    job: 'neuron/plane',
    channel,
    backend,
    input: (state) => planeOf(state, SIZE),
    read: (values, input) => ({
      value: { values, rows: SIZE, columns: SIZE },
      difference: planeDifference(values, input),
    }),
  });

/** Largest distance between the gradient of autodiff and the one by the chain rule. */
export function gradientDifference({ dx, dw, db }: GradientResult, { x, w, b, f }: GradientInput): number {
  const byHand = gradient(x, w, b, activation(f));
  const expected = [...byHand.dx, ...byHand.dw, byHand.db];
  return [...dx, ...dw, db].reduce((most, value, i) => {
    return Math.max(most, Math.abs(value - (expected[i] ?? Number.NaN)));
  }, 0);
}

/** The gradient of y by automatic differentiation. */
const createGradients = (channel: string, backend: Backend): Tensors<GradientResult> =>
  createTensors<typeof gradientJob, GradientResult>({
    job: 'neuron/gradient',
    channel,
    backend,
    input: ({ x, w, b, f }) => ({ x, w, b, f }),
    read: (value, input) => ({ value, difference: gradientDifference(value, input) }),
  });

/** What tensors are asked about one figure. */
export interface Engine {
  readonly planes: Tensors<Grid>;
  readonly planesWithoutBias: Tensors<Grid>;
  readonly autodiff: Tensors<GradientResult>;
}

export const createEngine = (instance: string, backend: Backend): Engine => ({
  planes: createPlanes(instance, backend),
  planesWithoutBias: createPlanes(`${instance} without bias`, backend),
  autodiff: createGradients(`${instance} gradient`, backend),
});
