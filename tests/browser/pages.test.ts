// Every page and embed of the built course: nothing on the console, nothing asked of anyone else.
import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

/** Every built page, as a path from the home page. */
const pages = readdirSync(course.folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

test('there are lectures and embeds in both languages', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['', 'en/', 'neurona/', 'en/neurona/', 'embed/neuron/', 'en/embed/neuron/']),
  );
});

test.each(pages)('/%s has no problem and asks no one else', async (path) => {
  const { expectClean, close } = await course.openPage({ path });
  expectClean();
  await close();
});
