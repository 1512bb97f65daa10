// One job in the worker: what it says is thinned to a message a frame, its end is always a value, and comes once.
import { describe, expect, it } from 'vitest';
import type { FromWorker } from './protocol.ts';
import { runJob, type WorkerJob } from './running.ts';

async function run(job: WorkerJob, options: { signal?: AbortSignal; resumeFrom?: unknown } = {}) {
  const posted: { message: FromWorker; transfer: Transferable[] }[] = [];
  await runJob(async () => job, 'input', {
    id: 1,
    backend: 'cpu',
    base: '/base/',
    signal: options.signal ?? new AbortController().signal,
    resumeFrom: options.resumeFrom,
    post: (message, transfer = []) => void posted.push({ message, transfer }),
    settled: async () => {},
  });
  return { posted, messages: posted.map(({ message }) => message) };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('a job', () => {
  it('gets its input and context, and its result comes last', async () => {
    const { messages } = await run(
      async (input, { backend, base, resumeFrom }) => [input, backend, base, resumeFrom],
      {
        resumeFrom: 'there',
      },
    );
    expect(messages).toEqual([
      { type: 'end', id: 1, outcome: { kind: 'result', value: ['input', 'cpu', '/base/', 'there'] } },
    ]);
  });

  it('that throws ends as a value', async () => {
    const { messages } = await run(async () => {
      throw new Error('bang');
    });
    expect(messages).toEqual([
      { type: 'end', id: 1, outcome: { kind: 'failed', reason: 'job-failed', detail: 'bang' } },
    ]);
  });

  it('that cannot be found ends as a value', async () => {
    const posted: FromWorker[] = [];
    await runJob(() => Promise.reject(new Error('there is no job')), null, {
      id: 2,
      backend: 'cpu',
      base: '/',
      signal: new AbortController().signal,
      resumeFrom: undefined,
      post: (message) => void posted.push(message),
      settled: async () => {},
    });
    expect(posted).toMatchObject([{ type: 'end', id: 2, outcome: { kind: 'failed', reason: 'job-failed' } }]);
  });

  it('moves the buffers it names with its result', async () => {
    const buffer = new ArrayBuffer(8);
    const { posted } = await run(async (_, context) => {
      context.transfer(buffer);
      return buffer;
    });
    expect(posted.at(-1)?.transfer).toEqual([buffer]);
  });
});

describe('progress', () => {
  it('is thinned to a message a frame, the last value always arriving before the end', async () => {
    const { messages } = await run(async (_, context) => {
      const end = performance.now() + 200;
      let told = 0;
      while (performance.now() < end) {
        context.progress(++told);
        await context.breathe();
      }
      return told;
    });
    const end = messages.at(-1);
    const told = end?.type === 'end' && end.outcome.kind === 'result' ? end.outcome.value : Number.NaN;
    const values = messages.flatMap((message) => (message.type === 'progress' ? [message.value] : []));
    expect(values.length).toBeGreaterThan(3);
    expect(values.length).toBeLessThanOrEqual(200 / 16 + 2);
    expect(values).toEqual([...values].sort((a, b) => Number(a) - Number(b)));
    expect(values.at(-1)).toBe(told);
  });

  it('arrives even when the job falls silent', async () => {
    const { messages } = await run(async (_, context) => {
      context.progress('first');
      context.progress('second');
      await wait(60);
      context.checkpoint('later');
      return null;
    });
    expect(messages.map((message) => ('value' in message ? message.value : message.type))).toEqual([
      'first',
      'second',
      'later',
      'end',
    ]);
  });

  it('keeps its order with checkpoints, none of which is lost', async () => {
    const { messages } = await run(async (_, context) => {
      for (let i = 0; i < 5; i++) {
        context.progress(`p${i}`);
        context.checkpoint(`c${i}`);
      }
      return null;
    });
    const values = messages.flatMap((message) => ('value' in message ? [message.value] : []));
    expect(values).toEqual(['p0', 'c0', 'p1', 'c1', 'p2', 'c2', 'p3', 'c3', 'p4', 'c4']);
  });
});

describe('cancelling', () => {
  it('stops the job at its next breath, after its last checkpoint', async () => {
    const controller = new AbortController();
    let step = 0;
    const { messages } = await run(
      async (_, context) => {
        try {
          for (;;) {
            if (++step === 3) controller.abort();
            await context.breathe();
          }
        } finally {
          context.checkpoint(step);
        }
      },
      { signal: controller.signal },
    );
    expect(messages).toEqual([
      { type: 'checkpoint', id: 1, value: 3 },
      { type: 'end', id: 1, outcome: { kind: 'cancelled' } },
    ]);
  });

  it('before the job was found never starts it', async () => {
    const { messages } = await run(async () => 'ran', { signal: AbortSignal.abort() });
    expect(messages).toEqual([{ type: 'end', id: 1, outcome: { kind: 'cancelled' } }]);
  });

  it('after the work was done does not throw it away', async () => {
    const controller = new AbortController();
    const { messages } = await run(
      async () => {
        controller.abort();
        return 'done';
      },
      { signal: controller.signal },
    );
    expect(messages).toMatchObject([{ outcome: { kind: 'result', value: 'done' } }]);
  });
});

it('two jobs interleave, neither waiting for the other to end', async () => {
  const order: string[] = [];
  const job =
    (name: string): WorkerJob =>
    async (_, context) => {
      for (let i = 0; i < 5; i++) {
        order.push(name);
        const until = performance.now() + 10;
        while (performance.now() < until);
        await context.breathe();
      }
      return null;
    };
  await Promise.all([run(job('a')), run(job('b'))]);
  expect(order.slice(0, 8).filter((name) => name === 'b').length).toBeGreaterThanOrEqual(3);
});
