// The way from one language to the other: the same page, the same state in the query, the same section.
import { afterAll, expect, test } from 'vitest';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

test.each(['', 'neurona/', 'docentes/'])(
  '/%s keeps its query on the way to English and back',
  async (path) => {
    const query = '?neuron.b=-1.5&backend=cpu';
    const { page, expectClean, close } = await course.openPage({ path: path + query });
    const other = page.locator('a[hreflang]:visible').first();
    await other.click();
    await page.waitForURL(`${course.url}en/${path}**`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).search).toBe(query);
    await other.click();
    await page.waitForURL(`${course.url}${path}${query}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expectClean();
    await close();
  },
);

test('a lecture that is not translated says so in English and shows the Spanish original', async () => {
  const { page, close } = await course.openPage({ path: 'en/neurona/' });
  expect(await page.getByText('This lecture is not in English yet').getAttribute('lang')).toBe('en');
  const language = await page
    .locator('.sl-markdown-content')
    .evaluate((content) => content.closest('[lang]')?.getAttribute('lang'));
  expect(language).toBe('es');
  await close();
});
