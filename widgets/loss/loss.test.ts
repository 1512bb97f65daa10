// The losses: what is rendered against closed forms written here, the notes' numbers, challenges, sentences and axes.
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { domainsOf } from './domains.ts';
import { LossEn } from './LossEn.tsx';
import { LossEs } from './LossEs.tsx';
import { bestConstant, measure, measureClasses } from './measure.ts';
import { presetNames, presetOf, presets, tasks } from './presets.ts';
import { LOSSES, type LossState, lossState, TASKS } from './state.ts';

const render = (initial: Partial<LossState>, lang: 'es' | 'en' = 'es') =>
  parse(renderToString(h(lang === 'es' ? LossEs : LossEn, { instance: 'loss', lang, base: '/', initial })));
const readout = (root: ReturnType<typeof render>, name: string) =>
  Number(root.querySelector(`output[name="${name}"]`)?.getAttribute('data-value') ?? 'none');
const words = (initial: Partial<LossState>) => render(initial).querySelector('[data-description]')?.text;

const within = (min: number, max: number) =>
  fc.oneof(fc.double({ min, max, noNaN: true }), fc.integer({ min, max }), fc.constantFrom(min, max));
const states: fc.Arbitrary<LossState> = fc
  .constantFrom(...LOSSES)
  .chain((loss) =>
    fc.record({
      loss: fc.constant(loss),
      pairs: fc.array(
        loss === 'bce'
          ? fc.tuple(within(0, 1), within(0, 1))
          : fc.tuple(within(-100, 100), within(-100, 100)),
        { minLength: 1, maxLength: 12 },
      ),
      logits: fc.array(within(-20, 20), { minLength: 3, maxLength: 3 }),
      target: fc.nat({ max: 2 }),
      pick: fc.nat({ max: 11 }),
      constant: fc.boolean(),
      task: fc.constantFrom('none' as const, ...TASKS),
    }),
  )
  .map(({ pairs, ...rest }) =>
    lossState.complete({ ...rest, y: pairs.map(([y]) => y), p: pairs.map(([, p]) => p) }),
  );

/** Loss and gradient as the contract words them, written without the course's own modules. */
function expected({ loss, y, p, logits, target }: LossState): { loss: number; g: number[] } {
  const n = y.length;
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / n;
  const at = (i: number) => y[i] ?? 0;
  switch (loss) {
    case 'mse':
      return { loss: mean(p.map((q, i) => (q - at(i)) ** 2)), g: p.map((q, i) => (2 / n) * (q - at(i))) };
    case 'mae':
      return {
        loss: mean(p.map((q, i) => Math.abs(q - at(i)))),
        g: p.map((q, i) => (q === at(i) ? 0 : q > at(i) ? 1 / n : -1 / n)),
      };
    case 'huber':
      return {
        loss: mean(
          p.map((q, i) => {
            const e = Math.abs(q - at(i));
            return e < 1 ? 0.5 * e * e : e - 0.5;
          }),
        ),
        g: p.map((q, i) => (Math.abs(q - at(i)) < 1 ? (q - at(i)) / n : Math.sign(q - at(i)) / n)),
      };
    case 'bce': {
      const clamped = p.map((q) => (q < 1e-7 ? 1e-7 : q > 1 - 1e-7 ? 1 - 1e-7 : q));
      return {
        loss: -mean(clamped.map((q, i) => at(i) * Math.log(q) + (1 - at(i)) * Math.log(1 - q))),
        g: clamped.map((q, i) => ((1 - at(i)) / (1 - q) - at(i) / q) / n),
      };
    }
    case 'ce': {
      const powers = logits.map((z) => Math.exp(z));
      const total = powers.reduce((a, b) => a + b, 0);
      return {
        loss: Math.log(total) - (logits[target] ?? 0),
        g: powers.map((power, k) => power / total - (k === target ? 1 : 0)),
      };
    }
  }
}

