// The surface and the gradient as the compute worker sees them, asked for once the reader has touched the figure, and
// held against the formulas.
import { effect, type Signal, signal } from '@preact/signals';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import { contourSegments } from '../../src/math/contours.ts';
import type { Grid } from '../kit/HeatMap.tsx';
import { MARGIN } from '../kit/Plot.tsx';
import type { Status } from '../kit/widget.ts';
import type { GradientsInput, LossInput, SurfaceInput } from './compute.ts';
import type { Descent2Model } from './model.ts';
import type { Problem } from './problem.ts';
import type { Descent2State } from './state.ts';
import { type Area, MAP } from './view.ts';

/** The formulas follow every move at once; the tensors are asked when nothing has moved for this long (ms). */
const SETTLED = 350;
/** Cells of the grid each way. */
const SIZE = 128;
/** Places of the walk whose gradients are compared, the latest. */
const COMPARED = 64;

export interface TensorSurface {
  /** What it is the surface of: a grid of an older state is not shown. */
  readonly key: string;
  /** Tints, for the heat map. */
  readonly grid: Grid;
  /** One path a contour level. */
  readonly lines: readonly string[];
  readonly backend: BackendName;
  /** Largest distance from the formula, as a share of the value (of 1 where the value is smaller). */
  readonly difference: number;
}

export interface AutodiffCheck {
  readonly key: string;
  readonly backend: BackendName;
  /** Places compared. */
  readonly count: number;
  readonly difference: number;
}

export interface Tensors {
  readonly surface: Signal<TensorSurface | null>;
  readonly autodiff: Signal<AutodiffCheck | null>;
  /** Why there are no tensors here; null where there are, or nobody has asked. */
  readonly refused: Signal<FailureReason | null>;
  /** Asks whenever the model shows something else; returns the end of it. */
  follow(model: Descent2Model, status: Signal<Status>): () => void;
  /** Asks once more, of a fresh worker. */
  retry(model: Descent2Model): void;
}

const lossInput = ({ ground, examples }: Problem): LossInput => ({
  ground: ground === 'bowl' || ground === 'rosenbrock' || ground === 'saddle' ? ground : 'line',
  x: examples?.x ?? [],
  y: examples?.y ?? [],
});

export const surfaceKey = (problem: Problem, area: Area) => JSON.stringify([lossInput(problem), area]);

/** A contour of a grid as a path in the map's drawing; the grid's values are those at the middles of its cells. */
function contourPath(values: ArrayLike<number>, level: number): string {
  const perColumn = (MAP.width - MARGIN.left - MARGIN.right) / SIZE;
  const perRow = (MAP.height - MARGIN.top - MARGIN.bottom) / SIZE;
  const segments = contourSegments({ values, columns: SIZE, rows: SIZE }, level);
  const at = (i: number) =>
    `${(MARGIN.left + ((segments[i] ?? 0) + 0.5) * perColumn).toFixed(1)},${(MARGIN.top + ((segments[i + 1] ?? 0) + 0.5) * perRow).toFixed(1)}`;
  let path = '';
  for (let i = 0; i < segments.length; i += 4) path += `M${at(i)}L${at(i + 2)}`;
  return path;
}

/** Largest |value − expected| / max(1, |expected|). */
export function largestShare(values: ArrayLike<number>, expected: (i: number) => number): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const right = expected(i);
    largest = Math.max(largest, Math.abs((values[i] ?? Number.NaN) - right) / Math.max(1, Math.abs(right)));
  }
  return largest;
}

/** The loss by formula at the middle of cell `i`. */
export function lossAt({ whole }: Problem, { w, b }: Area, size: number, i: number): number {
  const column = ((i % size) + 0.5) / size;
  const row = (Math.floor(i / size) + 0.5) / size;
  return whole.f(w[0] + column * (w[1] - w[0]), b[1] - row * (b[1] - b[0]));
}

