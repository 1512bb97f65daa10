// Answers as readers type them, and what they are told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkJudged, judge, parseAnswer } from './judging.ts';

describe('a typed number', () => {
  test.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    [',5', 0.5],
    ['-1,5', -1.5],
    ['−1,5', -1.5],
    ['–2', -2],
    ['+3', 3],
    ['  7 ', 7],
    ['60 000', 60000],
    ['101\u202f770', 101770],
    ['1/4', 0.25],
    ['-3 / 8', -0.375],
    ['1,5/3', 0.5],
    ['12 %', 0.12],
    ['12%', 0.12],
  ])('%j is %d', (text, value) => {
    expect(parseAnswer(text)).toBeCloseTo(value, 12);
  });

  test.each(['', 'abc', '1e3', '1,2,3', '1.000,5', '--1', '1/0', '1/2/3', 'NaN', 'Infinity', '0x10', '1 2'])(
    '%j is none',
    (text) => expect(parseAnswer(text)).toBeNull(),
  );

  test('may carry its unit', () => {
    expect(parseAnswer('97,5 %', '%')).toBe(97.5);
    expect(parseAnswer('3 ms', 'ms')).toBe(3);
    expect(parseAnswer('3 km', 'ms')).toBeNull();
  });

  test('is read back whatever it is, with comma or point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(',', '.'), (n, mark) => {
        const text = (n / 1000).toFixed(3);
        expect(parseAnswer(text.replace('.', mark))).toBe(Number(text));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void judge(text, { value: 1, tolerance: 0.1 })));
  });
});

describe('the verdict', () => {
  const answer = { value: 0.7311, tolerance: 0.005, remarks: [{ value: 0.9526, says: 'Sobra el sesgo.' }] };

  test.each([
    ['', 'empty'],
    ['no sé', 'unreadable'],
    ['0,731', 'right'],
    ['0.7361', 'right'],
    ['0,7362', 'near'],
    ['0,69', 'near'],
    ['-0,731', 'sign'],
    ['0,95', 'remark'],
    ['0,5', 'wrong'],
  ])('of %j is «%s»', (text, kind) => {
    expect(judge(text, answer).kind).toBe(kind);
  });

  test('says what the author wrote about a usual mistake', () => {
    expect(judge('0,953', answer)).toEqual({ kind: 'remark', says: 'Sobra el sesgo.' });
  });

  test('takes a whole number as it is, and forgives the crumbs of a sum', () => {
    expect(judge('101770', { value: 101770, tolerance: 0 }).kind).toBe('right');
    expect(judge('101771', { value: 101770, tolerance: 0 }).kind).toBe('wrong');
    expect(judge('0,3', { value: 0.1 + 0.2, tolerance: 0 }).kind).toBe('right');
  });

  test('every number within the tolerance is right, every other one is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (tenths) => {
        const { kind } = judge(String(5 + tenths / 10), { value: 5, tolerance: 0.5 });
        expect(kind === 'right').toBe(Math.abs(tenths) <= 5);
      }),
    );
  });
});

describe('what an author writes', () => {
  test.each([
    [{ value: Number.NaN, tolerance: 0.1 }, /right value/],
    [{ value: 1, tolerance: -1 }, /tolerance/],
    [{ value: 1, tolerance: 0.1, remarks: [{ value: 1.05, says: 'Casi' }] }, /counts as right/],
    [{ value: 1, tolerance: 0.1, remarks: [{ value: 2, says: ' ' }] }, /sentence/],
  ])('%j fails the build', (answer, message) => {
    expect(() => checkJudged(answer)).toThrow(message);
  });

  test('passes when it makes sense', () => {
    expect(() => checkJudged({ value: 1, tolerance: 0, remarks: [{ value: -1, says: 'x' }] })).not.toThrow();
  });
});
