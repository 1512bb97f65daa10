// The supervisor with fake workers and a fake clock: every request ends exactly once, whatever happens.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, NAMED_PATIENCE } from './limits.ts';
import { BACKENDS, type BackendName, type BackendPreference, type Outcome } from './protocol.ts';
import type { RequestOptions } from './requests.ts';
import { Supervisor } from './supervisor.ts';
import { FakeClock, type FakeWorker, fakeWorkers } from './testing.ts';

function setUp({ address = 'auto' as BackendPreference, refuse = false } = {}) {
  const clock = new FakeClock();
  const workers = fakeWorkers();
  const supervisor = new Supervisor({
    clock,
    addressPreference: () => address,
    spawn(onMessage, onError) {
      if (refuse) throw new Error('refused');
      return workers.spawn(onMessage, onError);
    },
  });
  const start = (name: BackendName = 'wasm') => {
    const worker = workers.last;
    worker.say({ type: 'hello' });
    worker.say({ type: 'trying', backend: name });
    worker.say({ type: 'ready', backend: name });
    return worker;
  };
  /** A request whose outcome can be looked at. */
  const ask = (job = 'w/job', options: RequestOptions = {}) => {
    const asked = { outcomes: [] as Outcome<unknown>[] };
    void supervisor.run(job, { of: job }, options).then((outcome) => asked.outcomes.push(outcome));
    return asked;
  };
  return { clock, workers, supervisor, start, ask };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
const lastId = (worker: FakeWorker) => worker.runs.at(-1)?.id ?? -1;
const result = (value: unknown): Outcome<unknown> => ({ kind: 'result', value });

describe('a request', () => {
  it('spawns one worker on first use, for all requests', async () => {
    const { workers, start, ask, supervisor } = setUp();
    expect(workers.all).toHaveLength(0);
    expect(supervisor.report).toBeNull();
    const [a, b] = [ask('w/a'), ask('w/b')];
    expect(workers.all).toHaveLength(1);
    expect(workers.last.sent[0]).toEqual({ type: 'start', asked: 'auto', candidates: BACKENDS });
    const worker = start('wasm');
    expect(worker.runs.map(({ job }) => job)).toEqual(['w/a', 'w/b']);
    expect(supervisor.report).toMatchObject({ backend: 'wasm', failure: null });
    for (const { id, job } of worker.runs) worker.say({ type: 'end', id, outcome: result(job) });
    await settle();
    expect([a.outcomes, b.outcomes]).toEqual([[result('w/a')], [result('w/b')]]);
  });

  it('hands on progress and checkpoints, and survives a listener that throws', async () => {
    const { start, ask } = setUp();
    const heard: unknown[] = [];
    const reported: unknown[] = [];
    globalThis.reportError = (error) => void reported.push(error);
    const asked = ask('w/a', {
      onProgress(value) {
        heard.push(value);
        throw new Error('in the page');
      },
      onCheckpoint: (value) => heard.push(value),
    });
    const worker = start();
    const id = lastId(worker);
    worker.say({ type: 'progress', id, value: 1 });
    worker.say({ type: 'checkpoint', id, value: 'c' });
    worker.say({ type: 'end', id, outcome: result(2) });
    worker.say({ type: 'progress', id, value: 'too late' });
    await settle();
    expect(heard).toEqual([1, 'c']);
    expect(reported).toHaveLength(1);
    expect(asked.outcomes).toEqual([result(2)]);
  });

  it('with an input that cannot be cloned fails alone', async () => {
    const { start, ask } = setUp();
    const bad = ask('w/uncloneable');
    const good = ask('w/a');
    const worker = start();
    worker.say({ type: 'end', id: lastId(worker), outcome: result(1) });
    await settle();
    expect(bad.outcomes).toMatchObject([{ kind: 'failed', reason: 'job-failed' }]);
    expect(good.outcomes).toEqual([result(1)]);
  });
});

describe('cancelling', () => {
  it('ends a waiting request at once', async () => {
    const { ask, start } = setUp();
    const controller = new AbortController();
    const asked = ask('w/a', { signal: controller.signal });
    controller.abort();
    await settle();
    expect(asked.outcomes).toEqual([{ kind: 'cancelled' }]);
    expect(start().runs).toEqual([]);
  });

  it('lets a job at work hand over its last checkpoint first', async () => {
    const { ask, start } = setUp();
    const controller = new AbortController();
    const checkpoints: unknown[] = [];
    const asked = ask('w/a', { signal: controller.signal, onCheckpoint: (c) => checkpoints.push(c) });
    const worker = start();
    const id = lastId(worker);
    controller.abort();
    await settle();
    expect(asked.outcomes).toEqual([]);
    expect(worker.sent.at(-1)).toEqual({ type: 'cancel', id });
    worker.say({ type: 'checkpoint', id, value: 'last' });
    worker.say({ type: 'end', id, outcome: { kind: 'cancelled' } });
    await settle();
    expect(checkpoints).toEqual(['last']);
    expect(asked.outcomes).toEqual([{ kind: 'cancelled' }]);
  });

  it('does not wait for a job that does not stop', async () => {
    const { ask, start, clock } = setUp();
    const controller = new AbortController();
    const asked = ask('w/a', { signal: controller.signal });
    const worker = start();
    worker.answers = true;
    controller.abort();
    clock.pass(LIMITS.cancel);
    await settle();
    expect(asked.outcomes).toEqual([{ kind: 'cancelled' }]);
  });

  it('of an aborted signal asks nobody', async () => {
    const { ask, workers } = setUp();
    const asked = ask('w/a', { signal: AbortSignal.abort() });
    await settle();
    expect(asked.outcomes).toEqual([{ kind: 'cancelled' }]);
    expect(workers.all).toHaveLength(0);
  });
});

describe('a newest-wins channel', () => {
  it('keeps one at work and only the newest waiting', async () => {
    const { ask, start, clock } = setUp();
    const asked = ['w/1', 'w/2', 'w/3'].map((job) => ask(job, { latest: 'figure' }));
    const worker = start();
    expect(worker.runs.map(({ job }) => job)).toEqual(['w/3']);
    const next = ask('w/4', { latest: 'figure' });
    const newest = ask('w/5', { latest: 'figure' });
    expect(worker.runs).toHaveLength(1);
    // The one at work finishes within the grace: its result comes first.
    clock.pass(LIMITS.grace / 2);
    worker.say({ type: 'end', id: lastId(worker), outcome: result(3) });
    expect(worker.runs.map(({ job }) => job)).toEqual(['w/3', 'w/5']);
    worker.say({ type: 'end', id: lastId(worker), outcome: result(5) });
    await settle();
    expect([...asked, next, newest].map(({ outcomes }) => outcomes[0]?.kind)).toEqual([
      'cancelled',
      'cancelled',
      'result',
      'cancelled',
      'result',
    ]);
  });

  it('cancels the older when the grace is over, and goes on when it has stopped', async () => {
    const { ask, start, clock } = setUp();
    const older = ask('w/1', { latest: 'figure' });
    const worker = start();
    const id = lastId(worker);
    ask('w/2', { latest: 'figure' });
    clock.pass(LIMITS.grace);
    await settle();
    expect(older.outcomes).toEqual([{ kind: 'cancelled' }]);
    expect(worker.sent.at(-1)).toEqual({ type: 'cancel', id });
    worker.say({ type: 'end', id, outcome: { kind: 'cancelled' } });
    expect(worker.runs.at(-1)?.job).toBe('w/2');
  });

  it('is not held up by a job that never stops', () => {
    const { ask, start, clock } = setUp();
    ask('w/1', { latest: 'figure' });
    const worker = start();
    worker.answers = true;
    ask('w/2', { latest: 'figure' });
    clock.pass(LIMITS.grace + LIMITS.cancel);
    expect(worker.runs.at(-1)?.job).toBe('w/2');
  });

  it('does not concern other channels', () => {
    const { ask, start } = setUp();
    ask('w/1', { latest: 'a' });
    ask('w/2', { latest: 'b' });
    ask('w/3');
    ask('w/4');
    expect(start().runs).toHaveLength(4);
  });
});

describe('when the worker dies', () => {
  const blows: [string, (worker: FakeWorker, clock: FakeClock) => void, string][] = [
    ['with an error', (worker) => worker.fail('out of memory'), 'crashed'],
    ['with its device', (worker) => worker.say({ type: 'lost', backend: 'webgl', detail: '' }), 'lost'],
    ['in silence', (_, clock) => clock.pass(LIMITS.start + 3 * LIMITS.tick), 'hung'],
  ];
  it.each(blows)('%s, a fresh one goes on from the last checkpoint', async (_, blow, reason) => {
    const { ask, start, workers, clock, supervisor } = setUp();
    const restarts: unknown[] = [];
    const asked = ask('w/train', { onRestart: (report) => restarts.push(report) });
    const first = start('webgl');
    first.say({ type: 'checkpoint', id: lastId(first), value: 'step 10' });
    first.say({ type: 'checkpoint', id: lastId(first), value: 'step 20' });
    blow(first, clock);
    expect(first.terminated).toBe(true);
    expect(workers.all).toHaveLength(2);
    expect(supervisor.report).toMatchObject({ backend: null, passedOver: [{ backend: 'webgl', reason }] });
    const second = start('wasm');
    expect(second.sent[0]).toMatchObject({ candidates: ['webgpu', 'wasm', 'cpu'] });
    expect(second.runs).toMatchObject([{ job: 'w/train', resumeFrom: 'step 20' }]);
    expect(restarts).toEqual([{ from: 'webgl', to: 'wasm', reason, resumed: true }]);
    // What the dead worker still had on its way no longer counts.
    first.say({ type: 'end', id: lastId(first), outcome: result('stale') });
    second.say({ type: 'end', id: lastId(second), outcome: result('fresh') });
    await settle();
    expect(asked.outcomes).toEqual([result('fresh')]);
  });

  it('waits longer for a job that has said nothing yet than for one at work', () => {
    const { ask, start, workers, clock } = setUp();
    ask();
    const worker = start('webgpu');
    clock.pass(LIMITS.run + 3 * LIMITS.tick);
    expect(worker.terminated).toBe(false);
    worker.say({ type: 'pong' });
    worker.say({ type: 'progress', id: lastId(worker), value: 1 });
    clock.pass(LIMITS.run + 3 * LIMITS.tick);
    expect(worker.terminated).toBe(true);
    expect(workers.all).toHaveLength(2);
  });

  it('waits longer for a backend that the reader asked for by name', () => {
    const { ask, start, clock } = setUp({ address: 'webgpu' });
    ask();
    const worker = start('webgpu');
    worker.say({ type: 'progress', id: lastId(worker), value: 1 });
    clock.pass(LIMITS.run + 3 * LIMITS.tick);
    expect(worker.terminated).toBe(false);
    clock.pass((NAMED_PATIENCE - 1) * LIMITS.run);
    expect(worker.terminated).toBe(true);
  });

  it('does not take progress for an answer of the device', () => {
    const { ask, start, clock } = setUp();
    ask();
    const worker = start('webgl');
    for (let second = 0; second < 30 && !worker.terminated; second++) {
      worker.say({ type: 'progress', id: lastId(worker), value: second });
      clock.pass(1_000);
    }
    expect(worker.terminated).toBe(true);
  });

  it('leaves an idle worker alone', () => {
    const { ask, start, clock } = setUp();
    ask();
    const worker = start();
    worker.say({ type: 'end', id: lastId(worker), outcome: result(1) });
    const sent = worker.sent.length;
    clock.pass(120_000);
    expect(worker.terminated).toBe(false);
    expect(worker.sent.length).toBeLessThanOrEqual(sent + 1);
  });

  it('watches it again when there is work again', async () => {
    const { ask, start, clock, workers } = setUp();
    ask();
    const worker = start();
    worker.answers = true;
    worker.say({ type: 'end', id: lastId(worker), outcome: result(1) });
    clock.pass(60_000);
    worker.answers = false;
    ask('w/later');
    clock.pass(LIMITS.start + 3 * LIMITS.tick);
    expect(worker.terminated).toBe(true);
    expect(workers.all).toHaveLength(2);
  });

  it('ends at once what the page wanted no more, and sends it to nobody', async () => {
    const { ask, start } = setUp();
    const controller = new AbortController();
    const paused = ask('w/train', { signal: controller.signal });
    const older = ask('w/1', { latest: 'figure' });
    const first = start('webgl');
    controller.abort();
    ask('w/2', { latest: 'figure' });
    first.fail('bang');
    await settle();
    expect([paused.outcomes, older.outcomes]).toEqual([[{ kind: 'cancelled' }], [{ kind: 'cancelled' }]]);
    expect(start('wasm').runs.map(({ job }) => job)).toEqual(['w/2']);
  });

  it('ends a request that keeps killing workers, and lets others go on', async () => {
    const { ask, start, workers } = setUp();
    const poison = ask('w/poison');
    for (const backend of ['webgpu', 'webgl', 'wasm'] as const) {
      start(backend);
      workers.last.fail('bang');
    }
    await settle();
    expect(poison.outcomes).toMatchObject([{ kind: 'failed', reason: 'worker-died' }]);
    const good = ask('w/good');
    expect(workers.last.sent[0]).toMatchObject({ candidates: BACKENDS });
    const worker = start('wasm');
    worker.say({ type: 'end', id: lastId(worker), outcome: result(1) });
    await settle();
    expect(good.outcomes).toEqual([result(1)]);
  });

  it('and no other backend starts, its request ends; the next request may use them all again', async () => {
    const { ask, start, workers, supervisor } = setUp();
    const train = ask('w/train');
    start('wasm').fail('bang');
    const figure = ask('w/figure');
    workers.last.say({ type: 'hello' });
    workers.last.say({ type: 'no-backend' });
    await settle();
    expect(train.outcomes).toMatchObject([{ kind: 'failed', reason: 'worker-died' }]);
    expect(workers.last.sent[0]).toMatchObject({ candidates: BACKENDS });
    const worker = start('wasm');
    worker.say({ type: 'end', id: lastId(worker), outcome: result(1) });
    await settle();
    expect(figure.outcomes).toEqual([result(1)]);
    expect(supervisor.report).toMatchObject({ backend: 'wasm', failure: null });
  });

  it('cannot send again what was moved away, and says so', async () => {
    const { ask, start } = setUp();
    const asked = ask('w/moved', { transfer: [new ArrayBuffer(8)] });
    start().fail('bang');
    await settle();
    expect(asked.outcomes).toMatchObject([{ kind: 'failed', reason: 'worker-died' }]);
  });

  it('while it starts a backend, that backend is passed over', () => {
    const { ask, workers, clock } = setUp();
    ask();
    workers.last.say({ type: 'hello' });
    workers.last.say({ type: 'trying', backend: 'webgpu' });
    clock.pass(LIMITS.start + 3 * LIMITS.tick);
    expect(workers.all).toHaveLength(2);
    expect(workers.last.sent[0]).toMatchObject({ candidates: ['webgl', 'wasm', 'cpu'] });
  });
});

describe('where there is no worker', () => {
  it.each([
    ['since it is refused', { refuse: true }, () => {}],
    ['since its script fails', {}, (worker: FakeWorker) => worker.fail('404')],
    ['since its script never speaks', {}, (_: FakeWorker, clock: FakeClock) => clock.pass(70_000)],
  ])('%s, requests fail in words until restart()', async (_, options, blow) => {
    const { ask, workers, clock, supervisor, start } = setUp(options);
    const asked = ask();
    if (workers.all.length > 0) blow(workers.last, clock);
    const later = ask();
    await settle();
    for (const { outcomes } of [asked, later])
      expect(outcomes).toMatchObject([{ kind: 'failed', reason: 'no-worker' }]);
    expect(supervisor.report).toMatchObject({ backend: null, failure: 'no-worker' });
    if ('refuse' in options) return;
    supervisor.restart();
    const again = ask();
    const worker = start();
    worker.say({ type: 'end', id: lastId(worker), outcome: result(1) });
    await settle();
    expect(again.outcomes).toEqual([result(1)]);
  });

  it('nor a backend, the report says why', async () => {
    const { ask, workers, supervisor } = setUp();
    const asked = ask();
    workers.last.say({ type: 'hello' });
    for (const backend of BACKENDS) {
      const entry = { backend, reason: 'failed-to-start', detail: 'no' } as const;
      workers.last.say({ type: 'passed-over', entry });
    }
    workers.last.say({ type: 'no-backend' });
    await settle();
    expect(asked.outcomes).toMatchObject([{ kind: 'failed', reason: 'no-backend' }]);
    expect(supervisor.report?.passedOver).toHaveLength(4);
  });
});

describe('a preference', () => {
  it('puts its backend first; the others follow', () => {
    const { ask, workers, start, supervisor } = setUp();
    supervisor.prefer('wasm');
    ask();
    expect(workers.last.sent[0]).toMatchObject({
      asked: 'wasm',
      candidates: ['wasm', 'webgpu', 'webgl', 'cpu'],
    });
    start('wasm');
    expect(supervisor.report?.passedOver.map(({ reason }) => reason)).toEqual(['not-asked', 'not-asked']);
  });

  it('of the address holds where the page says auto', () => {
    const { ask, workers, supervisor } = setUp({ address: 'cpu' });
    supervisor.prefer('auto');
    ask();
    expect(workers.last.sent[0]).toMatchObject({ asked: 'cpu' });
  });

  it('replaces a live worker and takes its requests along', () => {
    const { ask, start, workers, supervisor } = setUp();
    const restarts: unknown[] = [];
    ask('w/train', { onRestart: (report) => restarts.push(report) });
    const first = start('webgl');
    first.say({ type: 'checkpoint', id: lastId(first), value: 7 });
    supervisor.prefer('cpu');
    expect(first.terminated).toBe(true);
    expect(start('cpu').runs).toMatchObject([{ resumeFrom: 7 }]);
    expect(restarts).toEqual([{ from: 'webgl', to: 'cpu', reason: 'replaced', resumed: true }]);
    supervisor.prefer('cpu');
    expect(workers.all).toHaveLength(2);
  });

  it('keeps a live worker that is on that backend already', () => {
    const { ask, start, supervisor } = setUp();
    ask();
    const worker = start('wasm');
    supervisor.prefer('wasm');
    expect(worker.terminated).toBe(false);
    expect(supervisor.report).toMatchObject({ backend: 'wasm', asked: 'wasm' });
  });

  it('gives a fallen backend another chance', () => {
    const { ask, start, workers, supervisor } = setUp();
    ask();
    start('webgl').say({ type: 'lost', backend: 'webgl', detail: '' });
    start('wasm');
    supervisor.prefer('webgl');
    expect(workers.last.sent[0]).toMatchObject({ candidates: ['webgl', 'webgpu', 'wasm', 'cpu'] });
  });
});

describe('subscribers', () => {
  it('are told at once, at every change, and no more after they leave', () => {
    const { ask, start, supervisor } = setUp();
    const heard: (string | null | undefined)[] = [];
    const leave = supervisor.subscribe((report) => heard.push(report?.backend));
    ask();
    start('webgl').say({ type: 'lost', backend: 'webgl', detail: '' });
    start('wasm');
    leave();
    supervisor.restart();
    expect(heard).toEqual([undefined, 'webgl', null, 'wasm']);
  });
});

/** What may happen between the page and its workers. */
const happening = fc.oneof(
  fc.record({
    do: fc.constant('ask' as const),
    channel: fc.constantFrom(undefined, 'a', 'b'),
    moved: fc.boolean(),
  }),
  fc.record({ do: fc.constantFrom('abort' as const, 'end' as const, 'checkpoint' as const), pick: fc.nat() }),
  fc.record({ do: fc.constant('ready' as const), backend: fc.constantFrom(...BACKENDS) }),
  fc.record({ do: fc.constantFrom('hello', 'fail', 'lost', 'no-backend', 'pong', 'restart') }),
  fc.record({ do: fc.constant('prefer' as const), backend: fc.constantFrom('auto' as const, ...BACKENDS) }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(50, 1_000, 30_000, 90_000) }),
);

