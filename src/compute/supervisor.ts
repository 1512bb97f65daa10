// Keeps one worker at work for the whole page: spawns it on first use, watches it, replaces it on the next backend
// when it dies, and sees to it that every request ends. Pure logic: workers and time are handed in.
import { LIMITS, type Limits, MAX_DEATHS, NAMED_PATIENCE } from './limits.ts';
import {
  BACKENDS,
  type BackendName,
  type BackendPreference,
  type BackendReport,
  type FailureReason,
  type FromWorker,
  type Outcome,
  type PassedOver,
  type RestartReport,
  type ToWorker,
} from './protocol.ts';
import { Queue } from './queue.ts';
import { describe } from './report.ts';
import { Request, type RequestOptions, tell } from './requests.ts';
import { type Clock, Watchdog } from './watchdog.ts';

export interface WorkerPort {
  post(message: ToWorker, transfer?: Transferable[]): void;
  terminate(): void;
}

export interface SupervisorOptions {
  readonly clock: Clock;
  readonly limits?: Limits;
  /** The preference in the page's address, which 'auto' stands for. Asked for when first needed. */
  addressPreference(): BackendPreference;
  /** May throw: where workers are refused. */
  spawn(onMessage: (message: FromWorker) => void, onError: (detail: string) => void): WorkerPort;
}

type Listener = (report: BackendReport | null) => void;

export class Supervisor {
  /** `loading`: its script has not spoken; `starting`: it tries backends. */
  #phase: 'idle' | 'loading' | 'starting' | 'ready' = 'idle';
  #worker: WorkerPort | null = null;
  #backend: BackendName | null = null;
  #trying: BackendName | null = null;
  #preference: BackendPreference = 'auto';
  /** Why nothing can be served until `restart()`. */
  #failure: { reason: FailureReason; detail: string } | null = null;
  /** Backends that failed under a worker; a fresh one does not try them again. */
  readonly #fallen = new Map<BackendName, PassedOver>();
  /** What the present worker passed over while it chose. */
  #passedOver: PassedOver[] = [];
  #lastId = 0;
  #report: BackendReport | null = null;
  readonly #listeners = new Set<Listener>();
  readonly #options: SupervisorOptions;
  readonly #limits: Limits;
  readonly #queue: Queue;
  readonly #watchdog: Watchdog;

