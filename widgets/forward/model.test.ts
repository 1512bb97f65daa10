// Going through the pass and changing the network: back is where one came from, guesses are judged, shapes keep fitting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWidget } from '../kit/widget.ts';
import { about } from './about.ts';
import { judge, toleranceOf } from './guess.ts';
import { boundsOf, collapsed, withLayers, withUnits } from './layers.ts';
import { createForwardModel, parameterAt } from './model.ts';
import { presetNames, presetOf, presets } from './presets.ts';
import { type ForwardState, forwardState, taskNames, widthsOf } from './state.ts';
import { activationsOf, tasks } from './tasks.ts';

function open(initial: Partial<ForwardState> = {}) {
  const widget = createWidget(forwardState, about, { instance: 'forward', lang: 'es', base: '/', initial });
  const model = createForwardModel(widget);
  const stop = model.start();
  return { widget, model, stop };
}

describe('stepping', () => {
  it('back gives the same numbers bit for bit', () => {
    const { model, stop } = open(presets.reference);
    const seen: string[] = [];
    const now = () => JSON.stringify([model.reached.value, model.shown.value]);
    for (let k = 0; k < model.last.value; k++) {
      seen.push(now());
      model.stepping.forward();
    }
    for (const expected of seen.reverse()) {
      model.stepping.back();
      expect(now()).toBe(expected);
    }
    expect(model.state.value.step).toBe(0);
    stop();
  });

  it('leaps to the end of a unit, of softmax, and of all; an edit begins anew', () => {
    const { model, stop } = open(presets.classes);
    const steps: number[] = [];
    while (model.state.value.step < model.last.value) {
      model.finishUnit();
      steps.push(model.state.value.step);
    }
    // Three hidden units of 5, three outputs of 5 without activation, then exponentials, sum and quotients: 7.
    expect(steps).toEqual([5, 10, 15, 20, 25, 30, 37]);
    model.set('w1', 0, 3);
    expect(model.state.value.step).toBe(0);
    expect(model.state.value.w1[0]).toBe(3);
    model.finish();
    expect(model.state.value.step).toBe(37);
    model.keep({ speed: 'fast' });
    expect(model.state.value.step).toBe(37);
    stop();
  });

  it('drops what was picked once the pass goes on or the unit is gone', () => {
    const { model, stop } = open();
    model.picked.value = { column: 1, unit: 2 };
    model.set('b1', 2, 4);
    expect(model.picked.value).not.toBeNull();
    model.setUnits(1, 2);
    expect(model.picked.value).toBeNull();
    model.picked.value = { column: 1, unit: 1 };
    model.stepping.forward();
    expect(model.picked.value).toBeNull();
    stop();
  });
});

describe('predicting', () => {
  it('moves on only when the guess is right, and counts what was right at once', () => {
    const { model, stop } = open({ predict: true });
    model.guess('2,004');
    expect(model.state.value.step).toBe(1);
    expect(model.guessing.value).toEqual({ judgement: { kind: 'right', value: 2 }, right: 1, asked: 1 });
    model.guess('1');
    expect(model.guessing.value.judgement).toEqual({ kind: 'off', by: 2 });
    expect(model.state.value.step).toBe(1);
    model.guess('-1');
    expect(model.guessing.value).toMatchObject({ right: 1, asked: 2 });
    model.guess('uno');
    expect(model.guessing.value.judgement).toEqual({ kind: 'unreadable' });
    model.stepping.forward();
    expect(model.guessing.value).toEqual({ judgement: null, right: 1, asked: 3 });
    model.set('x', 0, 1);
    expect(model.guessing.value).toEqual({ judgement: null, right: 0, asked: 0 });
    stop();
  });

  it('takes two decimals, comma or point, and half a per cent of large numbers', () => {
    expect(judge('0,67', 0.6737).kind).toBe('right');
    expect(judge('.67', 0.6737).kind).toBe('right');
    expect(judge('0.65', 0.6737)).toEqual({ kind: 'off', by: 0.65 - 0.6737 });
    expect(judge('1200', 1205).kind).toBe('right');
    expect(judge('−3', -3).kind).toBe('right');
    expect(judge('1e3', 1000).kind).toBe('unreadable');
    expect(toleranceOf(0)).toBe(0.01);
  });
});