/** 1e-9·max(1, |v|). */
const close = (value: number, wanted: number) =>
  expect(Math.abs(value - wanted), `${value} for ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted)),
  );

describe('rendered', () => {
  it('gives loss and gradient of every state as the closed forms do, and a control for every key', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('es' as const, 'en' as const), (state, lang) => {
        const root = render(state, lang);
        const { loss, g } = expected(state);
        // The logarithm of 1 − 1e-7 is itself known to eight digits where it is computed by subtraction.
        if (state.loss === 'bce') expect(readout(root, 'loss')).toBeCloseTo(loss, 7);
        else close(readout(root, 'loss'), loss);
        for (const [i, value] of g.entries()) {
          if (state.loss === 'bce')
            expect(Math.abs(readout(root, `g.${i}`) - value)).toBeLessThanOrEqual(
              1e-8 * Math.max(1, Math.abs(value)),
            );
          else close(readout(root, `g.${i}`), value);
        }
        expect(root.querySelectorAll('output').length).toBe(1 + g.length);
        expect(root.toString()).not.toMatch(/NaN|Infinity|∞|undefined/);
        const shown = new Set(
          root.querySelectorAll('form [name]').map((control) => control.getAttribute('name')),
        );
        const keys = ['loss', 'target', 'pick', 'constant', 'task', 'logits.0', 'logits.1', 'logits.2'];
        for (const key of [...keys, ...state.y.flatMap((_, i) => [`y.${i}`, `p.${i}`])])
          expect(shown).toContain(key);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the lecture’s numbers', () => {
    const four = render({});
    expect(readout(four, 'loss')).toBe(2.5625);
    expect([0, 1, 2, 3].map((i) => readout(four, `g.${i}`))).toEqual([-0.25, 0.5, 0, 1.5]);
    expect(readout(render({ loss: 'mae' }), 'loss')).toBe(1.125);
    expect(readout(render({ loss: 'bce' }), 'loss')).toBeCloseTo(0.279_776, 5);
    expect(readout(render({ loss: 'ce' }), 'loss')).toBeCloseTo(1.349_012, 5);
  });

  it('lights the branch that counts, and says what the clamp does', () => {
    const cases = (y: number, p: number) =>
      render({ loss: 'bce', y: [y], p: [p] })
        .querySelectorAll('.loss-case')
        .map((line) => line.getAttribute('data-lit'));
    expect(cases(1, 0.3)).toEqual(['true', 'false']);
    expect(cases(0, 0.3)).toEqual(['false', 'true']);
    expect(cases(0.5, 0.3)).toEqual(['true', 'true']);
    const clamped = render({ loss: 'bce', y: [1], p: [0] });
    expect(clamped.querySelector('.loss-clamped')?.text).toContain('10⁻⁷');
    expect(readout(clamped, 'loss')).toBeCloseTo(16.118_096, 5);
    expect(readout(clamped, 'g.0')).toBeCloseTo(-1e7, 2);
    expect(render({ loss: 'bce', y: [1], p: [0.4] }).querySelector('.loss-clamped')).toBeNull();
    expect(render(presets.saturated).querySelector('.loss-clamped')?.text).toMatch(/16,1.*30/);
  });
});

describe('state', () => {
  const read = (query: string) => lossState.read(new URLSearchParams(query), 'loss');

  it('brings lists into [0, 1] for the binary cross-entropy, and tells', () => {
    expect(read('loss.loss=bce&loss.y=3,-1&loss.p=0.25,8')).toMatchObject({
      state: { y: [1, 0], p: [0.25, 1] },
      notices: [
        { key: 'y', reason: 'clamped' },
        { key: 'p', reason: 'clamped' },
      ],
    });
    expect(read('loss.loss=bce').state).toMatchObject({ y: [1, 0, 1], p: [0.9, 0.2, 0.6], pick: 2 });
    expect(read('loss.loss=bce&loss.y=1,0&loss.p=0,1').notices).toEqual([]);
  });

  it('takes all its defaults when there are not as many predictions as targets', () => {
    expect(read('loss.loss=mae&loss.y=1,2,3')).toEqual({
      state: lossState.defaults,
      notices: [{ key: null, reason: 'inconsistent' }],
    });
  });

  it('picks the last example where the one asked for is not there, without a word', () => {
    expect(read('loss.y=1,2&loss.p=0,0&loss.pick=9')).toMatchObject({ state: { pick: 1 }, notices: [] });
    expect(read('loss.loss=ce&loss.pick=9').state.pick).toBe(2);
  });
});

describe('presets', () => {
  const of = (name: keyof typeof presets) => lossState.complete(presets[name]);
  const measured = (name: keyof typeof presets, loss: 'mae' | 'mse' | 'huber' | 'bce') =>
    measure(loss, of(name));

  it('are known by their data, whichever example is picked', () => {
    for (const name of presetNames) {
      expect(presetOf({ ...of(name), pick: 0 })).toBe(name);
      expect(presetOf({ ...of(name), loss: of(name).loss === 'ce' ? 'mse' : 'ce' })).not.toBe(name);
    }
  });

  it('have the numbers that their notes tell', () => {
    const sum = (name: 'lesson' | 'messages', loss: 'mae' | 'mse' | 'bce') =>
      measured(name, loss).examples.reduce((total, example) => total + example.loss, 0);
    expect([measured('lesson', 'mse').examples[3]?.loss, sum('lesson', 'mse')]).toEqual([9, 10.25]);
    expect([measured('lesson', 'mae').examples[3]?.loss, sum('lesson', 'mae')]).toEqual([3, 4.5]);
    expect(measured('near', 'mae').examples.map(({ gradient }) => Math.abs(gradient))).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
    for (const { error } of measured('near', 'mae').examples) expect(Math.abs(error)).toBeCloseTo(0.2, 12);
    expect(measured('huber', 'huber').examples[3]).toMatchObject({ error: 3, slope: 1 });
    expect([bestConstant('mse', presets.outlier.y), bestConstant('mae', presets.outlier.y)]).toEqual([
      36, 23,
    ]);
    expect((measured('messages', 'bce').examples[2]?.loss ?? 0) / sum('messages', 'bce')).toBeGreaterThan(
      0.5,
    );
    expect(measured('confident', 'bce').examples[2]?.loss).toBeCloseTo(4.605, 3);
    expect(measured('confident', 'bce').examples[2]?.slope).toBeCloseTo(-100, 9);
    expect(measured('zero', 'bce').examples[2]?.loss).toBeCloseTo(16.118, 3);
    expect(bestConstant('bce', presets.rate.y)).toBe(0.4);
    expect(measureClasses(of('classes')).probabilities[0]).toBeGreaterThan(0.7);
    expect(measureClasses(of('equal')).loss).toBeCloseTo(Math.log(3), 12);
    expect(measureClasses(of('saturated')).loss).toBeCloseTo(30, 9);
  });
});

describe('challenges', () => {
  const start = (task: (typeof TASKS)[number]) => lossState.complete({ ...tasks[task].start, task });
  const solved = (task: (typeof TASKS)[number], patch: Partial<LossState>) =>
    tasks[task].check({ ...start(task), ...patch });

  it('begin unsolved, are solved by doing what they say, and not by touching what they forbid', () => {
    for (const task of TASKS) expect(tasks[task].check(start(task)), task).toBe(false);
    const even = [4.1, 0.1, 3.1, 6.2];
    expect(solved('spread', { p: even })).toBe(true);
    expect(solved('spread', { p: [3, -1, 2, 5] })).toBe(false);
    expect(solved('spread', { p: even, loss: 'mae' })).toBe(false);
    expect(solved('median', { p: [23, 23, 23, 23, 23] })).toBe(true);
    expect(solved('median', { p: [36, 36, 36, 36, 36], y: [36, 36, 36, 36, 36] })).toBe(false);
    expect(solved('median', { p: [24, 24, 24, 24, 24] })).toBe(false);
    expect(solved('confident', { p: [0.9, 0.2, 0] })).toBe(true);
    expect(solved('confident', { p: [0.9, 0.2, 0.1] })).toBe(false);
    expect(solved('confident', { p: [0, 0.2, 0] })).toBe(false);
    expect(solved('rivals', { logits: [-3, 1, -3] })).toBe(true);
    expect(solved('rivals', { logits: [2, 9, -1] })).toBe(false);
    expect(solved('rivals', { logits: [2, 1, -1], target: 0 })).toBe(false);
    expect(solved('shift', { logits: [3.5, 2.5, 0.5] })).toBe(true);
    expect(solved('shift', { logits: [3, 1, 0] })).toBe(false);
  });
});

describe('in words', () => {
  it('says what the figure shows', () => {
    expect(words({})).toMatch(/MSE de los 4 ejemplos es 2,563.*ejemplo 4 falla por 3.*88.*bajar/);
    expect(words({ loss: 'mae', pick: 2 })).toMatch(/acierta justo.*no hay derivada/);
    expect(words({ p: [3, -1, 2, 5] })).toMatch(/no hay pérdida/);
    expect(words({ ...presets.outlier })).toMatch(/La menor se alcanza en 36, la media/);
    expect(words({ ...presets.outlier, loss: 'mae', p: [23, 23, 23, 23, 23] })).toMatch(
      /la menor posible.*mediana/,
    );
    expect(words({ constant: true })).toMatch(/aún son distintas/);
    expect(words(presets.zero)).toMatch(/se acota, y en vez de infinito cuesta 16,118/);
    expect(words(presets.classes)).toMatch(/clase 1, que es la correcta, recibe 0,259.*−0,741.*suman 0/);
  });
});

describe('axes', () => {
  it('hold all data and every loss that is drawn on them', () => {
    fc.assert(
      fc.property(states, (state) => {
        fc.pre(state.loss !== 'ce');
        const name = state.loss as Exclude<LossState['loss'], 'ce'>;
        const { values, errors, losses, means, bars } = domainsOf(name, state);
        for (const [low, high] of [values, errors, losses, means, bars]) expect(low).toBeLessThan(high);
        for (const value of [...state.y, ...state.p]) {
          expect(value).toBeGreaterThanOrEqual(values[0]);
          expect(value).toBeLessThanOrEqual(values[1]);
        }
        for (const example of measure(name, state).examples) {
          expect(example.loss).toBeLessThanOrEqual(losses[1]);
          if (name === 'bce') expect(example.loss).toBeLessThanOrEqual(bars[1]);
          else expect(Math.abs(example.error)).toBeLessThanOrEqual(errors[1]);
        }
      }),
    );
  });
});
