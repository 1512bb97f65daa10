// What every built page says about itself, to browsers, search engines and whoever shares it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite, readPages } from '../../src/site/plugins/links.ts';
import { syllabus } from '../../src/syllabus.ts';
import { dist } from './built.ts';

const pages = readPages(dist);
const isEmbed = (file: string) => file.includes('embed/');

describe.each(pages)('$file', ({ file, root }) => {
  const html = root.querySelector('html');
  const meta = (name: string) =>
    root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

  test('has its language, a title and a description', () => {
    expect(html?.getAttribute('lang')).toBe(file.startsWith('en/') ? 'en' : 'es');
    expect(root.querySelector('title')?.text).toMatch(/\S{3,}/);
    expect(meta('description').length).toBeGreaterThan(20);
  });

  test('is for search engines, unless it is an embed', () => {
    expect(/noindex/.test(meta('robots'))).toBe(isEmbed(file));
    expect(root.querySelector('[data-pagefind-body]') !== null).toBe(!isEmbed(file) && !file.includes('404'));
  });

  test.skipIf(isEmbed(file))('has a preview card that exists', () => {
    expect(meta('og:title')).toMatch(/\S/);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(new URL(meta('og:image')).pathname).toMatch(/\/og\.png$/);
    expect(existsSync(join(dist, 'og.png'))).toBe(true);
  });
});

test('the whole site keeps its promises', () => {
  expect(checkSite(dist, process.env.BASE_PATH ?? '/', syllabus).problems).toEqual([]);
});

test('a lecture without a translation says so in English and stays marked as Spanish', () => {
  const fallbacks = pages.filter(
    ({ file, root }) => file.startsWith('en/') && root.querySelector('main')?.getAttribute('lang') === 'es',
  );
  expect(fallbacks.length).toBeGreaterThan(0);
  for (const { root } of fallbacks)
    expect(root.querySelector('.fallback-notice')?.getAttribute('lang')).toBe('en');
});

test('the sitemap lists lectures and leaves embeds out', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  for (const { slug } of syllabus) expect(sitemap).toContain(slug === 'index' ? '<loc>' : `/${slug}/</loc>`);
  expect(sitemap).not.toMatch(/embed|404/);
});
