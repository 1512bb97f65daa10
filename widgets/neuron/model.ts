// The neuron as signals and actions: its forward pass with and without bias, edits, points, presets, tensor planes.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { activation } from '../../src/math/activations.ts';
import { forward, type NeuronPass } from '../../src/math/neuron.ts';
import { snap } from '../kit/format.ts';
import type { Grid } from '../kit/HeatMap.tsx';
import type { Widget } from '../kit/widget.ts';
import type { GradientResult } from './compute.ts';
import type { Late } from './late.ts';
import { createScore, type Placed, placed, type Score } from './points.ts';
import { type GateName, gateOf, type PresetName, presetOf, presets } from './presets.ts';
import { MAX_POINTS, type NeuronState, neuronState, STEP, withInputs } from './state.ts';
import { createGradients, createPlanes, type Tensors } from './tensors.ts';
import { type View, viewOf } from './view.ts';

export { neuronState };

export interface NeuronModel {
  readonly state: ReadonlySignal<NeuronState>;
  readonly pass: ReadonlySignal<NeuronPass>;
  /** The same neuron with b = 0. */
  readonly passWithoutBias: ReadonlySignal<NeuronPass>;
  readonly view: ReadonlySignal<View>;
  /** The reader's points, each with what the neuron makes of it, and the same without bias. */
  readonly points: ReadonlySignal<readonly Placed[]>;
  readonly pointsWithoutBias: ReadonlySignal<readonly Placed[]>;
  readonly score: ReadonlySignal<Score>;
  /** The gate whose truth table the points are. */
  readonly gate: ReadonlySignal<GateName | null>;
  readonly preset: ReadonlySignal<PresetName | null>;
  readonly planes: Tensors<Grid>;
  readonly planesWithoutBias: Tensors<Grid>;
  /** The gradient of y by automatic differentiation. */
  readonly autodiff: Tensors<GradientResult>;
  /** What a touch of the plane does: puts a point of this class there, or (null) takes the input there. */
  readonly tool: Signal<0 | 1 | null>;
  /** Parts that are fetched when the state first wants them. */
  readonly late: ReadonlySignal<Late | null>;
  /** Whether the reader has chosen a preset: only then there is something to say of it. */
  readonly chosen: ReadonlySignal<boolean>;
  touch(at: readonly [number, number]): void;
  /** Merges a patch into the state. */
  change(patch: Partial<NeuronState>): void;
  setX(i: number, value: number): void;
  setPoint(values: readonly (number | undefined)[]): void;
  setW(i: number, value: number): void;
  setB(value: number): void;
  setInputs(count: number): void;
  choose(preset: PresetName): void;
  /** A further point; nothing where there is no room for it. Returns its index, or −1. */
  addPoint(x: readonly number[], t: number): number;
  movePoint(i: number, to: { p1?: number | undefined; p2?: number | undefined; t?: number }): void;
  removePoint(i: number): void;
  clearPoints(): void;
  /** Begins to ask the compute worker for planes; returns the end of it. */
  start(): () => void;
}

const replaced = (values: readonly number[], i: number, value: number | undefined) =>
  value === undefined ? values : values.map((old, j) => (j === i ? value : old));
const without = (values: readonly number[], i: number) => values.filter((_, j) => j !== i);

/**
 * @param fetchLate brings the parts that are not there at first sight.
 * @param notFetched says that they did not arrive.
 */
export function createNeuronModel(
  widget: Widget<typeof neuronState.fields>,
  fetchLate: () => Promise<Late>,
  notFetched: string,
): NeuronModel {
  const { state, change, status, backend } = widget;
  const planes = createPlanes(widget.instance, backend);
  const planesWithoutBias = createPlanes(`${widget.instance} without bias`, backend);
  const autodiff = createGradients(`${widget.instance} gradient`, backend);
  const live = () => status.value !== 'static';
  const flat = () => live() && state.value.w.length === 2;
  const unbiased = computed(() => ({ ...state.value, b: 0 }));
  const points = computed(() => placed(state.value));
  const score = createScore();

  const tool = signal<0 | 1 | null>(null);
  const late = signal<Late | null>(null);
  const chosen = signal(false);
  const wantsLate = () => {
    const { x, t, compare, influence, task } = state.value;
    return chosen.value || t.length > 0 || influence || task !== 'none' || (compare && x.length > 2);
  };

  /** Until they are there a state that wants them is not shown whole. */
  async function fetchParts() {
    status.value = 'loading';
    try {
      late.value = await fetchLate();
      widget.failure.value = null;
    } catch {
      widget.failure.value = { message: notFetched, retry: fetchParts };
    }
    status.value = 'ready';
  }

  const model: NeuronModel = {
    state,
    tool,
    late,
    chosen,
    touch([x1, x2]) {
      const { low: min, high: max } = model.view.value;
      const at = [x1, x2].map((value) => snap(value, { min, max, step: STEP }));
      if (tool.value === null) model.setPoint(at);
      else model.addPoint(at, tool.value);
    },
    pass: computed(() => {
      const { x, w, b, f } = state.value;
      return forward(x, w, b, activation(f));
    }),
    passWithoutBias: computed(() => {
      const { x, w, f } = state.value;
      return forward(x, w, 0, activation(f));
    }),
    view: computed(() => viewOf(state.value)),
    points,
    pointsWithoutBias: computed(() => placed(unbiased.value)),
    score: computed(() => score(points.value)),
    gate: computed(() => gateOf(state.value)),
    preset: computed(() => presetOf(state.value)),
    planes,
    planesWithoutBias,
    autodiff,
    change,
    setX: (i, value) => change({ x: replaced(state.value.x, i, value) }),
    setPoint: (values) => change({ x: state.value.x.map((old, i) => values[i] ?? old) }),
    setW: (i, value) => change({ w: replaced(state.value.w, i, value) }),
    setB: (b) => change({ b }),
    setInputs: (count) => change(withInputs(state.value, count)),
    choose(preset) {
      chosen.value = true;
      change({ ...presets[preset], task: 'none' });
    },
    addPoint([x1 = 0, x2 = 0], target) {
      const { p1, p2, t } = state.value;
      if (t.length >= MAX_POINTS) return -1;
      change({ p1: [...p1, x1], p2: [...p2, x2], t: [...t, target] });
      return t.length;
    },
    movePoint(i, to) {
      const { p1, p2, t } = state.value;
      change({ p1: replaced(p1, i, to.p1), p2: replaced(p2, i, to.p2), t: replaced(t, i, to.t) });
    },
    removePoint(i) {
      const { p1, p2, t } = state.value;
      change({ p1: without(p1, i), p2: without(p2, i), t: without(t, i) });
    },
    clearPoints: () => change({ p1: [], p2: [], t: [] }),
    start() {
      let asked = false;
      const stops = [
        effect(() => {
          if (asked || !live() || !wantsLate()) return;
          asked = true;
          fetchParts();
        }),
        planes.follow(() => (flat() ? state.value : null)),
        planesWithoutBias.follow(() => (flat() && state.value.compare ? unbiased.value : null)),
        autodiff.follow(() => (live() && state.value.influence ? state.value : null)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
  return model;
}