it('ends every request exactly once, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
      const { clock, workers, supervisor, start, ask } = setUp();
      const asked: { outcomes: Outcome<unknown>[] }[] = [];
      const controllers: AbortController[] = [];
      const some = (pick: number) => {
        const owed = workers.last.owed;
        return owed[pick % Math.max(owed.length, 1)];
      };
      for (const it of happenings) {
        if (it.do === 'ask') {
          const controller = new AbortController();
          controllers.push(controller);
          asked.push(
            ask('w/job', {
              signal: controller.signal,
              ...(it.channel ? { latest: it.channel } : {}),
              ...(it.moved ? { transfer: [new ArrayBuffer(1)] } : {}),
            }),
          );
        }
        if (it.do === 'abort') controllers[it.pick % Math.max(controllers.length, 1)]?.abort();
        if (it.do === 'pass') clock.pass(it.ms);
        if (it.do === 'prefer') supervisor.prefer(it.backend);
        if (it.do === 'restart') supervisor.restart();
        const worker = workers.all.at(-1);
        if (!worker || worker.terminated) continue;
        if (it.do === 'hello' || it.do === 'pong' || it.do === 'no-backend') worker.say({ type: it.do });
        if (it.do === 'ready') start(it.backend);
        if (it.do === 'fail') worker.fail('bang');
        if (it.do === 'lost') worker.say({ type: 'lost', backend: 'webgl', detail: '' });
        const id = 'pick' in it ? some(it.pick) : undefined;
        if (id !== undefined && it.do === 'end') worker.say({ type: 'end', id, outcome: result(id) });
        if (id !== undefined && it.do === 'checkpoint') worker.say({ type: 'checkpoint', id, value: id });
      }
      // Then all workers fall silent for good, and the clock runs on.
      clock.pass(1_000_000);
      await settle();
      for (const { outcomes } of asked) expect(outcomes).toHaveLength(1);
      // And after all that a fresh worker serves as the first did.
      supervisor.restart();
      const last = ask('w/last');
      const worker = start('cpu');
      expect(worker.runs.map(({ job }) => job)).toEqual(['w/last']);
      worker.say({ type: 'end', id: lastId(worker), outcome: result('last') });
      await settle();
      expect(last.outcomes).toEqual([result('last')]);
    }),
    { numRuns: 300 },
  );
});
