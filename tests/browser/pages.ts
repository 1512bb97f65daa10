// The built pages, found in the built course, so that later ones come under the tests unasked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllabus } from '../../src/syllabus.ts';

/** Every page of a built course as a path from its home page: `''`, `neurona/`, `embed/mnist/`. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();

/** The page that a static host shows for an unknown address. */
export const NOT_FOUND = '404.html';

export const htmlOf = (folder: string, path: string): string =>
  readFileSync(join(folder, path, /\.\w+$/.test(path) ? '' : 'index.html'), 'utf8');

const addressOf = (slug: string) => (slug === 'index' ? '' : `${slug}/`);

/**
 * Pages whose text is their own; one untranslated lecture for all, since what differs between that and its original is
 * the frame around the text; and one English embed for all, whose widgets differ from the Spanish ones in their words.
 */
export function distinctPagesIn(folder: string): string[] {
  const isFallback = (path: string) => htmlOf(folder, path).includes('class="fallback-notice"');
  const [englishEmbed, ...likeIt] = pagesIn(folder).filter((path) => path.startsWith('en/embed/'));
  if (!englishEmbed) throw new Error(`no English embeds in ${folder}`);
  const pages = pagesIn(folder).filter((path) => !likeIt.includes(path));
  const untranslated = pages.filter(isFallback);
  return [...pages.filter((path) => !untranslated.includes(path)), ...untranslated.slice(0, 1), NOT_FOUND];
}

/** The lectures' pages in Spanish and in English. */
export const lectures: string[] = syllabus.flatMap(({ slug }) => [addressOf(slug), `en/${addressOf(slug)}`]);

export const isEnglish = (path: string) => path.startsWith('en/');
