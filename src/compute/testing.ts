// For the unit tests: time that passes when told to, and workers that say what they are told to say.
import type { FromWorker, ToWorker } from './protocol.ts';
import type { WorkerPort } from './supervisor.ts';
import type { Clock } from './watchdog.ts';

export class FakeClock implements Clock {
  #now = 0;
  #alarms: { at: number; ring: () => void }[] = [];

  after(ms: number, ring: () => void): () => void {
    const alarm = { at: this.#now + ms, ring };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /** Lets `ms` milliseconds pass, ringing what falls due in order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#now = next.at;
      this.#alarms = this.#alarms.filter((alarm) => alarm !== next);
      next.ring();
    }
    this.#now = end;
  }
}

type Run = Extract<ToWorker, { type: 'run' }>;

export class FakeWorker implements WorkerPort {
  readonly sent: ToWorker[] = [];
  terminated = false;
  /** Whether it answers the heartbeat by itself. */
  answers = false;
  readonly #ended = new Set<number>();
  readonly #onMessage: (message: FromWorker) => void;
  readonly #onError: (detail: string) => void;

  constructor(onMessage: (message: FromWorker) => void, onError: (detail: string) => void) {
    this.#onMessage = onMessage;
    this.#onError = onError;
  }

  get runs(): Run[] {
    return this.sent.filter((message) => message.type === 'run');
  }

  /** Requests that it has not answered. */
  get owed(): number[] {
    return this.runs.map(({ id }) => id).filter((id) => !this.#ended.has(id));
  }

  post(message: ToWorker): void {
    if (this.terminated) throw new Error('a message to a worker that was ended');
    if (message.type === 'run' && message.job === 'w/uncloneable') throw new Error('DataCloneError');
    this.sent.push(message);
    if (message.type === 'ping' && this.answers) this.say({ type: 'pong' });
  }

  terminate(): void {
    this.terminated = true;
  }

  say(message: FromWorker): void {
    if (message.type === 'end') this.#ended.add(message.id);
    this.#onMessage(message);
  }

  fail(detail: string): void {
    this.#onError(detail);
  }
}

export function fakeWorkers() {
  const all: FakeWorker[] = [];
  return {
    all,
    get last(): FakeWorker {
      const worker = all.at(-1);
      if (!worker) throw new Error('no worker was spawned');
      return worker;
    },
    spawn(onMessage: (message: FromWorker) => void, onError: (detail: string) => void): FakeWorker {
      const worker = new FakeWorker(onMessage, onError);
      all.push(worker);
      return worker;
    },
  };
}
