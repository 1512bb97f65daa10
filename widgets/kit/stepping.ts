// Steps that are part of a widget's state: forward, back, to a given one, and by themselves at a pace until told to pause.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Status } from './widget.ts';

/** What stepping needs of a widget whose state has a `step`. */
interface Steps {
  readonly state: ReadonlySignal<{ readonly step: number }>;
  readonly status: { value: Status };
  change(patch: { step: number }): void;
}

export interface SteppingOptions {
  /** The last possible step of the present state. */
  last(): number;
  /** Milliseconds between steps of a run. */
  pace(): number;
  /** Steps that a run makes at a time; one unless given. */
  stride?(): number;
  /** Whether a run has nothing more to show. */
  done?(): boolean;
  /** Steps that a run makes at once where the reader wants no motion; all that are left unless given. */
  readonly leap?: number;
}

export interface Stepping {
  readonly running: ReadonlySignal<boolean>;
  /** One step unless told how many. */
  forward(steps?: number): void;
  back(steps?: number): void;
  goTo(step: number): void;
  /** Steps by itself; for readers who want no motion it makes the next `leap` steps at once instead. */
  run(): void;
  pause(): void;
}

export function createStepping({ state, status, change }: Steps, options: SteppingOptions): Stepping {
  const running = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The state that the last step of the run left: another one means that the reader has edited. */
  let own: unknown = null;

  const ended = () => state.value.step >= options.last() || (options.done?.() ?? false);
  const goTo = (step: number) => change({ step: Math.min(options.last(), Math.max(0, step)) });

  function pause() {
    clearTimeout(timer);
    if (!running.value) return;
    batch(() => {
      running.value = false;
      status.value = 'ready';
    });
  }

  function tick() {
    if (state.value !== own || ended()) return pause();
    goTo(state.value.step + (options.stride?.() ?? 1));
    own = state.value;
    if (ended()) pause();
    else timer = setTimeout(tick, options.pace());
  }

  /** A step that the reader takes ends a run. */
  const take = (step: number) => {
    pause();
    goTo(step);
  };

  return {
    running,
    forward: (steps = 1) => take(state.value.step + steps),
    back: (steps = 1) => take(state.value.step - steps),
    goTo: take,
    pause,
    run() {
      if (running.value || state.value.step >= options.last()) return;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        return goTo(state.value.step + (options.leap ?? Number.POSITIVE_INFINITY));
      }
      batch(() => {
        running.value = true;
        status.value = 'running';
      });
      own = state.value;
      tick();
    },
  };
}
