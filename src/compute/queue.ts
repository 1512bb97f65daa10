// The requests that have not ended: who waits, who is at work, who holds a newest-wins channel.
import type { Limits } from './limits.ts';
import type { FailureReason, RestartReport } from './protocol.ts';
import type { Request } from './requests.ts';
import type { Clock } from './watchdog.ts';

export interface QueueOptions {
  readonly clock: Clock;
  readonly limits: Limits;
  /** Tells the worker to stop a job. */
  cancel(id: number): void;
  /** A channel became free. */
  onFree(): void;
}

export class Queue {
  readonly #requests = new Map<number, Request>();
  readonly #options: QueueOptions;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#requests.size;
  }

  get(id: number): Request | undefined {
    return this.#requests.get(id);
  }

  all(): Request[] {
    return [...this.#requests.values()];
  }

  atWork(): Request[] {
    return this.all().filter(({ state }) => state === 'sent');
  }

  /** Those that can be sent now: on each channel one at a time, so that no backlog builds up in the worker. */
  *sendable(): Generator<Request> {
    const busy = new Set<string>();
    for (const { options } of this.atWork()) if (options.latest !== undefined) busy.add(options.latest);
    for (const request of this.all()) {
      const { latest } = request.options;
      if (request.state === 'waiting' && !(latest !== undefined && busy.has(latest))) yield request;
    }
  }

  /** Takes a new request; on its channel, who waits is cancelled and who is at work has the grace to finish. */
  add(request: Request): void {
    const { latest } = request.options;
    for (const older of this.all()) {
      if (latest === undefined || older.options.latest !== latest || older.unwanted) continue;
      if (older.state === 'waiting') this.#drop(older);
      else {
        older.unwanted = true;
        older.timer = this.#options.clock.after(this.#options.limits.grace, () => {
          older.end({ kind: 'cancelled' });
          this.#stop(older);
        });
      }
    }
    this.#requests.set(request.id, request);
  }

  /** The page does not want it any more; a job at work may still hand over its last checkpoint. */
  abort(request: Request): void {
    if (request.state === 'waiting') {
      this.#drop(request);
      return;
    }
    request.unwanted = true;
    this.#stop(request);
  }

  /** The worker said its last word on it. */
  remove(id: number): void {
    this.#requests.delete(id);
  }

  /** Its worker is gone: what was at work waits again, where it is still wanted and can be sent again. */
  takeBack(from: RestartReport['from'], reason: RestartReport['reason']): void {
    for (const request of this.atWork()) {
      request.state = 'waiting';
      request.move ??= { from, reason };
      if (request.unwanted) this.#drop(request);
      else if (!request.canBeSentAgain) this.fail(request, 'worker-died', 'its input had been moved away');
    }
  }

  fail(request: Request, reason: FailureReason, detail: string): void {
    this.#requests.delete(request.id);
    request.end(request.unwanted ? { kind: 'cancelled' } : { kind: 'failed', reason, detail });
  }

  /** Tells the worker to stop; one that does not in time is not waited for, and no longer holds up its channel. */
  #stop(request: Request): void {
    this.#options.cancel(request.id);
    request.timer?.();
    request.timer = this.#options.clock.after(this.#options.limits.cancel, () => {
      this.#drop(request);
      this.#options.onFree();
    });
  }

  #drop(request: Request): void {
    this.#requests.delete(request.id);
    request.end({ kind: 'cancelled' });
  }
}
