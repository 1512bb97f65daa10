// The activation as signals and actions: the unit at the probe, the landscape, edits, presets, challenges, tensors.
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Grid } from '../kit/HeatMap.tsx';
import type { Widget } from '../kit/widget.ts';
import { type Picture, pictureOf } from './curves.ts';
import { fetchLandscape, landscapeCode } from './later.ts';
import type { CurvePreset, LandscapePreset, TaskName } from './names.ts';
import { curvePresetOf, curves, landscapePresetOf, landscapes } from './presets.ts';
import { type ActivationState, activationState, alphaOf, type FunctionName, withNeurons } from './state.ts';
import { wordsIn } from './strings.ts';
import { type HeightScale, heights, type Reading, readingAt, SIZE, scaleOf } from './surface.ts';
import { createTensors, derivativeKey, follow, surfaceKey, type Tensors } from './tensors.ts';
import { type Unit, unitOf } from './unit.ts';

export { activationState };

export interface ActivationModel {
  readonly state: ReadonlySignal<ActivationState>;
  readonly unit: ReadonlySignal<Unit>;
  readonly picture: ReadonlySignal<Picture>;
  readonly reading: ReadonlySignal<Reading>;
  /** The landscape: from tensors where they are there for this state, else from the formula. */
  readonly grid: ReadonlySignal<Grid>;
  readonly scale: ReadonlySignal<HeightScale>;
  readonly curvePreset: ReadonlySignal<CurvePreset | null>;
  readonly landscapePreset: ReadonlySignal<LandscapePreset | null>;
  readonly tensors: Tensors;
  /** Whether the reader has asked for the solid view (by a click, or by an address that says view=3d). */
  readonly solid: Signal<boolean>;
  change(patch: Partial<ActivationState>): void;
  setFunction(f: FunctionName): void;
  setCompared(f: FunctionName, compared: boolean): void;
  setElement(key: 'wn' | 'bn' | 'vn' | 'p', i: number, value: number): void;
  setNeurons(count: number): void;
  chooseCurve(name: CurvePreset): void;
  chooseLandscape(name: LandscapePreset): void;
  startTask(patch: Partial<ActivationState>, task: TaskName | 'none'): void;
  retry(): void;
  /** Begins to ask the compute worker; returns the end of it. */
  start(): () => void;
}

/** The first request waits until the page has come to rest (ms). */
const REST = 700;

export function createActivationModel(
  widget: Widget<typeof activationState.fields>,
  { compact }: { compact: boolean },
): ActivationModel {
  const { state, change, status, backend, failure, instance, lang } = widget;
  const tensors = createTensors(instance, backend);
  const rested = signal(false);
  const solid = signal(false);
  const exact = computed(() => heights(state.value));
  /** Whether the reader has moved anything: a small instance keeps its worker asleep until then. */
  const touched = signal(!compact);
  const edit = (patch: Partial<ActivationState>) => {
    touched.value = true;
    change(patch);
  };

  return {
    state,
    unit: computed(() => unitOf(state.value)),
    picture: computed(() => pictureOf(state.value)),
    reading: computed(() => {
      const [x1 = 0, x2 = 0] = state.value.p;
      return readingAt(state.value, x1, x2);
    }),
    grid: computed(() => {
      const tensor = tensors.surface.value;
      if (!tensor || tensor.key !== surfaceKey(state.value)) return exact.value;
      return { values: tensor.values, columns: SIZE, rows: SIZE };
    }),
    scale: computed(() => scaleOf(exact.value)),
    curvePreset: computed(() => curvePresetOf(state.value)),
    landscapePreset: computed(() => landscapePresetOf(state.value)),
    tensors,
    solid,
    change: edit,
    // A function comes with its own alpha: a slope of 0.1 is no sensible depth for an elu.
    setFunction: (f) => edit({ f, alpha: alphaOf(f) }),
    setCompared(f, compared) {
      const others = state.value.compare.filter((name) => name !== f);
      edit({ compare: compared ? [...others, f] : others });
    },
    setElement: (key, i, value) => edit({ [key]: state.value[key].with(i, value) }),
    setNeurons: (count) => edit(withNeurons(state.value, count)),
    chooseCurve: (name) => edit(curves[name]),
    chooseLandscape: (name) => edit(landscapes[name]),
    startTask: (patch, task) => edit({ ...patch, task }),
    retry() {
      if (state.value.view === '3d') tensors.shape(state.value, true);
      else tensors.compare(state.value, true);
    },
    start() {
      const asked = new URLSearchParams(location.search).get(`${instance}.view`) === '3d';
      if (asked) solid.value = true;
      const timer = setTimeout(() => {
        rested.value = true;
      }, REST);
      const live = () => status.value !== 'static' && rested.value && touched.value;
      const fetchCode = () => {
        status.value = 'loading';
        fetchLandscape().then(
          () => {
            failure.value = null;
            status.value = 'ready';
          },
          () => {
            status.value = 'error';
            failure.value = { message: wordsIn(lang).strings.noLandscape, retry: fetchCode };
          },
        );
      };
      const stops = [
        effect(() => {
          const wanted = state.value.view === '3d' && !landscapeCode.value;
          if (wanted && untracked(() => status.value) === 'ready') fetchCode();
        }),
        follow(
          () => (live() && state.value.view === '2d' ? state.value : null),
          derivativeKey,
          (of) => tensors.compare(of),
        ),
        follow(
          () => (live() && state.value.view === '3d' ? state.value : null),
          surfaceKey,
          (of) => tensors.shape(of),
        ),
      ];
      return () => {
        clearTimeout(timer);
        for (const stop of stops) stop();
      };
    },
  };
}
