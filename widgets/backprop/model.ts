// The widget as signals and actions: its training with every step kept, the pass at the present one, the walk through
// the next update, and the comparison with autodiff.
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { TrainingHistory } from '../../src/math/training-history.ts';
import { hastyLoss, measuredGradient, type Pass } from '../../src/math/two-layers.ts';
import { formatCount } from '../kit/format.ts';
import { createStepping, type Stepping } from '../kit/stepping.ts';
import type { Widget } from '../kit/widget.ts';
import { type Check, createCheck, followCheck, type Wanted } from './check.ts';
import { short } from './numbers.ts';
import {
  type BackpropState,
  type backpropState,
  historyOf,
  MAX_STEP,
  type NumbersKey,
  type PresetName,
  presetOf,
  presets,
  trainingKey,
} from './state.ts';
import { stops } from './stops.ts';
import type { BackpropStrings } from './strings.ts';

/** Positions of the walk in one update: all in sight, and each node. */
const POSITIONS = stops.length + 1;
/** Milliseconds between nodes of a walk, and between moves of a training run. */
const WALK = 1400;
const RUN = 60;

export interface BackpropModel {
  /** The words of the page's language. */
  readonly text: BackpropStrings;
  readonly state: ReadonlySignal<BackpropState>;
  readonly history: ReadonlySignal<TrainingHistory>;
  /** The twelve parameters after the present number of updates, and after one more. */
  readonly parameters: ReadonlySignal<Float64Array>;
  readonly next: ReadonlySignal<Float64Array>;
  readonly pass: ReadonlySignal<Pass>;
  /** The loss after one more update: as it is right, and as it is when the layers are updated one after the other. */
  readonly nextLoss: ReadonlySignal<number>;
  readonly hastyLoss: ReadonlySignal<number>;
  /** ∂L/∂ the parameters by central differences. */
  readonly measured: ReadonlySignal<Float64Array>;
  readonly check: Check;
  /** What autodiff gives for the present state; null while it is on its way. */
  readonly autodiff: ReadonlySignal<readonly number[] | null>;
  readonly preset: ReadonlySignal<PresetName | null>;
  /** Complete updates, and nodes of the walk. */
  readonly training: Stepping;
  readonly walk: Stepping;
  set(list: NumbersKey, place: number, value: number): void;
  /** Starts again at step 0 with these. */
  change(patch: Partial<BackpropState>): void;
  /** Looks at the same step in another way. */
  look(patch: Partial<Pick<BackpropState, 'node' | 'check'>>): void;
  choose(preset: PresetName): void;
  retryCheck(): void;
  /** Begins to ask for the comparison with autodiff; returns the end of it. */
  start(): () => void;
}

/** Largest distance between two gradients; not finite where either is not. */
export const distance = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Math.max(...Array.from(one, (value, i) => Math.abs(value - (other[i] ?? Number.NaN))));

export function createBackpropModel(
  widget: Widget<typeof backpropState.fields>,
  text: BackpropStrings,
): BackpropModel {
  const { state, status, lang } = widget;
  const key = computed(() => trainingKey(state.value));
  // Another step of the same training finds the history as it was.
  const history = computed(() => {
    key.value;
    return historyOf(state.peek());
  });
  const step = computed(() => state.value.step);
  const parameters = computed(() => history.value.parameters(step.value));
  const check = createCheck(widget.instance, widget.backend);

  const look: BackpropModel['look'] = (patch) => widget.change({ step: state.value.step, ...patch });
  const training = createStepping(
    { state, status, change: (to) => widget.change({ ...to, node: 0 }) },
    {
      last: () => MAX_STEP,
      pace: () => RUN,
      // Slow enough at first to be followed, and through ten thousand in ten seconds.
      stride: () => Math.max(1, Math.floor(state.value.step / 16)),
      leap: 100,
    },
  );

  const position = computed(() => ({ step: state.value.step * POSITIONS + state.value.node }));
  let begun = 0;
  const walking = createStepping(
    {
      state: position,
      status,
      change: (to) => widget.change({ step: Math.floor(to.step / POSITIONS), node: to.step % POSITIONS }),
    },
    {
      last: () => MAX_STEP * POSITIONS + stops.length,
      pace: () => WALK,
      // A walk ends with its update.
      done: () => position.value.step !== begun && state.value.node === 0,
      leap: 1,
    },
  );
  const walk: Stepping = {
    ...walking,
    run() {
      begun = position.value.step;
      walking.run();
    },
  };

  const wanted = computed<Wanted>(() => {
    const { x, t, f, loss } = state.value;
    return {
      key: `${key.value} ${step.value}`,
      input: { parameters: [...parameters.value], x, t, f, loss },
    };
  });

  return {
    text,
    state,
    history,
    parameters,
    next: computed(() => history.value.parameters(step.value + 1)),
    pass: computed(() => history.value.pass(step.value)),
    nextLoss: computed(() => history.value.loss(step.value + 1)),
    hastyLoss: computed(() => hastyLoss(parameters.value, history.value.lesson, history.value.rate)),
    measured: computed(() => measuredGradient(parameters.value, history.value.lesson)),
    check,
    autodiff: computed(() =>
      check.result.value?.key === wanted.value.key ? check.result.value.gradient : null,
    ),
    preset: computed(() => presetOf(state.value)),
    training,
    walk,
    set: (list, place, value) =>
      widget.change({ [list]: state.value[list].map((old, i) => (i === place ? value : old)) }),
    change: widget.change,
    look,
    choose: (preset) => widget.change({ ...presets[preset], node: 0 }),
    retryCheck: () => check.retry(wanted.value),
    start() {
      const stops = [
        followCheck(check, () => (status.value === 'ready' ? wanted.value : null)),
        // A loss above the one it began with is told in words.
        effect(() => {
          const [before, now] = [history.value.loss(0), history.value.loss(step.value)];
          const put = (value: number) => short(value, lang);
          widget.failure.value =
            now > before
              ? {
                  message: text.grown(formatCount(step.value, lang), put(before), put(now)),
                  retryLabel: text.toStart,
                  retry: () => training.goTo(0),
                }
              : null;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