/** The latest places of the walk that are no further away than single precision can follow. */
function compared(model: Descent2Model): number[] {
  const { step } = model.state.value;
  const places: number[] = [];
  for (let k = Math.max(0, step - COMPARED + 1); k <= step; k++) {
    const { place } = model.walk.value(k);
    if (place.every((value) => Math.abs(value) < 1e4)) places.push(...place);
  }
  return places;
}

/** @param rendered the state as the server drew it. */
export function createTensors(
  instance: string,
  backend: Signal<BackendName | 'none'>,
  rendered: Descent2State,
): Tensors {
  const surface = signal<TensorSurface | null>(null);
  const autodiff = signal<AutodiffCheck | null>(null);
  const refused = signal<FailureReason | null>(null);
  let subscribed = false;

  async function client(afresh: boolean) {
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

  async function askSurface(model: Descent2Model, afresh: boolean) {
    const [problem, area, { levels, tint }] = [model.problem.peek(), model.area.peek(), model.levels.peek()];
    const input: SurfaceInput = { ...lossInput(problem), ...area, size: SIZE };
    const compute = await client(afresh);
    const outcome = await compute.run<typeof import('./compute.ts').surface>('descent2/surface', input, {
      latest: `${instance} surface`,
    });
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    const losses = outcome.value;
    // Between cells the root of a bowl's height runs evenly, the height itself does not.
    const even = (loss: number) =>
      problem.ground === 'saddle' ? loss : Math.sqrt(Math.max(0, loss - problem.floor));
    surface.value = {
      key: surfaceKey(problem, area),
      grid: { values: losses.map(tint), rows: SIZE, columns: SIZE },
      lines: levels.map((level) => contourPath(losses.map(even), even(level))),
      backend: compute.report?.backend ?? 'cpu',
      difference: largestShare(losses, (i) => lossAt(problem, area, SIZE, i)),
    };
  }

  async function askGradients(model: Descent2Model, key: string) {
    const problem = model.problem.peek();
    const places = compared(model);
    if (places.length === 0) return;
    const input: GradientsInput = { ...lossInput(problem), places };
    const compute = await client(false);
    const outcome = await compute.run<typeof import('./compute.ts').gradients>('descent2/gradients', input, {
      latest: `${instance} gradients`,
    });
    if (outcome.kind !== 'result') return;
    const right = Array.from({ length: places.length / 2 }, (_, i) =>
      problem.whole.gradient(places[2 * i] ?? 0, places[2 * i + 1] ?? 0),
    ).flat();
    autodiff.value = {
      key,
      backend: compute.report?.backend ?? 'cpu',
      count: places.length / 2,
      difference: largestShare(outcome.value, (i) => right[i] ?? 0),
    };
  }

  // What can fail here beside the requests, which never reject, is fetching the client.
  const noClient = () => {
    refused.value = 'no-worker';
  };

  return {
    surface,
    autodiff,
    refused,
    follow(model, status) {
      // A figure that nobody has touched stays as the server drew it, and fetches no tensor library.
      const untouched = JSON.stringify(rendered);
      let touched = false;
      let [lastSurface, lastWalk] = ['', ''];
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = effect(() => {
        clearTimeout(timer);
        if (status.value !== 'ready') return;
        touched ||= JSON.stringify(model.state.value) !== untouched;
        if (!touched) return;
        const surfaceNow = surfaceKey(model.problem.value, model.area.value);
        const walkNow = walkKey(model);
        timer = setTimeout(() => {
          if (surfaceNow !== lastSurface) askSurface(model, false).catch(noClient);
          if (walkNow !== lastWalk) askGradients(model, walkNow).catch(noClient);
          [lastSurface, lastWalk] = [surfaceNow, walkNow];
        }, SETTLED);
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    retry: (model) => {
      askSurface(model, true)
        .then(() => askGradients(model, walkKey(model)))
        .catch(noClient);
    },
  };
}

/** What the gradients were compared on: an older comparison is not shown. */
export const walkKey = (model: Descent2Model): string => {
  const { view: _view, ahead: _ahead, task: _task, ...rest } = model.state.value;
  return JSON.stringify(rest);
};
