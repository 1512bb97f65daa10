// What goes wrong in a training, one fault at a time: each is said in a sentence with a way on, and nothing learnt is lost.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MnistPage, openMnist } from './mnist.ts';
import { type Course, type Fault, launch } from './site.ts';

let course: Course;
beforeAll(async () => {
  course = await launch();
});
afterAll(() => course.close());

const alertOf = (mnist: MnistPage) => mnist.page.locator('[role="alert"]');

describe('a shard', () => {
  /** The third training shard: two have arrived, and have been trained on, when it is missed. */
  const shard = /train-02-[^/]*$/;
  const bytes = () => {
    const folder = join(course.folder, 'data/mnist');
    return readFileSync(join(folder, readdirSync(folder).find((file) => shard.test(file)) ?? ''));
  };
  const altered = () => {
    const copy = Buffer.from(bytes());
    copy[5000] = (copy[5000] ?? 0) ^ 0xff;
    return copy;
  };
  const faults: [string, () => Fault, string][] = [
    ['missing', () => ({ status: 404 }), 'Falta'],
    ['cut short', () => ({ body: bytes().subarray(0, 300_000) }), 'incompleta'],
    ['altered', () => ({ body: altered() }), 'no es la que debería'],
  ];

  test.each(faults)(
    '%s: what was learnt is kept, and Retry goes on from there',
    async (_, answer, words) => {
      const lift = course.fault(shard, answer);
      const mnist = await openMnist(course, {
        whole: true,
        state: { hidden: 32, batch: 500, epochs: 1, backend: 'wasm' },
      });
      await mnist.press('train');
      const stopped = await mnist.until('error');
      expect(await alertOf(mnist).innerText()).toContain(words);
      // Two shards of 6,000 images in batches of 500.
      expect(stopped.step).toBe('24');
      expect(await alertOf(mnist).innerText()).toContain('paso 24');
      lift();
      await mnist.press('retry');
      const done = await mnist.until('ready', 90_000);
      expect(done).toMatchObject({ epoch: '1', step: '120' });
      expect(await alertOf(mnist).count()).toBe(0);
      await mnist.close();
    },
    150_000,
  );

  test('no connection: said so, and Retry works once it is back', async () => {
    const lift = course.fault(/data\/mnist\//, () => ({ status: 503 }));
    const mnist = await openMnist(course, { state: { hidden: 16, batch: 600, epochs: 1, backend: 'wasm' } });
    await mnist.press('train');
    await mnist.until('error');
    expect(await alertOf(mnist).isVisible()).toBe(true);
    lift();
    await mnist.press('retry');
    await mnist.until('running');
    expect((await mnist.until('ready', 90_000)).step).toBe('10');
    await mnist.close();
  }, 120_000);
});

test('divergence: said with its step, the curves stay, and Retry trains with a calmer rate', async () => {
  const mnist = await openMnist(course, {
    state: { optimizer: 'sgd', lr: 10, hidden: '64,64', batch: 100, epochs: 1, backend: 'wasm' },
  });
  await mnist.press('train');
  await mnist.until('error');
  const text = await alertOf(mnist).innerText();
  expect(text).toMatch(/divergido en el paso \d+/);
  expect(text).toContain('η = 10');
  await mnist.press('retry');
  await mnist.until('running');
  const done = await mnist.until('ready', 90_000);
  expect(Number(done.testacc)).toBeGreaterThan(0.5);
  expect(Number((await mnist.page.locator('input[name="lr"]').inputValue()).replace(',', '.'))).toBeLessThan(
    1,
  );
  mnist.expectClean();
  await mnist.close();
}, 120_000);

test('a frame sandboxed to scripts: drawing works, training says why not and offers a tab', async () => {
  const { page, close } = await course.openPage({ path: '404.html', waitReady: false });
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="1100" height="1600" src="${course.url}embed/mnist/"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  const root = frame.locator('section#mnist[data-status="ready"]');
  await root.waitFor();
  await root.locator('[data-pad]').press('Space');
  expect(await root.locator('.mnist-says').innerText()).toContain('entrénala');
  await root.locator('[data-action="train"]').click();
  await frame.locator('section#mnist[data-status="error"]').waitFor();
  const alert = frame.locator('[role="alert"]');
  expect(await alert.innerText()).toContain('pestaña');
  expect(await alert.getByRole('link', { name: 'Abre en una pestaña' }).getAttribute('href')).toContain(
    'embed/mnist/',
  );
  await close();
}, 60_000);
