// Stepping as readers do it: forward, back, to a number, and a run that ends where it should.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineState, number } from './state.ts';
import { createStepping } from './stepping.ts';
import { createWidget } from './widget.ts';

const LAST = 7;
const schema = defineState(
  {
    lr: number({ min: 0, max: 10, initial: 1 }),
    step: number({ min: 0, max: 10_000, integer: true, saturates: true, initial: 0 }),
  },
  () => true,
  (state) => ({ ...state, step: Math.min(state.step, LAST) }),
);
const about = {
  name: 'descent',
  title: { es: 'Descenso', en: 'Descent' },
  lecture: { slug: 'entrenamiento', section: 'descenso' },
};
let still = false;
const page = { search: '', pathname: '/', hash: '' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', { state: null, replaceState: () => {} });
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  page.search = '';
  still = false;
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function create(options: { done?: () => boolean; leap?: number; stride?: () => number } = {}) {
  const widget = createWidget(schema, about, { instance: 'descent', lang: 'es', base: '/' });
  widget.start();
  return { widget, stepping: createStepping(widget, { last: () => LAST, pace: () => 100, ...options }) };
}

describe('a step', () => {
  it('goes forward and back between 0 and the last, and is what the frame tells', () => {
    const { widget, stepping } = create();
    stepping.forward();
    stepping.forward(3);
    expect([widget.state.value.step, widget.step.value]).toEqual([4, 4]);
    stepping.back();
    expect(widget.step.value).toBe(3);
    stepping.forward(100);
    expect(widget.step.value).toBe(LAST);
    stepping.goTo(-5);
    expect(widget.step.value).toBe(0);
  });

  it('is taken from the address; beyond the last one it is the last, without a notice', () => {
    page.search = '?descent.step=9000';
    const { widget } = create();
    expect([widget.step.value, widget.notices.value]).toEqual([LAST, []]);
    page.search = '?descent.step=20000';
    expect(create().widget.notices.value).toEqual([]);
    page.search = '?descent.step=-1';
    const below = create().widget;
    expect([below.step.value, below.notices.value.length]).toEqual([0, 1]);
  });

  it('starts again at 0 when the reader edits', () => {
    const { widget, stepping } = create();
    stepping.forward(3);
    widget.change({ lr: 2 });
    expect([widget.state.value.step, widget.step.value]).toEqual([0, 0]);
  });
});

describe('a run', () => {
  it('steps at its pace to the last one, and then is ready', () => {
    const { widget, stepping } = create();
    stepping.run();
    expect([widget.step.value, widget.status.value, stepping.running.value]).toEqual([1, 'running', true]);
    vi.advanceTimersByTime(250);
    expect(widget.step.value).toBe(3);
    vi.advanceTimersByTime(5000);
    expect([widget.step.value, widget.status.value, stepping.running.value]).toEqual([LAST, 'ready', false]);
  });

  it('is paused by the reader, by a step of the reader’s, and by an edit', () => {
    const { widget, stepping } = create();
    for (const stop of [stepping.pause, stepping.back, () => widget.change({ lr: 2 })]) {
      stepping.goTo(0);
      stepping.run();
      vi.advanceTimersByTime(150);
      stop();
      const { step } = widget.state.value;
      vi.advanceTimersByTime(1000);
      expect([widget.state.value.step, stepping.running.value, widget.status.value]).toEqual([
        step,
        false,
        'ready',
      ]);
    }
  });

  it('ends when nothing more is to be seen', () => {
    const { widget, stepping } = create({ done: () => widget.state.value.step >= 2 });
    stepping.run();
    vi.advanceTimersByTime(5000);
    expect([widget.step.value, stepping.running.value]).toEqual([2, false]);
  });

  it('makes several steps at a time where it is told so, and stops at the last', () => {
    const { widget, stepping } = create({ stride: () => 3 });
    stepping.run();
    vi.advanceTimersByTime(100);
    expect(widget.step.value).toBe(6);
    vi.advanceTimersByTime(100);
    expect([widget.step.value, widget.status.value]).toEqual([LAST, 'ready']);
  });

  it('is one leap for readers who want no motion', () => {
    still = true;
    const { widget, stepping } = create({ leap: 5 });
    stepping.run();
    expect([widget.step.value, stepping.running.value, widget.status.value]).toEqual([5, false, 'ready']);
    stepping.run();
    expect(widget.step.value).toBe(LAST);
  });
});