  constructor(options: SupervisorOptions) {
    const { clock, limits = LIMITS } = options;
    this.#options = options;
    this.#limits = limits;
    this.#queue = new Queue({
      clock,
      limits,
      cancel: (id) => this.#worker?.post({ type: 'cancel', id }),
      onFree: () => this.#pump(),
    });
    this.#watchdog = new Watchdog({
      clock,
      tick: limits.tick,
      needed: () => this.#worker !== null && this.#queue.size > 0,
      patience: () => this.#patience(),
      ping: () => this.#worker?.post({ type: 'ping' }),
      onSilent: () => this.#died('hung', 'no answer to the heartbeat'),
    });
  }

  get report(): BackendReport | null {
    return this.#report;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    tell(listener, this.#report);
    return () => this.#listeners.delete(listener);
  }

  run(job: string, input: unknown, options: RequestOptions = {}): Promise<Outcome<unknown>> {
    return new Promise((settle) => {
      if (options.signal?.aborted) {
        settle({ kind: 'cancelled' });
        return;
      }
      const onAbort = () => this.#queue.abort(request);
      const request = new Request(++this.#lastId, job, input, options, (outcome) => {
        options.signal?.removeEventListener('abort', onAbort);
        settle(outcome);
      });
      options.signal?.addEventListener('abort', onAbort);
      this.#queue.add(request);
      this.#pump();
    });
  }

  prefer(preference: BackendPreference): void {
    const before = this.#asked();
    this.#preference = preference;
    const asked = this.#asked();
    const secondChance = asked !== 'auto' && this.#fallen.delete(asked);
    if (asked === before && !secondChance) return;
    this.#failure = null;
    if (this.#phase === 'ready' && this.#backend === asked) this.#publish();
    else this.#replace('replaced');
  }

  restart(): void {
    this.#failure = null;
    this.#fallen.clear();
    this.#replace('replaced');
  }

  #asked(): BackendPreference {
    return this.#preference === 'auto' ? this.#options.addressPreference() : this.#preference;
  }

  /** Sends what can be sent; spawns when there is something to send and nobody to send it to. */
  #pump(): void {
    if (this.#queue.size === 0) return;
    if (this.#failure) this.#failAll(this.#failure);
    else if (this.#phase === 'idle') this.#spawn();
    else {
      this.#watchdog.watch();
      if (this.#phase === 'ready') for (const request of this.#queue.sendable()) this.#send(request);
    }
  }

  #send(request: Request): void {
    const { id, job, input, resumeFrom, move, options } = request;
    try {
      this.#worker?.post({ type: 'run', id, job, input, resumeFrom }, options.transfer);
    } catch (error) {
      // An input that cannot be cloned: the caller's mistake, not the worker's.
      this.#queue.fail(request, 'job-failed', String(error));
      return;
    }
    request.state = 'sent';
    request.alive = false;
    request.move = null;
    if (move && this.#backend)
      request.restarted({ ...move, to: this.#backend, resumed: resumeFrom !== undefined });
  }

  #spawn(): void {
    const asked = this.#asked();
    const order = asked === 'auto' ? BACKENDS : [asked, ...BACKENDS.filter((name) => name !== asked)];
    this.#phase = 'loading';
    this.#passedOver = [];
    let current = true;
    try {
      const worker = this.#options.spawn(
        (message) => current && this.#hear(message),
        (detail) => current && this.#died('crashed', detail),
      );
      this.#worker = {
        post: (message, transfer) => worker.post(message, transfer),
        terminate() {
          current = false; // messages on their way from it no longer count
          worker.terminate();
        },
      };
      this.#worker.post({
        type: 'start',
        asked,
        candidates: order.filter((name) => !this.#fallen.has(name)),
      });
    } catch (error) {
      this.#fail('no-worker', error instanceof Error ? error.message : String(error));
      return;
    }
    this.#watchdog.watch(true);
  }

  #hear(message: FromWorker): void {
    const request = 'id' in message ? this.#queue.get(message.id) : undefined;
    if (request) request.alive = true;
    // Progress is no answer to the heartbeat: one job may talk on while the device has stopped for the others.
    else this.#watchdog.heard();
    switch (message.type) {
      case 'hello':
        this.#phase = 'starting';
        break;
      case 'trying':
        this.#trying = message.backend;
        break;
      case 'passed-over':
        this.#passedOver.push(message.entry);
        break;
      case 'ready':
        this.#phase = 'ready';
        this.#backend = message.backend;
        this.#trying = null;
        this.#publish();
        this.#pump();
        break;
      case 'no-backend':
        this.#noBackend();
        break;
      case 'lost':
        this.#died('lost', message.detail);
        break;
      case 'progress':
        request?.progress(message.value);
        break;
      case 'checkpoint':
        request?.checkpoint(message.value);
        break;
      case 'end':
        this.#queue.remove(message.id);
        request?.end(message.outcome);
        this.#pump();
        break;
    }
  }

  /** Silence borne: long while the script loads, a backend starts or a job may still be compiling its shaders. */
  #patience(): number {
    if (this.#phase === 'loading') return this.#limits.load;
    const warm = this.#phase === 'ready' && this.#queue.atWork().every(({ alive }) => alive);
    const named = (this.#backend ?? this.#trying) === this.#asked();
    return (warm ? this.#limits.run : this.#limits.start) * (named ? NAMED_PATIENCE : 1);
  }

  /** The worker, or its backend, is of no more use: go on with the next one, from the last checkpoints. */
  #died(reason: 'lost' | 'hung' | 'crashed', detail: string): void {
    const culprit = this.#backend ?? this.#trying;
    if (!culprit) {
      this.#fail('no-worker', detail);
      return;
    }
    this.#fallen.set(culprit, { backend: culprit, reason, detail });
    const exhausted = this.#fallen.size === BACKENDS.length;
    const suspects = this.#queue.atWork();
    for (const request of suspects) request.deaths += 1;
    this.#blame(exhausted ? suspects : suspects.filter(({ deaths }) => deaths >= MAX_DEATHS), detail);
    if (this.#fallen.size === BACKENDS.length) this.#fail('worker-died', detail);
    else this.#replace(reason);
  }

  /** None of the backends left has started. If some fell under a job, it is that job which ends; others go on. */
  #noBackend(): void {
    const detail = this.#passedOver.map((entry) => `${entry.backend}: ${entry.detail}`).join('; ');
    const suspects = this.#queue.all().filter(({ deaths }) => deaths > 0);
    this.#blame(suspects, detail);
    if (suspects.length > 0) this.#replace('replaced');
    else this.#fail('no-backend', detail);
  }

  /** Ends requests under which workers died: their jobs, not the backends, are the likely cause. */
  #blame(suspects: readonly Request[], detail: string): void {
    if (suspects.length === 0) return;
    for (const request of suspects) this.#queue.fail(request, 'worker-died', detail);
    for (const [name, { reason }] of this.#fallen) if (reason !== 'lost') this.#fallen.delete(name);
  }

  /** Ends the worker, takes its requests back, and goes on with a fresh one if there is anything to do. */
  #replace(reason: RestartReport['reason']): void {
    const from = this.#backend;
    this.#discard();
    this.#queue.takeBack(from, reason);
    this.#publish();
    this.#pump();
  }

  #fail(reason: FailureReason, detail: string): void {
    this.#discard();
    this.#failure = { reason, detail };
    this.#publish();
    this.#failAll(this.#failure);
  }

  #failAll({ reason, detail }: { reason: FailureReason; detail: string }): void {
    for (const request of this.#queue.all()) this.#queue.fail(request, reason, detail);
  }

  #discard(): void {
    this.#watchdog.stop();
    this.#worker?.terminate();
    this.#worker = null;
    this.#phase = 'idle';
    this.#backend = null;
    this.#trying = null;
  }

  #publish(): void {
    this.#report = describe({
      backend: this.#backend,
      asked: this.#asked(),
      failure: this.#failure?.reason ?? null,
      fallen: [...this.#fallen.values()],
      passedOver: this.#passedOver,
    });
    for (const listener of [...this.#listeners]) tell(listener, this.#report);
  }
}
