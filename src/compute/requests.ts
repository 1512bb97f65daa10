// One request of the page and its life: waiting, sent, ended. Ends exactly once, whatever happens to the worker.
import type { Outcome, RestartReport } from './protocol.ts';

/** What the page may say with a request, without the types of its job (see `RunOptions` in client.ts). */
export interface RequestOptions {
  signal?: AbortSignal;
  latest?: string;
  transfer?: Transferable[];
  onProgress?(value: unknown): void;
  onCheckpoint?(value: unknown): void;
  resumeFrom?: unknown;
  onRestart?(report: RestartReport): void;
}

/** The move a request has behind it, told once the next worker has it. */
export type Move = Pick<RestartReport, 'from' | 'reason'>;

export class Request {
  /** `waiting`: not with the worker (yet, or no longer). `sent`: the worker owes an answer. */
  state: 'waiting' | 'sent' = 'waiting';
  /** The worker was told to stop, or will be when the grace is over. */
  unwanted = false;
  /** Workers that died with this request on them. */
  deaths = 0;
  /** Whether the present worker has said anything of it: until then it may be compiling shaders. */
  alive = false;
  move: Move | null = null;
  /** Calls off this request's own timer (grace, or wait for the answer to a cancel). */
  timer: (() => void) | null = null;
  #checkpoint: unknown;
  #settle: ((outcome: Outcome<unknown>) => void) | null;

  constructor(
    readonly id: number,
    readonly job: string,
    readonly input: unknown,
    readonly options: RequestOptions,
    settle: (outcome: Outcome<unknown>) => void,
  ) {
    this.#settle = settle;
    this.#checkpoint = options.resumeFrom;
  }

  /** Its outcome is out; the worker may still owe its last word. */
  get ended(): boolean {
    return this.#settle === null;
  }

  get resumeFrom(): unknown {
    return this.#checkpoint;
  }

  /** Buffers that were moved away cannot be sent a second time. */
  get canBeSentAgain(): boolean {
    return !this.options.transfer?.length;
  }

  /** Settles it, unless it is settled already. */
  end(outcome: Outcome<unknown>): void {
    this.timer?.();
    this.timer = null;
    const settle = this.#settle;
    this.#settle = null;
    settle?.(outcome);
  }

  progress(value: unknown): void {
    if (!this.ended) tell(this.options.onProgress, value);
  }

  checkpoint(value: unknown): void {
    if (this.ended) return;
    this.#checkpoint = value;
    tell(this.options.onCheckpoint, value);
  }

  restarted(report: RestartReport): void {
    if (!this.ended) tell(this.options.onRestart, report);
  }
}

/** A listener that throws must not stop the others, nor the supervisor; the browser's console still hears of it. */
export function tell<T>(listener: ((value: T) => void) | undefined, value: T): void {
  try {
    listener?.(value);
  } catch (error) {
    reportError(error);
  }
}
