// The page's door to the compute worker: `compute.run('neuron/plane', input)`. No tensor code on this side.
import {
  type AnyJob,
  BACKENDS,
  type BackendPreference,
  type BackendReport,
  type CheckpointOf,
  type FromWorker,
  type InputOf,
  type Outcome,
  type ProgressOf,
  type RestartReport,
  type ResultOf,
} from './protocol.ts';
import type { RequestOptions } from './requests.ts';
import { Supervisor } from './supervisor.ts';

export interface RunOptions<J extends AnyJob> {
  /** Abort it to cancel or pause: a job at work hands over its last checkpoint, then the outcome is 'cancelled'. */
  signal?: AbortSignal;
  /**
   * Newest-wins channel, for figures that follow a control: of the requests on it only the newest waits; the one at
   * work may finish if it is about to (its result comes first), else it is cancelled.
   */
  latest?: string;
  /** Buffers in the input to move instead of copy. Such a request cannot be sent again if its worker dies. */
  transfer?: Transferable[];
  onProgress?(progress: ProgressOf<J>): void;
  onCheckpoint?(checkpoint: CheckpointOf<J>): void;
  /** Where to start from. After a worker's death the last checkpoint is used without being asked. */
  resumeFrom?: CheckpointOf<J> | undefined;
  /** The request moved to a fresh worker, on another backend or the same. */
  onRestart?(report: RestartReport): void;
}

export interface Compute {
  /** Runs a job in the worker, spawned on first use. Never rejects. `name` is `<widget>/<export of its compute.ts>`. */
  run<J extends AnyJob>(
    name: `${string}/${string}`,
    input: InputOf<J>,
    options?: RunOptions<J>,
  ): Promise<Outcome<ResultOf<J>>>;
  /** Backend in use, or why there is none; null before first use. */
  readonly report: BackendReport | null;
  /** Called at once and at every change; returns the function that ends it. */
  subscribe(listener: (report: BackendReport | null) => void): () => void;
  /**
   * Which backend to use from now on. One that does not work here is passed over like any other (the report says
   * so), but a software adapter is taken when asked for by name. 'auto': the one named in the page's address
   * (`?backend=wasm`), else the best. A live worker on another backend is replaced; its requests go on.
   */
  prefer(backend: BackendPreference): void;
  /** For a Retry button: a fresh worker, with no backend held against it. Requests at work go on there. */
  restart(): void;
}

function addressPreference(): BackendPreference {
  const asked = new URLSearchParams(globalThis.location?.search).get('backend');
  return BACKENDS.find((name) => name === asked) ?? 'auto';
}

const supervisor = new Supervisor({
  clock: {
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  },
  addressPreference,
  spawn(onMessage, onError) {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'compute' });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
    worker.onerror = (event) => {
      event.preventDefault();
      onError(event.message || 'the worker stopped');
    };
    worker.onmessageerror = () => onError('a message could not be read');
    return {
      post: (message, transfer = []) => worker.postMessage(message, transfer),
      terminate: () => worker.terminate(),
    };
  },
});

export const compute: Compute = {
  run<J extends AnyJob>(name: string, input: InputOf<J>, options?: RunOptions<J>) {
    // The job named here has type J: the one place where names and types are taken to agree.
    return supervisor.run(name, input, options as RequestOptions) as Promise<Outcome<ResultOf<J>>>;
  },
  get report() {
    return supervisor.report;
  },
  subscribe: (listener) => supervisor.subscribe(listener),
  prefer: (backend) => supervisor.prefer(backend),
  restart: () => supervisor.restart(),
};
