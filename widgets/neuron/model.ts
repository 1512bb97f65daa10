// The neuron as signals and actions: its forward pass with and without bias, edits, presets, and the tensor plane.
import { computed, type ReadonlySignal } from '@preact/signals';
import { activation } from '../../src/math/activations.ts';
import { forward, type NeuronPass } from '../../src/math/neuron.ts';
import type { Widget } from '../kit/widget.ts';
import { createPlanes, followPlane, type Planes } from './planes.ts';
import { type NeuronState, neuronState, type PresetName, presetOf, presets, withInputs } from './state.ts';

export { neuronState };

export interface NeuronModel {
  readonly state: ReadonlySignal<NeuronState>;
  readonly pass: ReadonlySignal<NeuronPass>;
  /** The same neuron with b = 0. */
  readonly passWithoutBias: ReadonlySignal<NeuronPass>;
  readonly preset: ReadonlySignal<PresetName | null>;
  readonly planes: Planes;
  readonly planesWithoutBias: Planes;
  setX(i: number, value: number): void;
  setPoint(values: readonly (number | undefined)[]): void;
  setW(i: number, value: number): void;
  setB(value: number): void;
  setF(f: NeuronState['f']): void;
  setCompare(compare: boolean): void;
  setInputs(count: number): void;
  choose(preset: PresetName): void;
  /** Begins to ask the compute worker for planes; returns the end of it. */
  start(): () => void;
}

const replaced = (values: readonly number[], i: number, value: number) =>
  values.map((old, j) => (j === i ? value : old));

export function createNeuronModel(widget: Widget<typeof neuronState.fields>): NeuronModel {
  const { state, change, status, backend } = widget;
  const planes = createPlanes(widget.instance, backend);
  const planesWithoutBias = createPlanes(`${widget.instance} without bias`, backend);
  const flat = () => status.value !== 'static' && state.value.w.length === 2;

  return {
    state,
    pass: computed(() => {
      const { x, w, b, f } = state.value;
      return forward(x, w, b, activation(f));
    }),
    passWithoutBias: computed(() => {
      const { x, w, f } = state.value;
      return forward(x, w, 0, activation(f));
    }),
    preset: computed(() => presetOf(state.value)),
    planes,
    planesWithoutBias,
    setX: (i, value) => change({ x: replaced(state.value.x, i, value) }),
    setPoint: (values) => change({ x: state.value.x.map((old, i) => values[i] ?? old) }),
    setW: (i, value) => change({ w: replaced(state.value.w, i, value) }),
    setB: (b) => change({ b }),
    setF: (f) => change({ f }),
    setCompare: (compare) => change({ compare }),
    setInputs: (count) => change(withInputs(state.value, count)),
    choose: (preset) => change(presets[preset]),
    start() {
      const stops = [
        followPlane(planes, () => (flat() ? state.value : null)),
        followPlane(planesWithoutBias, () =>
          flat() && state.value.compare ? { ...state.value, b: 0 } : null,
        ),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
