// States with a name, and challenges with what counts as solved.
import { median } from '../../src/math/best-constant.ts';
import { bce, mae, mse, softmax, softmaxCrossEntropy } from '../../src/math/losses.ts';
import type { Task } from '../kit/Tasks.tsx';
import { type Family, familyOf, type LossState, PROBABILITIES, QUANTITIES, type TaskName } from './state.ts';

type Preset = Partial<LossState> & Pick<LossState, 'loss' | 'pick'>;

/** Five deliveries in minutes; someone typed 90 for 30. */
const TYPO = [20, 22, 23, 25, 90];
const all = (value: number) => TYPO.map(() => value);
const CLASSES = { logits: [2, 1, -1], target: 1 };

/** In the order of their buttons. */
export const presets = {
  lesson: { loss: 'mse', ...QUANTITIES, pick: 3, constant: false },
  near: { loss: 'mae', y: QUANTITIES.y, p: [3.2, -1.2, 2.2, 5.2], pick: 3, constant: false },
  huber: { loss: 'huber', ...QUANTITIES, pick: 3, constant: false },
  outlier: { loss: 'mse', y: TYPO, p: all(24), pick: 4, constant: true },
  messages: { loss: 'bce', ...PROBABILITIES, pick: 2, constant: false },
  confident: { loss: 'bce', y: PROBABILITIES.y, p: [0.9, 0.2, 0.01], pick: 2, constant: false },
  zero: { loss: 'bce', y: PROBABILITIES.y, p: [0.9, 0.2, 0], pick: 2, constant: false },
  rate: { loss: 'bce', y: [1, 0, 0, 0, 1], p: [0.5, 0.5, 0.5, 0.5, 0.5], pick: 0, constant: true },
  classes: { loss: 'ce', ...CLASSES, pick: 1 },
  equal: { loss: 'ce', logits: [0, 0, 0], target: 1, pick: 1 },
  saturated: { loss: 'ce', logits: [20, -10, -10], target: 1, pick: 1 },
} satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** Those of a family of losses: the others are about other data. */
export const presetsOf = (family: Family) =>
  presetNames.filter((name) => familyOf(presets[name].loss) === family);

/** The preset whose data these are, whichever example is picked, if any. */
export function presetOf(state: LossState): PresetName | null {
  const same = (name: PresetName) =>
    Object.entries(presets[name]).every(
      ([key, value]) => key === 'pick' || String(state[key as keyof LossState]) === String(value),
    );
  return presetNames.find(same) ?? null;
}

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
const startLoss = softmaxCrossEntropy.loss(CLASSES.logits, CLASSES.target);
const startChances = softmax(CLASSES.logits);
const startMae = mae.loss(QUANTITIES.y, QUANTITIES.p);

export const tasks: Readonly<Record<TaskName, Task<LossState>>> = {
  spread: {
    start: presets.lesson,
    check: ({ loss, y, p }) =>
      loss === 'mse' &&
      same(y, QUANTITIES.y) &&
      Math.abs(mae.loss(y, p) - startMae) < 0.005 &&
      mse.loss(y, p) <= 1.3,
  },
  median: {
    start: { loss: 'mae', y: TYPO, p: all(36), pick: 4, constant: true },
    check: ({ loss, y, p }) =>
      loss === 'mae' && same(y, TYPO) && p.every((value) => value === median(TYPO).value),
  },
  confident: {
    start: presets.messages,
    check: ({ loss, y, p }) =>
      loss === 'bce' &&
      same(y, PROBABILITIES.y) &&
      same(p.slice(0, 2), PROBABILITIES.p.slice(0, 2)) &&
      bce.loss(y, p) > 2,
  },
  rivals: {
    start: presets.classes,
    check: ({ loss, logits, target }) =>
      loss === 'ce' &&
      target === CLASSES.target &&
      logits[1] === CLASSES.logits[1] &&
      softmaxCrossEntropy.loss(logits, target) < 0.1,
  },
  shift: {
    start: presets.classes,
    check: ({ loss, logits, target }) =>
      loss === 'ce' &&
      target === CLASSES.target &&
      logits.every((z, k) => z !== CLASSES.logits[k]) &&
      Math.abs(softmaxCrossEntropy.loss(logits, target) - startLoss) < 0.0005 &&
      softmax(logits).every((chance, k) => Math.abs(chance - (startChances[k] ?? 0)) < 0.0005),
  },
};
