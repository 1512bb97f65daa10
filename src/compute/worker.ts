// The compute worker: chooses a backend, runs the widgets' jobs on it, answers the heartbeat. One per page.
// A widget's `compute.ts` is found by its place and loaded when first asked for; nothing is registered by hand.
import { type Chosen, choose } from './backend.ts';
import type { BackendName, FromWorker, ToWorker } from './protocol.ts';
import { runJob, type WorkerJob } from './running.ts';
import { pulse } from './selftest.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../widgets/*/compute.ts');
/** In full: a worker started from a blob could not resolve a path. */
const base = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), import.meta.url).href;

/** Milliseconds for a lost GPU device to say so, after a job on it has thrown. */
const LOSS_NOTICE = 100;

const onGpu = (backend: BackendName) => backend === 'webgpu' || backend === 'webgl';

let chosen: Chosen | null = null;
let lossTold = false;
const controllers = new Map<number, AbortController>();

function post(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function start({ asked, candidates }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
  const found = await choose(candidates, asked, {
    trying: (backend) => post({ type: 'trying', backend }),
    passedOver: (entry) => post({ type: 'passed-over', entry }),
  });
  chosen = found;
  if (!found) return post({ type: 'no-backend' });
  found.device.lost.then(tellLoss);
  post({ type: 'ready', backend: found.backend });
}

/** From here on nothing this worker says counts: the page replaces it. */
function tellLoss(detail: string): void {
  if (!chosen || lossTold) return;
  lossTold = true;
  post({ type: 'lost', backend: chosen.backend, detail });
}

async function findJob(name: string): Promise<WorkerJob> {
  const [widget, key = ''] = name.split('/');
  const module = await modules[`../../widgets/${widget}/compute.ts`]?.();
  const job = module && Object.hasOwn(module, key) ? module[key] : undefined;
  if (typeof job !== 'function') throw new Error(`there is no job «${name}»`);
  return job as WorkerJob;
}

async function run({ id, job, input, resumeFrom }: Extract<ToWorker, { type: 'run' }>): Promise<void> {
  if (!chosen) return;
  const { backend, device } = chosen;
  const controller = new AbortController();
  controllers.set(id, controller);
  await runJob(() => findJob(job), input, {
    id,
    backend,
    base,
    signal: controller.signal,
    resumeFrom,
    post(message, transfer) {
      if (device.isLost()) tellLoss('lost while a job was running');
      if (!lossTold) post(message, transfer);
    },
    // A job that threw may have thrown because its device went; the device says so a moment later.
    async settled() {
      if (onGpu(backend))
        await Promise.race([device.lost, new Promise((resolve) => setTimeout(resolve, LOSS_NOTICE))]);
    },
  });
  controllers.delete(id);
}

async function answerHeartbeat(): Promise<void> {
  if (chosen && onGpu(chosen.backend)) {
    try {
      if (!(await pulse())) tellLoss('the device answers with wrong numbers');
    } catch (error) {
      tellLoss(error instanceof Error ? error.message : String(error));
    }
  }
  post({ type: 'pong' });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') void start(data);
  else if (data.type === 'run') void run(data);
  else if (data.type === 'cancel') controllers.get(data.id)?.abort();
  else void answerHeartbeat();
};

post({ type: 'hello' });
