// The widget's model against a compute client that does what each test tells it to.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formatNumber } from '../kit/format.ts';
import { createWidget } from '../kit/widget.ts';
import { about } from './about.ts';
import { checkpointAt, type FakeCompute, fakeCompute, progressAt, type Request } from './fake-compute.ts';
import { createMnistModel, type MnistModel } from './model.ts';
import { type MnistState, mnistState, parameterCount } from './state.ts';
import { strings } from './strings.ts';
import { LEARNING_RATES } from './training.ts';
import { failureOf } from './trouble.ts';

let compute: FakeCompute;
let model: MnistModel;

function open(initial: Partial<MnistState> = {}, saveData = false) {
  vi.stubGlobal('navigator', { connection: { saveData } });
  vi.stubGlobal('location', { href: 'https://example.org/embed/mnist/' });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  compute = fakeCompute();
  const widget = createWidget(mnistState, about, { instance: 'mnist', lang: 'es', base: '/', initial });
  model = createMnistModel(widget, compute);
  model.start((trouble) => failureOf(trouble, model, strings.es, 'es'));
}
function last(): Request {
  const request = compute.requests.at(-1);
  if (!request) throw new Error('nothing was asked of the worker');
  return request;
}
/** Trains to `step`, with a checkpoint there. */
function trainTo(step: number): Request {
  model.train();
  last().options.onProgress?.(progressAt(step));
  last().options.onCheckpoint?.(checkpointAt(step, last().input));
  return last();
}
const status = () => model.widget.status.value;
const draw = () => {
  model.pad.begin({ x: 10, y: 5 });
  model.pad.extend({ x: 14, y: 22 });
  model.pad.end();
};

beforeEach(() => open());

describe('state', () => {
  it('takes the learning rate that suits the optimizer', () => {
    expect(mnistState.complete({ optimizer: 'adam' }).lr).toBe(LEARNING_RATES.adam);
    expect(mnistState.complete({ optimizer: 'momentum' }).lr).toBe(LEARNING_RATES.momentum);
    expect(mnistState.complete({ optimizer: 'momentum', lr: 0.3 }).lr).toBe(0.3);
  });
  it('admits no hidden layers in an address, and no half unit', () => {
    const read = (text: string) => mnistState.read(new URLSearchParams({ 'mnist.hidden': text }), 'mnist');
    expect(read('').state.hidden).toEqual([]);
    expect(read('30,20').state.hidden).toEqual([30, 20]);
    expect(read('30.5').notices).toHaveLength(1);
    expect(read('1000').state.hidden).toEqual([512]);
    expect(read('1,2,3,4').state.hidden).toEqual([128]);
  });
  it('counts weights and biases', () => {
    expect(parameterCount([128])).toBe(784 * 128 + 128 + 128 * 10 + 10);
    expect(parameterCount([])).toBe(7850);
  });
});

