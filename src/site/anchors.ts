// The course's public addresses: every page, and every heading, equation, figure, exercise, question, term and widget on it.
// content/anchors.lock lists those that have been published; a test fails when one is gone from the build.
import { readPages } from './plugins/links.ts';

const PUBLIC = [
  'main h2[id]',
  'main h3[id]',
  'main h4[id]',
  '.equation[id]',
  'figure[id]',
  '.exercise[id]',
  '.question[id]',
  'dt[id]',
  '[data-widget][id]',
].join(',');

/** Every public address of a built site, as `page#id`, sorted; pages alone stand without a fragment. */
export function publicAddresses(folder: string): string[] {
  const addresses = readPages(folder)
    .filter(({ file }) => file.endsWith('index.html'))
    .flatMap(({ file, root }) => {
      const page = `/${file.slice(0, -'index.html'.length)}`;
      const ids = root
        .querySelectorAll(PUBLIC)
        // What the frame of the page adds at its end is no part of the lecture.
        .filter((element) => !element.closest('.end-matter'))
        .map(({ id }) => `${page}#${id}`);
      return [page, ...ids];
    });
  return [...new Set(addresses)].sort();
}
