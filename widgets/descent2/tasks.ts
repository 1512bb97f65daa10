// The challenges: where each begins, and what counts as done.
import { batches } from '../../src/math/batches.ts';
import { lineLoss } from '../../src/math/descent.ts';
import { trajectory } from '../../src/math/trajectory.ts';
import type { Task } from '../kit/Tasks.tsx';
import { problemOf } from './problem.ts';
import { type Descent2State, descent2State, type TaskName } from './state.ts';

/** The loss where a state's walk has come to, and the least there is. */
export function reached(state: Descent2State): { loss: number; floor: number } {
  const { whole, examples, floor } = problemOf(state);
  const at = batches(examples?.x.length ?? 1, state.batch, state.seed);
  const walk = trajectory({
    start: [state.w0, state.b0],
    optimizer: state.optimizer,
    settings: { learningRate: state.lr, beta1: state.beta1, beta2: state.beta2 },
    whole,
    seen: (step) => (examples && state.batch > 0 ? lineLoss(examples, at(step).places) : whole),
  });
  return { loss: walk(state.step).loss, floor };
}

type Start = Partial<Descent2State>;

/** A task whose start's keys may not be touched, but for those in `free`, with at most `steps` steps. */
function task(
  start: Start,
  free: readonly (keyof Descent2State)[],
  steps: number,
  done: (of: { loss: number; floor: number }) => boolean,
): Task<Descent2State> {
  const whole = descent2State.complete(start);
  const kept = Object.keys(whole).filter(
    (key) => !['step', 'view', 'ahead', 'task', ...free].includes(key),
  ) as (keyof Descent2State)[];
  const untouched = (state: Descent2State) =>
    kept.every((key) => JSON.stringify(state[key]) === JSON.stringify(whole[key]));
  return {
    start: whole,
    check: (state) => state.step > 0 && state.step <= steps && untouched(state) && done(reached(state)),
  };
}

const RIVALS = ['rival1', 'rate1', 'rival2', 'rate2', 'rival3', 'rate3'] as const;
const RULES = ['optimizer', 'lr', 'beta1', 'beta2', ...RIVALS] as const;

export const tasks: Record<TaskName, Task<Descent2State>> = {
  bound: task({ surface: 'bowl', lr: 0.1 }, ['lr', ...RIVALS], 20, ({ loss }) => loss < 0.065),
  valley: task({}, RULES, 200, ({ loss }) => loss < 1.6),
  settle: task(
    { data: 'synthetic', centred: true, batch: 1, lr: 0.2 },
    ['lr', ...RIVALS],
    400,
    ({ loss, floor }) => loss < 1.005 * floor,
  ),
  bend: task({ surface: 'rosenbrock' }, RULES, 300, ({ loss }) => loss < 0.01),
  escape: task({ surface: 'saddle', b0: 0 }, ['b0', ...RIVALS], 60, ({ loss }) => loss < -1),
};
