// The state codec against hostile addresses, and against its own writing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumber } from './format.ts';
import { choice, choices, defineState, flag, list, number, text } from './state.ts';

const schema = defineState(
  {
    x: list({ min: -10, max: 10, minLength: 1, maxLength: 4, initial: [0.5] }),
    w: list({ min: -10, max: 10, minLength: 1, maxLength: 4, initial: [3] }),
    b: number({ min: -20, max: 20, initial: -2 }),
    epochs: number({ min: 1, max: 50, integer: true, initial: 5 }),
    f: choice({ options: ['step', 'sigmoid'], initial: 'sigmoid' }),
    beta: number({ min: 0, max: 1, initial: (earlier) => (earlier.f === 'step' ? 0.5 : 0.9) }),
    compare: flag({ initial: false }),
    shown: choices({ options: ['step', 'sigmoid', 'relu'], initial: [] }),
  },
  ({ x, w }) => x.length === w.length,
);
const read = (query: string) => schema.read(new URLSearchParams(query), 'n');
const inRange = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((v) => v + 0);
const states = fc
  .record({
    pairs: fc.array(fc.tuple(inRange(10), inRange(10)), { minLength: 1, maxLength: 4 }),
    b: inRange(20),
    epochs: fc.integer({ min: 1, max: 50 }),
    f: fc.constantFrom('step' as const, 'sigmoid' as const),
    beta: fc.double({ min: 0, max: 1, noNaN: true }).map((v) => v + 0),
    compare: fc.boolean(),
    shown: fc.shuffledSubarray(['step', 'sigmoid', 'relu'] as const).map((names) => [...names]),
  })
  .map(({ pairs, ...rest }) => ({ ...rest, x: pairs.map(([x]) => x), w: pairs.map(([, w]) => w) }));

describe('round trip', () => {
  it('what is written is read back to the last bit, without a notice', () => {
    fc.assert(
      fc.property(states, (state) => {
        const reading = read(new URLSearchParams(schema.write(state, 'n')).toString());
        expect(reading).toEqual({ state, notices: [] });
      }),
    );
  });

  it('numbers are written without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), (value) => {
        const text = writeNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      }),
    );
  });
});

describe('hostile addresses', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      'NaN',
      'Infinity',
      '1e3',
      '0x10',
      '1,,2',
      ',',
      '1,2,3,4,5',
      '9'.repeat(2001),
      '__proto__',
      '<img src=x onerror=alert(1)>',
      '-',
      '.',
      '١',
      '1 ',
      '--1',
    ),
    fc.double().map(String),
    fc.array(fc.double().map(String), { maxLength: 6 }).map((parts) => parts.join()),
  );
  const keys = Object.keys(schema.fields);

  it('never throw, always give a state within ranges that fits together', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'other', '__proto__'), hostile), (given) => {
        const query = new URLSearchParams(Object.entries(given).map(([key, text]) => [`n.${key}`, text]));
        const { state } = schema.read(query, 'n');
        expect(state.x.length).toBe(state.w.length);
        expect([...state.x, ...state.w].every((v) => v >= -10 && v <= 10)).toBe(true);
        expect(Math.abs(state.b)).toBeLessThanOrEqual(20);
        expect(Number.isInteger(state.epochs) && state.epochs >= 1 && state.epochs <= 50).toBe(true);
        expect(['step', 'sigmoid']).toContain(state.f);
        expect(typeof state.compare).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['b=21', { b: 20 }, 'clamped'],
    ['b=-20.5', { b: -20 }, 'clamped'],
    ['b=1e1', { b: -2 }, 'malformed'],
    ['b=', { b: -2 }, 'malformed'],
    ['epochs=2.5', { epochs: 5 }, 'malformed'],
    ['x=1,', { x: [0.5] }, 'malformed'],
    ['x=1,2,3,4,5', { x: [0.5] }, 'malformed'],
    ['x=99', { x: [10] }, 'clamped'],
    ['f=constructor', { f: 'sigmoid' }, 'malformed'],
    ['compare=true', { compare: false }, 'malformed'],
    ['shown=relu,', { shown: [] }, 'malformed'],
    ['shown=relu,relu', { shown: [] }, 'malformed'],
    ['shown=relu,tanh', { shown: [] }, 'malformed'],
  ])('%s is told', (pair, expected, reason) => {
    const { state, notices } = read(`n.${pair}`);
    expect(state).toMatchObject(expected);
    expect(notices).toEqual([{ key: pair.split('=')[0], reason }]);
  });

  it('lists that do not fit take every default, for this instance', () => {
    const { state, notices } = schema.read(new URLSearchParams('n.x=1,2&n.b=7'), 'n', { b: 4 });
    expect(state).toEqual({ ...schema.defaults, b: 4 });
    expect(notices).toEqual([{ key: null, reason: 'inconsistent' }]);
  });

  it('the first of a repeated key counts, other instances and unknown keys are nobody’s business', () => {
    expect(read('n.b=1&n.b=2&m.b=3&b=4&n.z=5')).toMatchObject({ state: { b: 1 }, notices: [] });
  });

  it('what another key leaves no room for is brought into range and told; a count that saturates is not told', () => {
    const settling = defineState(
      {
        narrow: flag({ initial: false }),
        x: list({ min: -10, max: 10, minLength: 1, maxLength: 4, initial: [5] }),
        step: number({ min: 0, max: 100, integer: true, saturates: true, initial: 0 }),
      },
      undefined,
      ({ narrow, x, step }) => ({
        narrow,
        x: narrow ? x.map((value) => Math.min(1, Math.max(0, value))) : x,
        step: Math.min(step, 7),
      }),
    );
    const at = (query: string) => settling.read(new URLSearchParams(query), 'n');
    expect(at('n.narrow=1&n.x=-3,0.5&n.step=50')).toEqual({
      state: { narrow: true, x: [0, 0.5], step: 7 },
      notices: [{ key: 'x', reason: 'clamped' }],
    });
    expect(at('n.narrow=1&n.x=99').notices).toEqual([{ key: 'x', reason: 'clamped' }]);
    // Its own default gives way without a word.
    expect(at('n.narrow=1')).toEqual({ state: { narrow: true, x: [1], step: 0 }, notices: [] });
  });

  it('a default may depend on an earlier key', () => {
    expect(read('n.f=step').state.beta).toBe(0.5);
    expect(read('n.f=sigmoid').state.beta).toBe(0.9);
  });

  it('some of several names are taken in their order, and none of them by an empty text', () => {
    expect(read('n.shown=relu,step')).toMatchObject({ state: { shown: ['relu', 'step'] }, notices: [] });
    expect(read('n.shown=')).toMatchObject({ state: { shown: [] }, notices: [] });
  });
});

