// Notices that a worker has stopped answering. Counts ticks, not the clock: after a laptop's sleep or a throttled
// background tab the clock has jumped, and a healthy worker must not be blamed for it.

/** Time as the supervisor sees it; tests bring their own. */
export interface Clock {
  /** Calls back once after `ms` milliseconds; returns the function that calls it off. */
  after(ms: number, callback: () => void): () => void;
}

export interface WatchdogOptions {
  readonly clock: Clock;
  /** Milliseconds between pings. */
  readonly tick: number;
  /** Whether an answer is due at all: nobody watches an idle worker. */
  needed(): boolean;
  /** Milliseconds of silence that are borne at this moment. */
  patience(): number;
  ping(): void;
  onSilent(): void;
}

export class Watchdog {
  #silence = 0;
  #answered = true;
  #stop: (() => void) | null = null;
  readonly #options: WatchdogOptions;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  /** Starts to watch, if it does not yet. `owesAnswer`: something was sent already that must be answered. */
  watch(owesAnswer = false): void {
    if (owesAnswer) this.#answered = false;
    if (!this.#stop) this.#next();
  }

  /** The worker has answered. */
  heard(): void {
    this.#answered = true;
    this.#silence = 0;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.heard();
  }

  #next(): void {
    this.#stop = this.#options.clock.after(this.#options.tick, () => {
      this.#stop = null;
      this.#tick();
    });
  }

  #tick(): void {
    const { needed, patience, ping, onSilent, tick } = this.#options;
    if (!needed()) {
      this.stop();
      return;
    }
    if (this.#answered) {
      this.#answered = false;
      this.#silence = 0;
      ping();
    } else {
      this.#silence += tick;
      if (this.#silence >= patience()) {
        this.stop();
        onSilent();
        return;
      }
    }
    this.#next();
  }
}
