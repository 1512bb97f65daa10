// The losses as signals and actions: what is measured, the axes, and what the reader can do to the data.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { median } from '../../src/math/best-constant.ts';
import type { Widget } from '../kit/widget.ts';
import { type Autodiff, createAutodiff } from './autodiff.ts';
import { type Domains, domainsOf } from './domains.ts';
import { type ListLoss, type Measured, type MeasuredClasses, measure, measureClasses } from './measure.ts';
import { type PresetName, presetOf, presets } from './presets.ts';
import {
  familyOf,
  type LossName,
  type LossState,
  type lossState,
  MAX_EXAMPLES,
  PROBABILITIES,
  QUANTITIES,
  rangeOf,
} from './state.ts';

export interface LossModel {
  readonly state: ReadonlySignal<LossState>;
  /** The loss of lists that is shown; for `ce`, which has its own figure, the one whose data wait. */
  readonly list: ReadonlySignal<ListLoss>;
  readonly measured: ReadonlySignal<Measured>;
  readonly classes: ReadonlySignal<MeasuredClasses>;
  readonly domains: ReadonlySignal<Domains>;
  readonly preset: ReadonlySignal<PresetName | null>;
  readonly autodiff: Autodiff;
  setLoss(loss: LossName): void;
  setP(i: number, value: number): void;
  setY(i: number, value: number): void;
  setLogit(k: number, value: number): void;
  setTarget(target: number): void;
  setPick(pick: number): void;
  setConstant(constant: boolean): void;
  add(): void;
  remove(): void;
  choose(preset: PresetName): void;
  setTask(patch: Partial<LossState>, task: LossState['task']): void;
  /** While a hand drags, the axes stand still: else they would run away from under it. */
  hold(): void;
  start(): () => void;
}

const replaced = (values: readonly number[], i: number, value: number) =>
  values.map((old, j) => (j === i ? value : old));
/** Without the crumbs of a sum: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number) => Number(value.toFixed(10)) + 0;

export function createLossModel(widget: Widget<typeof lossState.fields>): LossModel {
  const { state, change } = widget;
  const held = signal<Domains | null>(null);
  const list = computed<ListLoss>(() => (state.value.loss === 'ce' ? 'mse' : state.value.loss));
  const axes = computed(() => domainsOf(list.value, state.value));
  const autodiff = createAutodiff(widget.instance, widget.backend);
  /** What the reader left in the other family of lists, to find it again. */
  const left = { quantities: QUANTITIES, probabilities: PROBABILITIES };
  let family: 'quantities' | 'probabilities' = 'quantities';

  function setLoss(loss: LossName) {
    const now = state.value;
    const before = familyOf(now.loss);
    const after = familyOf(loss);
    if (before !== 'classes') {
      family = before;
      left[before] = { y: [...now.y], p: [...now.p] };
    }
    if (after === before || (after === 'classes' && before !== 'classes')) {
      change({ loss, ...(after === 'classes' && { pick: now.target }) });
      return;
    }
    const data = after === family ? { y: now.y, p: now.p } : left[after as typeof family];
    change({ loss, ...data, pick: data.y.length - 1, constant: false });
  }

  function release() {
    held.value = null;
  }
  const everywhere = (value: number) => state.value.p.map(() => value);
  return {
    state,
    list,
    measured: computed(() => measure(list.value, state.value)),
    classes: computed(() => measureClasses(state.value)),
    domains: computed(() => held.value ?? axes.value),
    preset: computed(() => presetOf(state.value)),
    autodiff,
    setLoss,
    setP(i, value) {
      const { min, max } = rangeOf(state.value.loss);
      const next = Math.min(max, Math.max(min, value));
      change({ p: state.value.constant ? everywhere(next) : replaced(state.value.p, i, next), pick: i });
    },
    setY: (i, value) => change({ y: replaced(state.value.y, i, value), pick: i }),
    setLogit: (k, value) => change({ logits: replaced(state.value.logits, k, value), pick: k }),
    setTarget: (target) => change({ target }),
    setPick(pick) {
      if (pick !== state.value.pick) change({ pick });
    },
    setConstant(constant) {
      const { p } = state.value;
      const middle = tidy(Math.round((p.reduce((sum, value) => sum + value, 0) / p.length) * 100) / 100);
      change(constant ? { constant, p: everywhere(middle) } : { constant });
    },
    add() {
      const { y, p, loss, constant } = state.value;
      if (y.length === MAX_EXAMPLES) return;
      const target = loss === 'bce' ? y.length % 2 : Math.round(median(y).value);
      const prediction = constant ? (p[0] ?? 0) : loss === 'bce' ? 0.5 : Math.min(100, target + 1);
      change({ y: [...y, target], p: [...p, prediction], pick: y.length });
    },
    remove() {
      const { y, p, pick } = state.value;
      if (y.length === 1) return;
      const others = (values: readonly number[]) => values.filter((_, i) => i !== pick);
      change({ y: others(y), p: others(p) });
    },
    choose: (preset) => change({ ...presets[preset], task: 'none' }),
    setTask: (patch, task) => change({ ...patch, task }),
    hold() {
      held.value = axes.value;
      // Wherever the hand lets go.
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { once: true });
    },
    start: () => autodiff.follow(() => state.value),
  };
}