describe('settling', () => {
  const settled = defineState(
    {
      f: choice({ options: ['wide', 'narrow'], initial: 'wide' }),
      alpha: number({ min: 0, max: 5, initial: 1 }),
      step: number({ min: 0, max: 100, integer: true, saturates: true, initial: 0 }),
    },
    undefined,
    (state) => ({
      ...state,
      alpha: state.f === 'narrow' ? Math.min(state.alpha, 0.5) : state.alpha,
      step: Math.min(state.step, 7),
    }),
  );
  const settle = (query: string) => settled.read(new URLSearchParams(query), 'n');

  it('tells of a value that another key leaves no room for, and not of a default or a last step', () => {
    expect(settle('n.f=narrow&n.alpha=3')).toEqual({
      state: { f: 'narrow', alpha: 0.5, step: 0 },
      notices: [{ key: 'alpha', reason: 'clamped' }],
    });
    expect(settle('n.f=narrow').notices).toEqual([]);
    expect(settle('n.f=narrow&n.alpha=0.2&n.step=50')).toEqual({
      state: { f: 'narrow', alpha: 0.2, step: 7 },
      notices: [],
    });
    expect(settle('n.alpha=9').notices).toEqual([{ key: 'alpha', reason: 'clamped' }]);
  });
});

describe('texts', () => {
  const own = defineState({
    own: text({
      maxLength: 12,
      initial: 'w^2',
      examples: ['w^2', '(w+1)/2'],
      accepts: (given) => /^[w\d^+/()]+$/.test(given),
    }),
  });

  it('come back as they were written', () => {
    for (const given of ['(w+1)/2', 'w^4+2']) {
      const query = new URLSearchParams(own.write({ own: given }, 'n'));
      expect(own.read(query, 'n')).toEqual({ state: { own: given }, notices: [] });
    }
  });

  it.each(['', '<b>', 'w'.repeat(13), 'w;w'])('that are not of the form take the default: %s', (given) => {
    const { state, notices } = own.read(new URLSearchParams({ 'n.own': given }), 'n');
    expect(state).toEqual({ own: 'w^2' });
    expect(notices).toEqual([{ key: 'own', reason: 'malformed' }]);
  });
});
