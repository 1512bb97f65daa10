import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOfTwins, examplesFor, measuredTwins, standardError, stratifiedSplit } from './evaluation.ts';

describe('stratifiedSplit', () => {
  const labels = fc.array(fc.nat(3), { minLength: 1, maxLength: 200 });
  const shares = [0.6, 0.2, 0.2];

  it('puts every example in one part', () => {
    fc.assert(
      fc.property(labels, fc.nat(), (list, seed) => {
        const all = stratifiedSplit(list, shares, seed).flat();
        expect(all.sort((a, b) => a - b)).toEqual(Array.from(list.keys()));
      }),
    );
  });

  it('gives each part its share of each class', () => {
    fc.assert(
      fc.property(labels, fc.nat(), (list, seed) => {
        const of = (places: number[], label: number) => places.filter((i) => list[i] === label).length;
        for (const [part, places] of stratifiedSplit(list, shares, seed).entries()) {
          for (const label of new Set(list)) {
            const due = (shares[part] ?? 0) * list.filter((one) => one === label).length;
            expect(Math.abs(of(places, label) - due)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

describe('standardError', () => {
  it('is what the accuracies of twins scatter by', () => {
    const measured = measuredTwins(4000, 0.9, 100, 1);
    const mean = measured.reduce((sum, value) => sum + value, 0) / measured.length;
    const spread = Math.sqrt(measured.reduce((sum, value) => sum + (value - mean) ** 2, 0) / measured.length);
    expect(mean).toBeCloseTo(0.9, 2);
    expect(standardError(0.9, 100)).toBeCloseTo(0.03, 12);
    expect(Math.abs(spread - 0.03)).toBeLessThan(0.001);
  });

  it('is undone by examplesFor', () => {
    expect(examplesFor(0.95, 0.005)).toBeCloseTo(1900, 9);
    expect(standardError(0.95, examplesFor(0.95, 0.005))).toBeCloseTo(0.005, 12);
  });
});

it('makes the best of twins look better than it is, the more so the more there are', () => {
  const [one, five, twenty] = [1, 5, 20].map((count) => bestOfTwins(count, 0.9, 200, 1, 400));
  expect(Math.abs((one ?? 0) - 0.9)).toBeLessThan(0.005);
  expect(five).toBeGreaterThan((one ?? 1) + 0.01);
  expect(twenty).toBeGreaterThan((five ?? 1) + 0.005);
});
