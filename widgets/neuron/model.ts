// The neuron as signals and actions: its forward pass with and without bias, edits, points, presets, tensor planes.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { activation } from '../../src/math/activations.ts';
import { forward, type NeuronPass } from '../../src/math/neuron.ts';
import { snap } from '../kit/format.ts';
import { onHand } from '../kit/hand.ts';
import type { Widget } from '../kit/widget.ts';
import { createParts, type Fetchers, type PartName, type Parts } from './parts.ts';
import { type Placed, placed } from './points.ts';
import { type GateName, gateOf, type PresetName, presetOf, presets } from './presets.ts';
import type { Score } from './rating.ts';
import { MAX_POINTS, type NeuronState, neuronState, STEP, withInputs } from './state.ts';
import type { Engine } from './tensors.ts';
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
  /** Null while what counts them is on its way. */
  readonly score: ReadonlySignal<Score | null>;
  /** The gate whose truth table the points are. */
  readonly gate: ReadonlySignal<GateName | null>;
  readonly preset: ReadonlySignal<PresetName | null>;
  /** What tensors compute; null until a hand is on the figure. */
  readonly engine: ReadonlySignal<Engine | null>;
  /** What a touch of the plane does: puts a point of this class there, or (null) takes the input there. */
  readonly tool: Signal<0 | 1 | null>;
  /** Parts that are there, of those fetched when the state first wants them. */
  readonly parts: ReadonlySignal<Partial<Parts>>;
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
  /** Begins to fetch what the state wants and to ask the compute worker; returns the end of it. */
  start(): () => void;
}

const replaced = (values: readonly number[], i: number, value: number | undefined) =>
  value === undefined ? values : values.map((old, j) => (j === i ? value : old));
const without = (values: readonly number[], i: number) => values.filter((_, j) => j !== i);

/**
 * @param fetchers bring the parts that are not there at first sight.
 * @param notFetched says that one did not arrive.
 * @param first the parts that are there.
 */
export function createNeuronModel(
  widget: Widget<typeof neuronState.fields>,
  fetchers: Fetchers,
  notFetched: string,
  first: Partial<Parts> = {},
): NeuronModel {
  const { state, status, instance } = widget;
  const parts = createParts(fetchers, first, widget, notFetched);
  // Made once each, however many other parts arrive.
  const tensors = computed(() => parts.arrived.value.tensors);
  const engine = computed(() => tensors.value?.createEngine(instance, widget.backend) ?? null);
  const rating = computed(() => parts.arrived.value.points);
  const score = computed(() => rating.value?.createScore() ?? null);
  const live = () => status.value !== 'static';
  const flat = () => live() && state.value.w.length === 2;
  const unbiased = computed(() => ({ ...state.value, b: 0 }));
  const points = computed(() => placed(state.value));

  const tool = signal<0 | 1 | null>(null);
  /** Whether a hand has been on the figure: planes need no tensors before, their shade is exact. */
  const touched = signal(false);
  /** The state as the server rendered it: of this what is folded needs nothing. */
  const stated = () => JSON.stringify(widget.pairs(instance));
  const opened = stated();
  const chosen = signal(false);
  function wanted(): PartName[] {
    if (!live()) return [];
    const { x, t, compare, influence, task } = state.value;
    const wants: Record<PartName, boolean> = {
      more: touched.value || stated() !== opened,
      points: t.length > 0,
      tensors: influence || (touched.value && flat()),
      influence,
      ray: compare && x.length > 2,
      notes: chosen.value,
      challenges: task !== 'none',
    };
    return (Object.keys(wants) as PartName[]).filter((name) => wants[name]);
  }

  function change(patch: Partial<NeuronState>) {
    touched.value = true;
    widget.change(patch);
  }

  const model: NeuronModel = {
    state,
    tool,
    parts: parts.arrived,
    engine,
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
    score: computed(() => score.value?.(points.value) ?? null),
    gate: computed(() => gateOf(state.value)),
    preset: computed(() => presetOf(state.value)),
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
      const root = document.getElementById(instance);
      const stops = [
        parts.follow(wanted),
        effect(() => {
          if (!engine.value) return;
          const { planes, planesWithoutBias, autodiff } = engine.value;
          const plane = () => touched.value && flat();
          const asking = [
            planes.follow(() => (plane() ? state.value : null)),
            planesWithoutBias.follow(() => (plane() && state.value.compare ? unbiased.value : null)),
            autodiff.follow(() => (live() && state.value.influence ? state.value : null)),
          ];
          return () => {
            for (const stop of asking) stop();
          };
        }),
        root
          ? onHand(root, () => {
              touched.value = true;
            })
          : () => {},
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
  return model;
}