describe('a run', () => {
  it('starts only when told to', () => {
    expect(compute.requests).toHaveLength(0);
    expect(status()).toBe('ready');
    expect(model.readouts.epoch.value).toBe(0);
    expect(model.readouts.step.value).toBe(0);
    expect(model.readouts.trainloss.value).toBeUndefined();
    expect(model.readouts.rate.value).toBeUndefined();
  });
  it('is asked for with the whole state, on the backend wanted', () => {
    open({ backend: 'webgl', hidden: [30, 20], f: 'tanh', seed: 7 });
    model.train();
    expect(compute.asked).toEqual(['prefer webgl']);
    expect(last().name).toBe('mnist/train');
    expect(last().input).toEqual({
      data: 'mnist',
      hidden: [30, 20],
      f: 'tanh',
      optimizer: 'adam',
      lr: LEARNING_RATES.adam,
      batch: 128,
      epochs: 5,
      seed: 7,
      dataSaver: false,
    });
    expect(last().options.resumeFrom).toBeUndefined();
    expect(status()).toBe('running');
  });
  it('shows what it has reached, and nothing more', async () => {
    const { options, end } = trainTo(40);
    expect(model.readouts.step.value).toBe(40);
    expect(model.widget.step.value).toBe(40);
    expect(model.readouts.trainloss.value).toBeCloseTo(1 / 41);
    expect(model.readouts.testacc.value).toBeUndefined();
    options.onProgress?.(progressAt(200));
    expect(model.readouts.testacc.value).toBe(0.9);
    expect(model.epochs.value.map(({ epoch }) => epoch)).toEqual([1, 2]);
    await end({ kind: 'result', value: { end: 'done', progress: progressAt(500) } });
    expect(status()).toBe('ready');
    expect(model.run.phase.value).toBe('done');
    expect(model.readouts.epoch.value).toBe(5);
  });
  it('pauses with what its last checkpoint holds, and goes on from there', async () => {
    const { options, end } = trainTo(40);
    model.run.pause();
    expect(options.signal?.aborted).toBe(true);
    expect(model.run.phase.value).toBe('pausing');
    const checkpoint = checkpointAt(43, last().input);
    options.onProgress?.(progressAt(45));
    options.onCheckpoint?.(checkpoint);
    await end({ kind: 'cancelled' });
    expect(model.run.phase.value).toBe('paused');
    expect(status()).toBe('ready');
    expect(model.readouts.step.value).toBe(43);
    model.run.resume();
    expect(compute.requests).toHaveLength(2);
    expect(last().options.resumeFrom).toBe(checkpoint);
    expect(status()).toBe('running');
  });
  it('can be paused before anything has arrived', async () => {
    model.train();
    model.run.pause();
    await last().end({ kind: 'cancelled' });
    expect(model.run.phase.value).toBe('paused');
    model.run.resume();
    expect(last().options.resumeFrom).toBeUndefined();
  });
  it('goes on beyond its end by five epochs', async () => {
    await trainTo(500).end({ kind: 'result', value: { end: 'done', progress: progressAt(500) } });
    model.trainMore();
    expect(last().input.epochs).toBe(10);
    expect(last().options.resumeFrom?.step).toBe(500);
    expect(model.widget.state.value.epochs).toBe(10);
    expect(model.widget.step.value).toBe(500);
  });
  it('ignores what an earlier request still says', async () => {
    const first = trainTo(40);
    model.train();
    const second = last();
    first.options.onProgress?.(progressAt(90));
    first.options.onCheckpoint?.(checkpointAt(90, first.input));
    await first.end({ kind: 'failed', reason: 'job-failed', detail: 'too late' });
    expect(model.readouts.step.value).toBe(0);
    expect(status()).toBe('running');
    second.options.onProgress?.(progressAt(3));
    expect(model.readouts.step.value).toBe(3);
  });
});

describe('editing a control', () => {
  it('starts again at step 0, ends the run, and can be taken back', async () => {
    const { options, end } = trainTo(140);
    model.edit({ hidden: [64] });
    expect(options.signal?.aborted).toBe(true);
    await end({ kind: 'cancelled' });
    expect(status()).toBe('ready');
    expect(model.widget.step.value).toBe(0);
    expect(model.run.network.value).toBeNull();
    expect(compute.requests).toHaveLength(1);
    expect(model.discarded.value).not.toBeNull();
    model.putBack();
    expect(model.widget.state.value.hidden).toEqual([128]);
    expect(model.run.phase.value).toBe('paused');
    expect(model.readouts.step.value).toBe(140);
    model.run.resume();
    expect(last().options.resumeFrom?.step).toBe(140);
  });
  it('takes the optimizer’s own learning rate along, unless the reader has set another', () => {
    model.edit({ optimizer: 'sgd' });
    expect(model.widget.state.value.lr).toBe(LEARNING_RATES.sgd);
    model.edit({ lr: 0.35 });
    model.edit({ optimizer: 'adam' });
    expect(model.widget.state.value.lr).toBe(0.35);
  });
  it('has nothing to take back where nothing was learnt', () => {
    model.edit({ batch: 32 });
    expect(model.discarded.value).toBeNull();
  });
});

