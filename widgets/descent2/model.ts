// Descent in w and b as signals and actions: the problem, the walk with its memory, the update to come, the rivals.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Batch, batches } from '../../src/math/batches.ts';
import { lineLoss, type Pair, type Surface } from '../../src/math/descent.ts';
import type { OptimizerName } from '../../src/math/optimizers.ts';
import { type Stop, type Trajectory, trajectory } from '../../src/math/trajectory.ts';
import { createStepping, type Stepping } from '../kit/stepping.ts';
import type { Failure, Widget } from '../kit/widget.ts';
import { type DataArea, dataArea } from './points.ts';
import { type Problem, problemOf } from './problem.ts';
import { type Descent2State, defaultBeta2, descent2State, LAST_STEP, onGround } from './state.ts';
import type { Descent2Strings } from './strings.ts';
import { createTensors, type Tensors } from './tensors.ts';
import { type Area, areaOf, type Levels, levelsOf } from './view.ts';

/** The update that comes next: what it sees, and what it does. */
export interface Update {
  readonly batch: Batch;
  /** Gradient of the batch, and of all the data, where the walk is now. */
  readonly gradient: Pair;
  readonly full: Pair;
  readonly before: Stop;
  readonly after: Stop;
}

/** How descent can end badly: by overflow, without a bottom to reach, or far above where it began. */
export type Trouble = 'infinite' | 'bottomless' | 'diverging';

export interface Runner {
  readonly optimizer: OptimizerName;
  readonly rate: number;
  readonly walk: Trajectory;
}

export interface Descent2Model {
  readonly text: Descent2Strings;
  readonly state: ReadonlySignal<Descent2State>;
  readonly problem: ReadonlySignal<Problem>;
  readonly walk: ReadonlySignal<Trajectory>;
  readonly here: ReadonlySignal<Stop>;
  readonly update: ReadonlySignal<Update>;
  readonly rivals: ReadonlySignal<readonly Runner[]>;
  readonly area: ReadonlySignal<Area>;
  readonly dataArea: ReadonlySignal<DataArea>;
  readonly levels: ReadonlySignal<Levels>;
  readonly trouble: ReadonlySignal<Trouble | null>;
  readonly stepping: Stepping;
  readonly tensors: Tensors;
  /** The point that the keyboard moves, and whether it is to take the focus as soon as it is drawn. */
  readonly chosen: Signal<number>;
  readonly wantsFocus: Signal<boolean>;
  choosePoint(i: number): void;
  /** Holds both planes still, or lets them fit what is drawn again: nothing runs away from the hand that drags it. */
  hold(still: boolean): void;
  change(patch: Partial<Descent2State>): void;
  /** Changes how the figure is looked at; the steps stay. */
  look(patch: Partial<Descent2State>): void;
  setGround(patch: Pick<Partial<Descent2State>, 'data' | 'surface'>): void;
  setOptimizer(optimizer: OptimizerName): void;
  /** Begins to speak of divergence, in the words of `say`, and to ask for tensors; returns the end of it. */
  start(say: (trouble: Trouble) => Failure): () => void;
}

/** A loss this many times that of the start is divergence beyond any noise. */
const BEYOND = 100;
/** Milliseconds between the steps of a run: slow enough to see the first ones, then quicker. */
const pace = (step: number) => (step < 10 ? 400 : step < 40 ? 120 : 30);

/** A signal of `make`, made anew only when one of `keys` of the state changes. */
function memo<T>(
  state: ReadonlySignal<Descent2State>,
  keys: readonly (keyof Descent2State)[],
  make: (state: Descent2State) => T,
): ReadonlySignal<T> {
  const key = computed(() => JSON.stringify(keys.map((name) => state.value[name])));
  const made = (_key: string) => make(state.peek());
  return computed(() => made(key.value));
}

const GROUND = [
  'data',
  'surface',
  'points',
  'centred',
  'count',
  'slope',
  'intercept',
  'noise',
  'seed',
] as const;
const START = [...GROUND, 'w0', 'b0', 'batch'] as const;

