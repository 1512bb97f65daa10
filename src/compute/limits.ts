// How long the page waits for its worker, in milliseconds.

export interface Limits {
  /** Between pings, while an answer is due. */
  readonly tick: number;
  /** Until the worker's script says hello: a slow line downloads it. */
  readonly load: number;
  /** Silence borne while a backend starts or a job has said nothing yet: GPU shaders compile, blocking the worker. */
  readonly start: number;
  /** Silence borne later. */
  readonly run: number;
  /** A figure's older request may finish within this when a newer one comes: else a drag would show nothing. */
  readonly grace: number;
  /** A cancelled job has this long to hand over its last checkpoint. */
  readonly cancel: number;
}

export const LIMITS: Limits = {
  tick: 1_000,
  load: 60_000,
  start: 20_000,
  run: 10_000,
  grace: 100,
  cancel: 5_000,
};

/** A backend that the reader asked for by name may be a software GPU: it is given this many times longer. */
export const NAMED_PATIENCE = 2;

/** A request that saw this many workers die is taken for the cause, and ends. */
export const MAX_DEATHS = 3;
