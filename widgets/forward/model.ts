// The pass as signals and actions: its operations, how far it has come, what is being edited and what was guessed.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Operation, operations, type Reached, reached } from '../../src/math/forward-pass.ts';
import { createStepping, type Stepping } from '../kit/stepping.ts';
import type { Widget } from '../kit/widget.ts';
import { type Judgement, judge } from './guess.ts';
import { KEYS, type ListKey, networkOf, replaced, withLayers, withUnits } from './layers.ts';
import { type PresetName, presetOf, presets } from './presets.ts';
import { type ForwardState, type forwardState, lastStep, PACE, widthsOf } from './state.ts';
import { createTensors, type Tensors } from './tensors.ts';

/** A unit by its column (0: inputs), and the weight into it that is meant, where one is. */
export interface Place {
  readonly column: number;
  readonly unit: number;
  readonly from?: number;
}

export interface Guessing {
  readonly judgement: Judgement | null;
  /** Of the values asked for since the start, those that were right at once. */
  readonly right: number;
  readonly asked: number;
}

export interface ForwardModel {
  readonly state: ReadonlySignal<ForwardState>;
  readonly widths: ReadonlySignal<readonly number[]>;
  readonly operations: ReadonlySignal<readonly Operation[]>;
  readonly reached: ReadonlySignal<Reached>;
  /** Number of the operation that the figure speaks of: the last one made; the first before any; the next one in predicting. */
  readonly shown: ReadonlySignal<number>;
  readonly preset: ReadonlySignal<PresetName | null>;
  readonly stepping: Stepping;
  readonly last: ReadonlySignal<number>;
  /** What the reader has picked in the diagram to edit. */
  readonly picked: Signal<Place | null>;
  readonly guessing: ReadonlySignal<Guessing>;
  readonly tensors: Tensors;
  guess(text: string): void;
  set(key: ListKey, at: number, value: number): void;
  /** Settings that leave the pass where it is. */
  keep(patch: Partial<ForwardState>): void;
  change(patch: Partial<ForwardState>): void;
  choose(preset: PresetName): void;
  setUnits(column: number, units: number): void;
  setHiddenLayers(count: 1 | 2): void;
  /** To the end of the unit (or softmax) at hand, and to the end of all. */
  finishUnit(): void;
  finish(): void;
  start(): () => void;
}

const NO_GUESSES: Guessing = { judgement: null, right: 0, asked: 0 };

export function createForwardModel(widget: Widget<typeof forwardState.fields>): ForwardModel {
  const { state, change } = widget;
  /** The state but for its step, so that stepping computes nothing anew. */
  const numbers = computed(() =>
    JSON.stringify({ ...state.value, step: 0, speed: '', task: '', predict: '' }),
  );
  const made = computed(() => {
    numbers.value;
    const now = state.peek();
    return operations(networkOf(now), now.x);
  });
  const widths = computed(() => widthsOf(state.value));
  const picked = signal<Place | null>(null);
  const guessing = signal(NO_GUESSES);
  const last = computed(() => lastStep(state.value));
  const stepping = createStepping(widget, {
    last: () => last.value,
    pace: () => PACE[state.value.speed],
  });

  const tensors = createTensors(widget, () => last.value);

  const shown = computed(() => {
    const { step, predict } = state.value;
    if (predict) return Math.min(step, last.value - 1);
    return Math.max(0, step - 1);
  });

  function finishUnit() {
    const at = state.value.step;
    const here = made.value[at];
    if (!here) return;
    // The next activation or quotient of this unit; a softmax ends with its last quotient.
    let to = at;
    while (to < last.value && !endsUnit(made.value, to)) to++;
    stepping.goTo(to + 1);
  }

  return {
    state,
    widths,
    operations: made,
    reached: computed(() => reached(made.value, state.value.step, widths.value)),
    shown,
    preset: computed(() => presetOf(state.value)),
    stepping,
    last,
    picked,
    guessing,
    tensors,
    guess(text) {
      const next = made.value[state.value.step];
      if (!next) return;
      const judgement = judge(text, next.value);
      const before = guessing.value;
      if (judgement.kind !== 'right') {
        guessing.value = { ...before, judgement };
        return;
      }
      stepping.forward();
      // Right at once counts; right after having been told by how much it was off does not.
      const first = before.judgement?.kind !== 'off';
      const { right, asked } = guessing.value;
      guessing.value = { right: right + (first ? 1 : 0), asked, judgement };
    },
    set: (key, at, value) => change({ [key]: replaced(state.value[key], at, value) }),
    keep: (patch) => change({ step: state.value.step, ...patch }),
    change,
    choose: (preset) => change({ ...presets[preset], task: 'none' }),
    setUnits: (column, units) => change(withUnits(state.value, column, units)),
    setHiddenLayers: (count) => change(withLayers(state.value, count)),
    finishUnit,
    finish: () => stepping.goTo(last.value),
    start() {
      let before = { step: state.peek().step, numbers: numbers.peek() };
      const stops = [
        tensors.start(),
        effect(() => {
          const { step, predict } = state.value;
          const now = { step, numbers: numbers.value };
          const { right, asked } = guessing.peek();
          const moved = step - before.step;
          // An edit, or a new start, begins the count anew; a step takes the last judgement away.
          if (now.numbers !== before.numbers || step === 0) guessing.value = NO_GUESSES;
          else if (moved !== 0) {
            guessing.value = { right, asked: asked + (predict && moved === 1 ? 1 : 0), judgement: null };
          }
          // What was picked may be gone; and a pass that goes on shows the unit that it is at.
          const place = picked.peek();
          const gone = place && place.unit >= (widths.value[place.column] ?? 0);
          if (gone || (moved !== 0 && step > 0)) picked.value = null;
          before = now;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Whether a unit's part of the pass ends with operation `index`. */
function endsUnit(made: readonly Operation[], index: number): boolean {
  const here = made[index];
  const next = made[index + 1];
  if (!here || !next) return true;
  if (here.kind === 'activate') return true;
  // Before softmax a unit ends with its bias.
  return here.kind === 'bias' && next.kind !== 'activate';
}

/** Key and index of a weight or a bias (without `from`) in the state; of an input where the column is 0. */
export function parameterAt(
  { column, unit, from }: Place,
  widths: readonly number[],
): { key: ListKey; at: number } | null {
  if (column === 0) return { key: 'x', at: unit };
  const keys = KEYS[column - 1];
  if (!keys) return null;
  return from === undefined
    ? { key: keys.b, at: unit }
    : { key: keys.w, at: unit * (widths[column - 1] ?? 0) + from };
}
