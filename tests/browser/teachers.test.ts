// What «Para docentes» says works as it says: the code it gives, put into a page of another site, shows the widget at the
// height it tells; and the example of a state in an address opens in that state.
import { afterAll, expect, test } from 'vitest';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

test('its code embeds a widget that gets its height', async () => {
  const { page, close } = await course.openPage({ path: 'docentes/' });
  const embed = await page.locator('#codigo-neuron').innerText();
  const listener = await page.locator('#codigo-altura').innerText();
  const buttons = page.locator('.code button');
  await buttons.first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(embed);
  await close();

  // The build's own address stands in the code; the course under test is elsewhere.
  const here = embed.replace(/https?:\/\/[^/"]+\//, course.url);
  course.host(
    /^\/aula\.html/,
    () => `<!doctype html><title>Aula</title><link rel="icon" href="data:,">${here}${listener}`,
  );
  const opened = await course.openPage({
    path: `${course.url.replace('localhost', '127.0.0.1')}aula.html`,
    viewport: { width: 420, height: 800 },
    waitReady: false,
  });
  const frame = opened.page.frameLocator('iframe');
  await frame.locator('section[data-widget="neuron"][data-status="ready"]').waitFor();
  expect(await frame.locator('output[name="y"]').getAttribute('data-value')).toMatch(/^0\.73105857/);
  const room = async () =>
    (await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height))) -
    Number(await opened.page.locator('iframe').getAttribute('height'));
  await expect.poll(room).toBe(0);
  await opened.close();
});

test('its example of a state opens as it says', async () => {
  const { page, close } = await course.openPage({ path: 'docentes/' });
  await page.locator('a[href*="neuron.f=step"]').click();
  const neuron = page.locator('section#neuron[data-status="ready"]');
  await neuron.waitFor();
  expect(await neuron.locator('output[name="y"]').getAttribute('data-value')).toBe('1');
  expect(await neuron.locator('output[name="z"]').getAttribute('data-value')).toBe('0.5');
  await close();
});
