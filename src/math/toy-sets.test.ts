import { describe, expect, it } from 'vitest';
import { clouds, quadrants, rings, spirals } from './toy-sets.ts';

describe.each(Object.entries({ clouds, quadrants, rings, spirals }))('%s', (_, set) => {
  it('gives as many examples as asked for, half of each class, the same for the same seed', () => {
    const examples = set(40, 0.1, 7);
    expect(examples).toHaveLength(40);
    expect(examples.filter(({ target }) => target === 1)).toHaveLength(20);
    expect(set(40, 0.1, 7)).toEqual(examples);
    expect(set(40, 0.1, 8)).not.toEqual(examples);
  });
});

it('puts the classes where the rules say', () => {
  for (const { x, target } of quadrants(200, 0, 1)) expect(x[0] * x[1] < 0 ? 1 : 0).toBe(target);
  for (const { x, target } of rings(200, 0, 1)) expect(Math.hypot(...x) > 1.2 ? 1 : 0).toBe(target);
  for (const { x, target } of clouds(200, 0, 1)) expect(x[0] + x[1] > 0 ? 1 : 0).toBe(target);
  const angle = ([x1, x2]: readonly [number, number]) => Math.atan2(x2, x1);
  for (const { x, target } of spirals(200, 0, 1)) {
    const turn = (2.5 * Math.PI * (Math.hypot(...x) - 0.2)) / 1.8 + Math.PI * target - angle(x);
    expect(Math.cos(turn)).toBeCloseTo(1, 9);
  }
});
