// The way from one language to the other: the same page, the same state in the query, the same section.
import { afterAll, expect, test } from 'vitest';
import { syllabus } from '../../src/syllabus.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

test.each(syllabus.map(({ slug }) => (slug === 'index' ? '' : `${slug}/`)))(
  '/%s keeps its query on the way to English and back',
  async (path) => {
    const query = '?neuron.b=-1.5&backend=cpu';
    const { page, expectClean, close } = await course.openPage({ path: path + query });
    const choose = async (language: string) => {
      const select = page.locator('starlight-lang-select select:visible').first();
      await select.selectOption({ label: language });
    };
    await choose('English');
    await page.waitForURL(`${course.url}en/${path}**`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(new URL(page.url()).search).toBe(query);
    await choose('Español');
    await page.waitForURL((url) => url.href.startsWith(course.url + path) && !url.pathname.includes('/en/'));
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(new URL(page.url()).search).toBe(query);
    expectClean();
    await close();
  },
);

test('a page that is not translated says so in English, and shows the Spanish text', async () => {
  const { page, close } = await course.openPage({ path: 'en/neurona/' });
  expect(await page.locator('.sl-markdown-content').getAttribute('lang')).toBe('es');
  expect(await page.getByText(/not (yet )?(available|been translated)/i).count()).toBeGreaterThan(0);
  await close();
});
