// What the page and the compute worker say to each other, as types.

/** In order of preference. */
export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;
export type BackendName = (typeof BACKENDS)[number];

/** Why a backend was not taken; the page puts it in words. `detail` is the technical message, for those who ask. */
export interface PassedOver {
  readonly backend: BackendName;
  readonly reason:
    | 'unsupported'
    | 'no-adapter'
    | 'software'
    | 'failed-to-start'
    | 'wrong-numbers'
    | 'lost'
    | 'hung'
    | 'not-asked';
  readonly detail: string;
}

/** The backend in use, and what was tried before it. */
export interface BackendReport {
  readonly backend: BackendName;
  readonly passedOver: readonly PassedOver[];
}

/** What a job is handed beside its input. */
export interface JobContext<Progress = never, Checkpoint = never> {
  readonly backend: BackendName;
  /** The site's base path with a closing slash, for loaders. */
  readonly base: string;
  /** Aborted when the page no longer wants the result (cancelled, paused, or a newer request took its place). */
  readonly signal: AbortSignal;
  /** Where to go on from, when an earlier run of this request was cut short or paused. */
  readonly resumeFrom: Checkpoint | undefined;
  /** Tells the page how far the job is; coalesced to one message a frame, the newest winning. */
  progress(value: Progress): void;
  /** Hands the page a state from which this job can be resumed, in a fresh worker too. Never coalesced away. */
  checkpoint(value: Checkpoint): void;
  /** Gives way to other messages and jobs; long jobs call it between steps. Throws the abort reason once cancelled. */
  breathe(): Promise<void>;
}

/** A job: a named export of a widget's `compute.ts`, called as `<widget>/<export>`. */
export type Job<Input, Result, Progress = never, Checkpoint = never> = (
  input: Input,
  context: JobContext<Progress, Checkpoint>,
) => Promise<Result>;

export type FailureReason =
  /** No worker at all (sandboxed frame, blocked by policy). */
  | 'no-worker'
  /** No backend could be started, or not the one asked for by name. */
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