describe('trouble', () => {
  const message = () => model.widget.failure.value?.message ?? '';

  it('divergence: says at which step, and retries with a calmer rate', async () => {
    open({ lr: 10 });
    await trainTo(2).end({ kind: 'result', value: { end: 'diverged', step: 7, progress: progressAt(2) } });
    expect(status()).toBe('error');
    expect(message()).toContain('paso 7');
    expect(message()).toContain('η = 10');
    expect(model.widget.failure.value?.retryLabel).toContain(formatNumber(LEARNING_RATES.adam, 'es', 6));
    model.widget.failure.value?.retry?.();
    expect(last().input.lr).toBe(LEARNING_RATES.adam);
    expect(last().options.resumeFrom).toBeUndefined();
    expect(model.widget.failure.value).toBeNull();
    expect(status()).toBe('running');
  });
  it('divergence at the usual rate proposes a tenth', () => {
    expect(model.calmerRate.value).toBe(LEARNING_RATES.adam / 10);
  });
  it.each(['offline', 'missing', 'cut-short', 'altered'] as const)(
    'data %s: keeps what was learnt, retries from there',
    async (problem) => {
      const value = { end: 'no-data', problem, file: 'train-03.bin', progress: progressAt(40) } as const;
      await trainTo(40).end({ kind: 'result', value });
      expect(status()).toBe('error');
      expect(message()).toContain('train-03.bin');
      expect(message()).toContain('paso 40');
      model.widget.failure.value?.retry?.();
      expect(compute.asked.at(-1)).toBe('restart');
      expect(last().options.resumeFrom?.step).toBe(40);
    },
  );
  it('a worker that died with no backend left: the last checkpoint stays, another backend can take over', async () => {
    open({ backend: 'webgl' });
    await trainTo(40).end({ kind: 'failed', reason: 'worker-died', detail: 'context lost' });
    expect(message()).toContain('paso 40');
    expect(model.widget.failure.value?.detail).toBe('context lost');
    const way = model.widget.failure.value?.ways?.[0];
    if (way && 'act' in way) way.act();
    expect(model.widget.state.value.backend).toBe('auto');
    expect(compute.asked.slice(-2)).toEqual(['prefer auto', 'restart']);
    expect(last().options.resumeFrom?.step).toBe(40);
  });
  it('a worker that died and was replaced: the run goes on and says so', () => {
    const { options } = trainTo(40);
    options.onRestart?.({ from: 'webgl', to: 'wasm', reason: 'lost', resumed: true });
    expect(model.run.handover.value?.to).toBe('wasm');
    expect(status()).toBe('running');
  });
  it('no worker at all offers to open a tab', async () => {
    model.train();
    await last().end({ kind: 'failed', reason: 'no-worker', detail: 'SecurityError' });
    expect(model.widget.failure.value?.ways).toMatchObject([{ href: 'https://example.org/embed/mnist/' }]);
    expect(message()).toContain('pestaña');
  });
});

describe('the drawing', () => {
  it('is read by the last checkpoint, also in mid-training', () => {
    draw();
    expect(model.reading.value).toBeNull();
    expect(model.readouts.prediction.value).toBeUndefined();
    const { options, input } = trainTo(40);
    expect(model.readouts.prediction.value).toBe(3);
    expect(model.reading.value?.probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    options.onCheckpoint?.(checkpointAt(60, input, 8));
    expect(model.readouts.prediction.value).toBe(8);
  });
  it('predicts nothing when it is empty', () => {
    trainTo(40);
    expect(model.readouts.prediction.value).toBeUndefined();
    draw();
    expect(model.readouts.prediction.value).toBe(3);
    model.pad.clear();
    expect(model.readouts.prediction.value).toBeUndefined();
    draw();
    model.pad.undo();
    expect(model.readouts.prediction.value).toBeUndefined();
  });
  it('can be made with the keyboard alone', () => {
    trainTo(40);
    model.pad.move(-2, -1);
    expect(model.pad.empty.value).toBe(true);
    model.pad.togglePen();
    model.pad.move(0, 10);
    model.pad.togglePen();
    model.pad.move(9, 0);
    expect(model.pad.strokes.value).toEqual([
      {
        tool: 'pen',
        points: [
          { x: 12.5, y: 5.5 },
          { x: 12.5, y: 15.5 },
        ],
      },
    ]);
    expect(model.readouts.prediction.value).toBe(3);
    model.pad.move(-100, -100);
    expect(model.pad.pen.value).toEqual({ column: 0, row: 0, down: false });
  });
  it('erases under the pen', () => {
    model.pad.togglePen();
    model.pad.erase();
    expect(model.pad.digit.value).toBeNull();
    model.pad.undo();
    expect(model.pad.digit.value).not.toBeNull();
  });
});

describe('saving data', () => {
  it('takes a part of the images when the browser asks for it, and all when the reader does', () => {
    open({}, true);
    model.train();
    expect(last().input.dataSaver).toBe(true);
    model.useAllData();
    expect(model.run.phase.value).toBe('idle');
    model.train();
    expect(last().input.dataSaver).toBe(false);
  });
});

describe('reset', () => {
  it('takes everything back to the beginning', () => {
    trainTo(40);
    draw();
    model.edit({ seed: 5 });
    model.reset();
    expect(model.widget.state.value).toEqual(mnistState.defaults);
    expect(model.pad.empty.value).toBe(true);
    expect(model.discarded.value).toBeNull();
    expect(model.run.phase.value).toBe('idle');
    expect(status()).toBe('ready');
  });
});

describe('the backend', () => {
  it('is the one the client reports', () => {
    expect(model.widget.backend.value).toBe('none');
    compute.say({ backend: 'wasm', asked: 'auto', passedOver: [], failure: null });
    expect(model.widget.backend.value).toBe('wasm');
  });
});
