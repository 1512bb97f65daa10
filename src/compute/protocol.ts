// What the page and the compute worker say to each other, as types.

/** In order of preference. */
export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

/** Which backend the page wants: one by name, or the best that works. */
export type BackendPreference = BackendName | 'auto';

/** Why a backend was not taken; the page puts it in words. `detail` is the technical message, for those who ask. */
export interface PassedOver {
  readonly backend: BackendName;
  readonly reason: /** The browser does not have it. */
    | 'unsupported'
    /** The browser has it, the machine gives no adapter or context for it. */
    | 'no-adapter'
    /** It would run in software on the processor, where WASM is faster. */
    | 'software'
    /** It threw, or was not ready in time. */
    | 'failed-to-start'
    /** It started and computed wrong numbers. */
    | 'wrong-numbers'
    /** Its context or device went away. */
    | 'lost'
    /** It stopped answering. */
    | 'hung'
    /** Its worker stopped with an error. */
    | 'crashed'
    /** The page asked for another one by name. */
    | 'not-asked';
  readonly detail: string;
}

/** The backend in use, and what was tried before it; `backend` is null where none is in use (see `failure`). */
export interface BackendReport {
  readonly backend: BackendName | null;
  readonly asked: BackendPreference;
  readonly passedOver: readonly PassedOver[];
  /** Why no request can be served until `restart()`; null where all is well. */
  readonly failure: FailureReason | null;
}

/** A request moved to a fresh worker: from where, to where, why, and whether it went on from a checkpoint. */
export interface RestartReport {
  readonly from: BackendName | null;
  readonly to: BackendName;
  /** `replaced`: the page asked for another backend, or for a fresh worker. */
  readonly reason: 'lost' | 'hung' | 'crashed' | 'replaced';
  readonly resumed: boolean;
}

/** What a job is handed beside its input. */
export interface JobContext<Progress = never, Checkpoint = never> {
  readonly backend: BackendName;
  /** The site's address (origin and base path) with a closing slash, for loaders. */
  readonly base: string;
  /** Aborted when the page no longer wants the result (cancelled, paused, or a newer request took its place). */
  readonly signal: AbortSignal;
  /** Where to go on from, when an earlier run of this request was cut short or paused. */
  readonly resumeFrom: Checkpoint | undefined;
  /**
   * Tells the page how far the job is; coalesced to one message a frame, the newest winning, the last one always
   * delivered before the outcome. So each value must be complete in itself.
   */
  progress(value: Progress): void;
  /** Hands the page a state from which this job can be resumed, in a fresh worker too. Never coalesced away. */
  checkpoint(value: Checkpoint): void;
  /** Moves these buffers to the page with the result, instead of copying them. */
  transfer(...buffers: Transferable[]): void;
  /** Gives way to other messages and jobs; long jobs call it between steps. Throws the abort reason once cancelled. */
  breathe(): Promise<void>;
}

/** A job: a named export of a widget's `compute.ts`, called as `<widget>/<export>`. */
export type Job<Input, Result, Progress = never, Checkpoint = never> = (
  input: Input,
  context: JobContext<Progress, Checkpoint>,
) => Promise<Result>;

/** Any job, as a bound for type parameters. */
export type AnyJob = (input: never, context: never) => Promise<unknown>;
export type InputOf<J extends AnyJob> = Parameters<J>[0];
export type ResultOf<J extends AnyJob> = Awaited<ReturnType<J>>;
export type ProgressOf<J extends AnyJob> = J extends (
  input: never,
  context: JobContext<infer P, infer _C>,
) => unknown
  ? P
  : never;
export type CheckpointOf<J extends AnyJob> = J extends (
  input: never,
  context: JobContext<infer _P, infer C>,
) => unknown
  ? C
  : never;

export type FailureReason =
  /** No worker at all (sandboxed frame, blocked by policy, its script not reached). */
  | 'no-worker'
  /** No backend could be started. */
  | 'no-backend'
  /** The worker died or hung, and no backend was left to go on with. */
  | 'worker-died'
  /** The job itself threw. */
  | 'job-failed';

/** Every request ends in one of these; `run` never rejects. */
export type Outcome<Result> =
  | { readonly kind: 'result'; readonly value: Result }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string };

/** Page to worker. `start` comes first and once. */
export type ToWorker =
  | { type: 'start'; asked: BackendPreference; candidates: readonly BackendName[] }
  | { type: 'run'; id: number; job: string; input: unknown; resumeFrom: unknown }
  | { type: 'cancel'; id: number }
  | { type: 'ping' };

/** Worker to page. Each `run` is answered by exactly one `end`; `pong` means that the device answered too. */
export type FromWorker =
  | { type: 'hello' }
  | { type: 'trying'; backend: BackendName }
  | { type: 'passed-over'; entry: PassedOver }
  | { type: 'ready'; backend: BackendName }
  | { type: 'no-backend' }
  | { type: 'lost'; backend: BackendName; detail: string }
  | { type: 'pong' }
  | { type: 'progress'; id: number; value: unknown }
  | { type: 'checkpoint'; id: number; value: unknown }
  | { type: 'end'; id: number; outcome: Outcome<unknown> };
