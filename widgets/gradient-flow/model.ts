// The deep network as signals and actions: its first gradients, its training, what is shown of either, tasks and presets.
import { batch, computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Compute } from '../../src/compute/client.ts';
import type { Failure, Widget } from '../kit/widget.ts';
import { type Checking, type Comparison, compare, createChecking } from './checking.ts';
import type { Spread } from './histogram.ts';
import { createMeasuring, type Measuring } from './measuring.ts';
import { createRun, MOST_STEPS, type Run } from './run.ts';
import {
  type FlowState,
  flowTasks,
  type gradientFlowState,
  keepsTo,
  networkKey,
  type PresetName,
  presetOf,
  presets,
  type TaskName,
} from './state.ts';
import type { FlowStrings } from './strings.ts';

/** The network at the step looked at. */
export interface Shown {
  readonly step: number;
  readonly loss: number;
  readonly gradients: readonly number[];
  readonly ratio: number;
  readonly spread: Spread;
}

type FlowWidget = Widget<typeof gradientFlowState.fields>;

export interface FlowModel {
  readonly text: FlowStrings;
  readonly state: ReadonlySignal<FlowState>;
  readonly shown: ReadonlySignal<Shown>;
  readonly measuring: Measuring;
  readonly run: Run;
  readonly checking: Checking;
  /** Float32 against the closed form, where the check is of the present network. */
  readonly comparison: ReadonlySignal<Comparison | null>;
  readonly preset: ReadonlySignal<PresetName | null>;
  edit(patch: Partial<FlowState>): void;
  choose(preset: PresetName): void;
  /** Trains `steps` updates more. */
  train(): void;
  /** Looks one step on; where there is none yet, makes it. */
  forward(): void;
  back(): void;
  check(): void;
  solved(task: TaskName, state: FlowState): boolean;
  reset(): void;
  /** Follows state, run and worker; `inWords` puts a training that failed or overflowed as the frame's alert. Returns what undoes it. */
  start(inWords: (run: Run) => Failure): () => void;
}

const runKey = (state: FlowState) => `${networkKey(state)} ${state.lr} ${state.clip}`;

export function createFlowModel(widget: FlowWidget, text: FlowStrings): FlowModel {
  const { state, status, backend } = widget;
  let subscribed = false;
  async function client(): Promise<Compute> {
    // Fetched only here: a page on which nobody trains or checks needs none of it.
    const { compute } = await import('../../src/compute/client.ts');
    if (!subscribed) {
      subscribed = true;
      compute.subscribe((report) => {
        backend.value = report?.backend ?? 'none';
      });
    }
    return compute;
  }
  const measuring = createMeasuring(state.peek());
  const run = createRun(client);
  const checking = createChecking(`${widget.instance} probe`, client);

  const shown = computed((): Shown => {
    const { flow, spread } = measuring.measured.value;
    const step = run.step.value;
    const record = run.held.value.records[step];
    // Before any update the closed form has more digits than the tensors.
    if (step === 0 || !record) {
      return { step: 0, loss: flow.loss, gradients: flow.gradients, ratio: flow.ratio, spread };
    }
    const { loss, gradients } = record;
    const ratio = (gradients[0] ?? Number.NaN) / (gradients.at(-1) ?? Number.NaN);
    return { step, loss, gradients, ratio, spread: record.spread };
  });

  function train(more: number) {
    const { depth, width, f, init, gain, norm, residual, seed, clip, lr } = state.peek();
    const steps = Math.min(MOST_STEPS, run.last.peek() + more);
    run.train({ depth, width, f, init, gain, norm, residual, seed, clip, lr, steps });
  }

  return {
    text,
    state,
    shown,
    measuring,
    run,
    checking,
    comparison: computed(() => {
      const check = checking.check.value;
      const { key, flow } = measuring.measured.value;
      return check?.key === key ? compare(flow.gradients, check.gradients) : null;
    }),
    preset: computed(() => presetOf(state.value)),
    edit: (patch) => widget.change(patch),
    choose: (preset) => widget.change(presets[preset]),
    train: () => train(state.peek().steps),
    forward() {
      if (run.step.peek() < run.last.peek()) run.look(run.step.peek() + 1);
      else train(1);
    },
    back: () => run.look(run.step.peek() - 1),
    check() {
      checking.wanted.value = true;
    },
    solved(task, of) {
      const { key, flow } = measuring.measured.value;
      return keepsTo(task, of) && key === networkKey(of) && flowTasks[task].reached(flow);
    },
    reset() {
      batch(() => {
        run.clear();
        run.forget();
        checking.wanted.value = false;
        widget.reset();
      });
    },
    start(inWords) {
      let trained = runKey(state.peek());
      const stops = [
        effect(() => {
          const now = state.value;
          untracked(() => {
            measuring.measure(now);
            if (runKey(now) !== trained) run.clear();
            trained = runKey(now);
          });
        }),
        effect(() => checking.follow(state.value)),
        effect(() => {
          const { phase } = run.held.value;
          const trouble = phase === 'failed' || phase === 'overflow';
          widget.failure.value = trouble ? untracked(() => inWords(run)) : null;
          if (trouble) status.value = 'error';
          else if (run.busy.value) status.value = 'running';
          else status.value = measuring.stale.value ? 'loading' : 'ready';
        }),
        effect(() => {
          // A change of the state puts the frame's count back to 0; the run says what it really is.
          state.value;
          widget.step.value = run.step.value;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
        checking.stop();
        run.pause();
      };
    },
  };
}
