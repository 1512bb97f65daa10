// A widget's life: what it takes from the address, what it writes there and how often, what editing and reset do.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choice, defineState, list, number } from './state.ts';
import { type About, createWidget } from './widget.ts';

const schema = defineState(
  {
    w: list({ min: -10, max: 10, minLength: 1, maxLength: 4, initial: [3] }),
    b: number({ min: -20, max: 20, initial: -2 }),
    f: choice({ options: ['step', 'sigmoid'], initial: 'sigmoid' }),
  },
  ({ w }) => w.length < 4,
);
const about: About = {
  name: 'neuron',
  title: { es: 'Neurona', en: 'Neuron' },
  lecture: { slug: 'neurona', section: 'formula' },
};
const page = { search: '', pathname: '/neurona/', hash: '#sesgo' };
const replaceState = vi.fn((_state: unknown, _title: string, url: string) => {
  page.search = new URL(url, 'https://a.es').search;
});
const create = (instance = 'neuron') => createWidget(schema, about, { instance, lang: 'es', base: '/' });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', { state: null, replaceState });
  page.search = '';
  replaceState.mockClear();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  it('is read at the start, in one stroke with the status, and left as it was', () => {
    page.search = '?neuron.b=5&other=1';
    const widget = create();
    expect([widget.status.value, widget.state.value.b]).toEqual(['static', -2]);
    widget.start();
    expect([widget.status.value, widget.state.value.b]).toEqual(['ready', 5]);
    vi.advanceTimersByTime(5000);
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('follows two widgets’ edits with one change every half second, keeping what is not theirs', () => {
    page.search = '?other=%zz';
    const [one, two] = [create(), create('neuron-sesgo')];
    one.start();
    two.start();
    for (let b = 0; b < 20; b++) {
      one.change({ b });
      two.change({ b: -b, w: [1, -2] });
      vi.advanceTimersByTime(100);
    }
    expect(replaceState.mock.calls.length).toBeLessThanOrEqual(4);
    vi.advanceTimersByTime(500);
    expect(page.search).toBe(
      '?other=%zz&neuron.w=3&neuron.b=19&neuron.f=sigmoid&neuron-sesgo.w=1,-2&neuron-sesgo.b=-19&neuron-sesgo.f=sigmoid',
    );
    expect(replaceState.mock.lastCall?.[2]).toMatch(/#sesgo$/);
  });

  it('is clean again after a reset', () => {
    page.search = '?neuron.b=5';
    const widget = create();
    widget.start();
    widget.reset();
    vi.advanceTimersByTime(500);
    expect(page.search).toBe('');
  });

  it('that may not be changed does not stop the widget', () => {
    replaceState.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    const widget = create();
    widget.start();
    widget.change({ b: 1 });
    expect(() => vi.advanceTimersByTime(500)).not.toThrow();
    expect(widget.state.value.b).toBe(1);
  });
});

describe('notices', () => {
  it('say in words what was not taken, until the reader edits', () => {
    page.search = '?neuron.b=99&neuron.f=<b>';
    const widget = create();
    widget.start();
    expect(widget.notices.value).toHaveLength(2);
    expect(widget.notices.value[0]).toContain('se usa 20');
    widget.change({ b: 0 });
    expect(widget.notices.value).toEqual([]);
  });

  it('tell of lists that do not fit', () => {
    page.search = '?neuron.w=1,2,3,4';
    const widget = create();
    widget.start();
    expect(widget.notices.value).toEqual([expect.stringContaining('no encajan')]);
  });
});

describe('editing', () => {
  it('starts again at step 0', () => {
    const widget = create();
    widget.step.value = 7;
    widget.change({ f: 'step' });
    expect(widget.step.value).toBe(0);
    expect(widget.state.value).toEqual({ w: [3], b: -2, f: 'step' });
  });
});