describe('shapes', () => {
  const widths = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1, max: 9 }));
  const fits = (lists: Partial<ForwardState>) => {
    const written = forwardState.write(forwardState.complete(lists), 'forward');
    return forwardState.read(new URLSearchParams(written), 'forward').notices.length === 0;
  };

  it('keep fitting whatever is added or removed, and keep the numbers that still have a place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presetNames),
        fc.array(fc.oneof(widths, fc.constantFrom(1 as const, 2 as const)), { maxLength: 8 }),
        (name, changes) => {
          let state: ForwardState = forwardState.complete(presets[name]);
          for (const change of changes) {
            const before = state;
            const columns = widthsOf(state).length;
            if (typeof change === 'number') state = { ...state, ...withLayers(state, change) };
            else {
              const column = Math.min(change[0], columns - 1);
              state = { ...state, ...withUnits(state, column, change[1]) };
              const { min, max } = boundsOf(column, columns);
              expect(widthsOf(state)[column]).toBe(Math.min(max, Math.max(min, change[1])));
              expect(state.w1[0]).toBe(before.w1[0]);
            }
            expect(fits(state)).toBe(true);
          }
        },
      ),
    );
  });

  it('a hidden layer added changes no answer where ReLU or nothing follows it', () => {
    for (const name of ['lecture', 'xor', 'linear', 'classes'] as const) {
      const state = forwardState.complete(presets[name]);
      const deeper = { ...state, ...withLayers(state, 2) };
      expect(widthsOf(deeper).length).toBe(4);
      expect(activationsOf(deeper).at(-1)).toEqual(activationsOf(state).at(-1));
      expect({ ...deeper, ...withLayers(deeper, 1) }).toEqual(state);
    }
  });

  it('layers without activation melt into one that answers the same', () => {
    expect(collapsed(presets.lecture)).toBeNull();
    const linear = collapsed(presets.linear);
    expect(Array.from(linear?.weights ?? [])).toEqual([1, 1]);
    expect(Array.from(linear?.bias ?? [])).toEqual([0]);
  });

  it('finds each parameter by its place in the drawing', () => {
    expect(parameterAt({ column: 0, unit: 1 }, [2, 3, 1])).toEqual({ key: 'x', at: 1 });
    expect(parameterAt({ column: 1, unit: 2, from: 1 }, [2, 3, 1])).toEqual({ key: 'w1', at: 5 });
    expect(parameterAt({ column: 2, unit: 0 }, [2, 3, 1])).toEqual({ key: 'b2', at: 0 });
  });
});

describe('presets and challenges', () => {
  it('are known by their parameters, wherever the input is', () => {
    for (const name of presetNames) {
      const state = forwardState.complete(presets[name]);
      expect(presetOf({ ...state, x: state.x.map(() => 0.7) })).toBe(name);
      expect(presetOf({ ...state, b1: state.b1.map((b) => b + 0.1) })).toBeNull();
    }
  });

  it('answer what their notes say', () => {
    const answers = (name: (typeof presetNames)[number], x: readonly number[]) =>
      activationsOf({ ...presets[name], x });
    expect(answers('lecture', [2, 1])).toEqual([[1, 2, 0], [0.5]]);
    const z = 3 * 0.9 - 2;
    expect(answers('slides', [0.9])[1]?.[0]).toBeCloseTo(Math.tanh(z / 2), 12);
    const third = answers('classes', [-1, -1])[1] ?? [];
    expect(third.indexOf(Math.max(...third))).toBe(2);
    expect(third.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  const solutions: Record<(typeof taskNames)[number], Partial<ForwardState>> = {
    silence: { b1: [0, -3, -0.5] },
    repair: { w1: [1, 1, 1, 1], x: [0, 1] },
    third: { x: [-1, -1] },
    tanh: { w1: [2], w2: [2], b2: [-1], x: [0.3] },
  };
  const tricks: Record<(typeof taskNames)[number], Partial<ForwardState>> = {
    silence: { b1: [0, -4, -0.5], w1: [1, -1, 0.5, 1, -1, 1] },
    repair: { w1: [1, 1, 1, 1], b2: [0.01] },
    third: { x: [-1, -1], b2: [0, 0, 1] },
    tanh: { f: 'tanh' },
  };

  it.each(taskNames)(
    '%s: open at the start, done by what it asks for, not by touching what it forbids',
    (name) => {
      const { start, check } = tasks[name];
      const begun = forwardState.complete(start);
      expect(check(begun)).toBe(false);
      expect(check({ ...begun, ...solutions[name] })).toBe(true);
      expect(check({ ...begun, ...tricks[name] })).toBe(false);
      // Another network altogether does not break the check.
      for (const preset of presetNames) check(forwardState.complete(presets[preset]));
    },
  );
});