export function createDescent2Model(
  widget: Widget<typeof descent2State.fields>,
  text: Descent2Strings,
): Descent2Model {
  const { state, change, status, failure } = widget;
  const problem = memo(state, GROUND, problemOf);
  const batchAt = memo(state, START, ({ batch, seed }) =>
    batches(problem.value.examples?.x.length ?? 1, batch, seed),
  );
  /** The loss that updates see: of the present state, whatever comes after it. */
  const sights = computed(() => {
    const [{ whole, examples }, at] = [problem.value, batchAt.value];
    return (step: number): Surface => {
      const { places } = at(step);
      return examples && places.length < examples.x.length ? lineLoss(examples, places) : whole;
    };
  });
  const walkOf = (
    optimizer: OptimizerName,
    learningRate: number,
    betas: { beta1?: number; beta2?: number },
  ) => {
    const { w0, b0 } = state.peek();
    return trajectory({
      start: [w0, b0],
      optimizer,
      settings: { learningRate, ...betas },
      whole: problem.value.whole,
      seen: sights.value,
    });
  };
  const walk = memo(state, [...START, 'lr', 'optimizer', 'beta1', 'beta2'], (at) =>
    walkOf(at.optimizer, at.lr, { beta1: at.beta1, beta2: at.beta2 }),
  );
  const here = computed(() => walk.value(state.value.step));
  const rivals = memo(
    state,
    [...START, 'rival1', 'rate1', 'rival2', 'rate2', 'rival3', 'rate3'],
    ({ rival1, rate1, rival2, rate2, rival3, rate3 }) =>
      (
        [
          [rival1, rate1],
          [rival2, rate2],
          [rival3, rate3],
        ] as const
      ).flatMap(([optimizer, rate]): Runner[] =>
        optimizer === 'none' ? [] : [{ optimizer, rate, walk: walkOf(optimizer, rate, {}) }],
      ),
  );
  const held = signal<{ readonly map: Area; readonly data: DataArea } | null>(null);
  const fitting = memo(state, [...GROUND, 'w0', 'b0', 'view'], ({ w0, b0, view }) => ({
    map: areaOf(problem.value, [w0, b0], view),
    data: dataArea(problem.value),
  }));
  const areas = computed(() => held.value ?? fitting.value);
  const area = computed(() => areas.value.map);
  const trouble = computed((): Trouble | null => {
    const { place, loss } = here.value;
    if (loss === Number.NEGATIVE_INFINITY) return 'bottomless';
    if (!Number.isFinite(loss) || !place.every(Number.isFinite)) return 'infinite';
    const start = walk.value(0).loss;
    return state.value.step > 0 && loss > BEYOND * Math.max(start, problem.value.floor, 1e-9)
      ? 'diverging'
      : null;
  });
  const stepping = createStepping(widget, {
    last: () => LAST_STEP,
    pace: () => pace(state.peek().step),
    done: () => trouble.value === 'infinite' || trouble.value === 'bottomless',
    leap: 100,
  });
  const chosen = signal(0);
  const wantsFocus = signal(false);
  const tensors = createTensors(widget.instance, widget.backend, state.peek());

  const model: Descent2Model = {
    ...{
      text,
      state,
      problem,
      walk,
      here,
      rivals,
      area,
      trouble,
      stepping,
      tensors,
      chosen,
      wantsFocus,
      change,
    },
    update: computed(() => {
      const { step } = state.value;
      const before = here.value;
      return {
        batch: batchAt.value(step),
        gradient: sights.value(step).gradient(...before.place),
        full: problem.value.whole.gradient(...before.place),
        before,
        after: walk.value(step + 1),
      };
    }),
    levels: computed(() => levelsOf(problem.value, area.value)),
    choosePoint(i) {
      chosen.value = i;
      wantsFocus.value = true;
    },
    dataArea: computed(() => areas.value.data),
    hold(still) {
      held.value = still ? fitting.peek() : null;
    },
    look: (patch) => change({ step: state.value.step, ...patch }),
    setGround: (patch) => change(onGround(patch, state.value)),
    setOptimizer: (optimizer) =>
      change({ optimizer, beta1: descent2State.defaults.beta1, beta2: defaultBeta2(optimizer) }),
    start(say) {
      const stops = [
        // Divergence is told in words; what to do about it stands beside it.
        effect(() => {
          failure.value = trouble.value ? say(trouble.value) : null;
        }),
        tensors.follow(model, status),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
  return model;
}
