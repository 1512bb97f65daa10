// The first gradients in double precision, on the page itself: a small network within the frame, a large one in
// instalments between frames, the newest winning. Nothing here needs the worker.
import { signal } from '@preact/signals';
import { type GradientFlow, gradientFlow, measureInSteps } from '../../src/math/gradient-flow.ts';
import { type Spread, spreadOf } from './histogram.ts';
import {
  type FlowNetworkState,
  networkKey,
  presets,
  type ReferenceName,
  references,
  settingsOf,
} from './state.ts';

/** Weights that can be drawn, passed forward and passed back within a frame: 50 layers of 32 units and some more. */
const AT_ONCE = 60_000;
/** The references are three such networks more: up to this size they follow within the frame, else when the hand rests. */
const ALL_AT_ONCE = 25_000;
const REST = 60;
/** Milliseconds of an instalment. */
const INSTALMENT = 7;

export interface Measured {
  /** Of which network. */
  readonly key: string;
  readonly flow: GradientFlow;
  readonly spread: Spread;
}

/** The references' gradients at the reader's depth, width and seed. */
export type Ghosts = Readonly<Record<ReferenceName, readonly number[]>>;

const weightsIn = ({ depth, width }: FlowNetworkState) => (depth + 1) * width * width;
const fitsAFrame = (state: FlowNetworkState) => weightsIn(state) <= AT_ONCE;

function finish(state: FlowNetworkState, flow: GradientFlow): Measured {
  return { key: networkKey(state), flow, spread: spreadOf(flow.activations, state.f, state.residual) };
}

function ghostsOf(state: FlowNetworkState): Ghosts {
  const [vanishes, explodes, fixed] = references.map(
    (name) => gradientFlow(settingsOf({ ...state, ...presets[name] })).gradients,
  );
  return { vanishes: vanishes ?? [], explodes: explodes ?? [], fixed: fixed ?? [] };
}

const sizeKey = ({ depth, width, seed }: FlowNetworkState) => `${depth} ${width} ${seed}`;

export function createMeasuring(beginning: FlowNetworkState) {
  const measured = signal(finish(beginning, gradientFlow(settingsOf(beginning))));
  /** Null where the network is too large to compute four of them while a control moves. */
  const ghosts = signal<Ghosts | null>(fitsAFrame(beginning) ? ghostsOf(beginning) : null);
  /** Whether `measured` is of an older network than was asked for. */
  const stale = signal(false);
  let ghostsFor = sizeKey(beginning);
  let asked = '';
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Those of another size than the network's say nothing of it: they go at once. */
  function followGhosts(state: FlowNetworkState): void {
    clearTimeout(resting);
    if (ghosts.peek() && ghostsFor === sizeKey(state)) return;
    const compute = () => {
      ghostsFor = sizeKey(state);
      ghosts.value = ghostsOf(state);
    };
    if (weightsIn(state) <= ALL_AT_ONCE) compute();
    else {
      ghosts.value = null;
      resting = setTimeout(compute, REST);
    }
  }

  async function inInstalments(state: FlowNetworkState): Promise<void> {
    const mine = networkKey(state);
    const steps = measureInSteps(settingsOf(state));
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (asked !== mine) return;
      for (const end = performance.now() + INSTALMENT; performance.now() < end; ) {
        const step = steps.next();
        if (!step.done) continue;
        measured.value = finish(state, step.value);
        stale.value = false;
        return;
      }
    }
  }

  return {
    measured,
    ghosts,
    stale,
    /** Makes `measured` that of this network: at once where it fits a frame, else as soon as it is known. */
    measure(state: FlowNetworkState): void {
      asked = networkKey(state);
      if (fitsAFrame(state)) {
        if (measured.peek().key !== asked) measured.value = finish(state, gradientFlow(settingsOf(state)));
        followGhosts(state);
        stale.value = false;
        return;
      }
      clearTimeout(resting);
      ghosts.value = null;
      stale.value = measured.peek().key !== asked;
      if (stale.peek()) void inInstalments(state);
    },
  };
}

export type Measuring = ReturnType<typeof createMeasuring>;
