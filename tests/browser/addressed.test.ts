// An address alone is enough, also without a fragment: the figure it speaks of comes alive where it stands, unseen, and
// shows what the address says; the figures beside it stay as they are until they are seen or touched.
import { afterAll, expect, test } from 'vitest';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

test.each([
  ['neurona/', 'neuron', 'neuron.x=0.5&neuron.w=3&neuron.b=-2&neuron.f=sigmoid', 'y', 0.3775406687981454],
  [
    'activaciones/',
    'activation',
    'activation.f=tanh&activation.x=0.3&activation.w=2&activation.b=-1',
    'y',
    Math.tanh(-0.4),
  ],
  ['perdidas/', 'loss', 'loss.loss=mae&loss.y=1,2,3&loss.p=2,2,5', 'loss', 1],
  ['en/perdidas/', 'loss', 'loss.loss=mse&loss.y=1,2,3&loss.p=2,2,5', 'loss', 5 / 3],
  ['entrenamiento/', 'descent', 'descent.f=parabola&descent.w0=10&descent.lr=0.25&descent.step=2', 'w', 2.5],
  [
    'entrenamiento/',
    'descent2',
    'descent2.surface=bowl&descent2.w0=-5&descent2.b0=-2&descent2.lr=0.4&descent2.optimizer=sgd&descent2.step=1',
    'w',
    -4.6,
  ],
  [
    'retropropagacion/',
    'backprop',
    'backprop.lr=0.5&backprop.trainbias=0&backprop.step=1',
    'loss',
    0.29102777369,
  ],
  ['problemas-del-gradiente/', 'gradient-flow', 'gradient-flow.depth=3&gradient-flow.width=4', 'ratio', null],
] as const)('/%s?%s.…', async (path, instance, query, output, wanted) => {
  const { page, expectClean, close } = await course.openPage({ path: `${path}?${query}`, waitReady: false });
  const root = page.locator(`#${instance}`);
  await root.and(page.locator('[data-status="ready"]')).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const value = Number(await root.locator(`output[name="${output}"]`).getAttribute('data-value'));
  if (wanted === null) expect(value).toBeGreaterThan(0);
  else expect(value).toBeCloseTo(wanted, 9);
  for (const other of await page.locator('[data-widget]').all())
    if ((await other.getAttribute('id')) !== instance && ((await other.boundingBox())?.y ?? 0) > 2 * 900)
      expect(await other.getAttribute('data-status')).toBe('static');
  expectClean();
  await close();
});
