import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centred,
  curvatures,
  curve,
  curveNames,
  descend,
  fuel,
  leastSquares,
  lineCurvature,
  lineLoss,
  lowestPlaces,
  type Pair,
  type Surface,
  surface,
  surfaceNames,
  verdict,
  walk,
} from './descent.ts';

const H = 1e-5;
const place = fc.double({ min: -3, max: 3, noNaN: true });

function expectGradient({ f, gradient }: Surface, w: number, b: number) {
  const [gw, gb] = gradient(w, b);
  const size = 1 + Math.abs(gw) + Math.abs(gb) + Math.abs(f(w, b));
  expect(Math.abs((f(w + H, b) - f(w - H, b)) / (2 * H) - gw) / size).toBeLessThan(1e-6);
  expect(Math.abs((f(w, b + H) - f(w, b - H)) / (2 * H) - gb) / size).toBeLessThan(1e-6);
}

describe('curves', () => {
  it.each(curveNames)('%s: the derivative is the slope', (name) => {
    const { f, derivative } = curve(name);
    fc.assert(
      fc.property(place, (w) => {
        expect((f(w + H) - f(w - H)) / (2 * H)).toBeCloseTo(derivative(w), 5);
      }),
    );
  });

  it.each(curveNames)('%s: the curvature is the slope of the derivative', (name) => {
    const { derivative, curvature } = curve(name);
    fc.assert(
      fc.property(place, (w) => {
        expect((derivative(w + H) - derivative(w - H)) / (2 * H)).toBeCloseTo(curvature(w), 5);
      }),
    );
  });

  it.each(curveNames)('%s: its minima are found from the function alone', (name) => {
    const { f, derivative, minima } = curve(name);
    const found = lowestPlaces(f, derivative);
    expect(found.length).toBe(minima.length);
    found.forEach((w, i) => {
      expect(w).toBeCloseTo(minima[i] as number, 9);
    });
  });

  it('the lowest places of curves with edges, gaps and no values at all', () => {
    const flat = () => 0;
    expect(
      lowestPlaces(
        (w) => w,
        () => 1,
      ),
    ).toEqual([-10]);
    expect(
      lowestPlaces(
        (w) => Math.abs(w - 0.3),
        (w) => Math.sign(w - 0.3),
      )[0],
    ).toBeCloseTo(0.3, 9);
    expect(
      lowestPlaces(
        (w) => w - Math.log(w),
        (w) => 1 - 1 / w,
      )[0],
    ).toBeCloseTo(1, 9);
    expect(lowestPlaces(() => Number.NaN, flat)).toEqual([]);
  });

  it.each(curveNames)('%s: nothing on [−10, 10] lies below its minima', (name) => {
    const { f, derivative, minima } = curve(name);
    for (const minimum of minima) {
      expect(derivative(minimum)).toBeCloseTo(0, 9);
      for (let w = -10; w <= 10; w += 0.01) expect(f(w)).toBeGreaterThanOrEqual(f(minimum) - 1e-12);
    }
  });
});

describe('descent on a curve', () => {
  it.each([
    ['parabola', 0.2, 0.060466, 'converging'],
    ['parabola', 0.05, 3.486784, 'converging'],
    ['parabola', 0.9, 1.073742, 'oscillating'],
    ['parabola', 1.1, 61.917364, 'diverging'],
    ['valley', 2, -1.528166, null],
  ] as const)('%s from 10 with rate %d ends at %d', (name, learningRate, end, says) => {
    const path = descend(curve(name), 10, learningRate, 10);
    expect(path.at(-1)).toBeCloseTo(end, 6);
    if (says) expect(verdict(curve(name), path)).toBe(says);
  });

  it('on a parabola multiplies w by 1 − ηλ', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 2, noNaN: true }), (w, learningRate) => {
        const [, next = Number.NaN] = descend(curve('parabola'), w, learningRate, 1);
        expect(next).toBeCloseTo((1 - 2 * learningRate) * w, 9);
      }),
    );
  });

  it('says nothing before the first step, and tells a local minimum from the lowest', () => {
    expect(verdict(curve('valley'), descend(curve('valley'), 0, 0.1, 0))).toBe('none');
    expect(verdict(curve('valley'), descend(curve('valley'), 0, 0.1, 500))).toBe('stuck');
    expect(verdict(curve('valley'), descend(curve('valley'), 10, 0.1, 500))).toBe('converging');
  });
});

describe('surfaces', () => {
  it.each(surfaceNames)('%s: the gradient is the slope in each direction', (name) => {
    fc.assert(fc.property(place, place, (w, b) => expectGradient(surface(name), w, b)));
  });

  it('a walk on the bowl meets the reference cases', () => {
    const end = walk(surface('bowl'), [-5, -2], 'momentum', { learningRate: 0.6, beta1: 0.5 }, 20).at(-1);
    expect(end?.[0]).toBeCloseTo(0.007188, 6);
    expect(end?.[1]).toBeCloseTo(0.002553, 6);
  });
});

describe('the loss of a line', () => {
  const all = lineLoss(fuel);

  it('has the gradient of its own slope, on all the data and on batches', () => {
    fc.assert(
      fc.property(place, place, fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), (w, b, batch) => {
        expectGradient(all, w, b);
        expectGradient(lineLoss(fuel, batch), w, b);
      }),
    );
  });

  it('falls as the reference says with rate 0.01 from (0, 0)', () => {
    const path = walk(all, [0, 0], 'sgd', { learningRate: 0.01 }, 5);
    const losses = path.map(([w, b]) => all.f(w, b));
    [303.714, 170.843, 103.174, 68.703, 51.134, 42.172].forEach((loss, step) => {
      expect(losses[step]).toBeCloseTo(loss, 3);
    });
    expect(path[1]?.[0]).toBeCloseTo(1.1972, 4);
    expect(path[1]?.[1]).toBeCloseTo(0.3429, 4);
  });

  it('is least at the least-squares line', () => {
    const [w, b] = leastSquares(fuel);
    expect(w).toBeCloseTo(-4.569109, 6);
    expect(b).toBeCloseTo(33.585124, 6);
    expect(all.f(w, b)).toBeCloseTo(1.469669, 6);
    for (const component of all.gradient(w, b)) expect(component).toBeCloseTo(0, 9);
  });

  it('averages the gradients of the examples: a batch of one is right on average', () => {
    fc.assert(
      fc.property(place, place, (w, b) => {
        const single = fuel.x.map((_, i): Pair => lineLoss(fuel, [i]).gradient(w, b));
        const [gw, gb] = all.gradient(w, b);
        expect(single.reduce((sum, [g]) => sum + g, 0) / 7).toBeCloseTo(gw, 8);
        expect(single.reduce((sum, [, g]) => sum + g, 0) / 7).toBeCloseTo(gb, 8);
      }),
    );
  });

  it('has eigenvalues that add up to the trace and multiply to the determinant', () => {
    for (const data of [fuel, centred(fuel)]) {
      const [a, c, d] = lineCurvature(data);
      const [least, greatest] = curvatures([a, c, d]);
      expect(least + greatest).toBeCloseTo(a + d, 9);
      expect(least * greatest).toBeCloseTo(a * d - c * c, 9);
      expect(least).toBeLessThanOrEqual(greatest);
    }
  });
});
