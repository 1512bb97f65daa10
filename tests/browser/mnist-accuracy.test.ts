// The promise of the laboratory: 784-128-10 with relu reads 97 % of the test digits within five epochs.
import { afterAll, expect, test } from 'vitest';
import { openMnist } from './mnist.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

test.each(['adam', 'momentum'])(
  '%s reads 97 of a hundred test digits within five epochs on WASM',
  async (optimizer) => {
    const mnist = await openMnist(course, { whole: true, state: { optimizer, backend: 'wasm', seed: 1 } });
    await mnist.press('train');
    await mnist.until('running');
    const done = await mnist.until('ready', 200_000);
    expect(done).toMatchObject({ backend: 'wasm', epoch: '5', step: String(5 * 469) });
    expect(Number(done.testacc)).toBeGreaterThanOrEqual(0.97);
    expect(await mnist.page.locator('.mnist-exam-says').innerText()).toMatch(/Acierta 9\d{3} de 10\s000/);
    mnist.expectClean();
    await mnist.close();
  },
  240_000,
);
