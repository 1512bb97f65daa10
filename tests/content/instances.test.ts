// Names of the live figures, which addresses hold: a page's first of a widget bears its folder's name, a further one
// that name and its section's id.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './built.ts';
import { outline } from './outline.ts';

/** Sections and live figures of a page in reading order. */
const parts = (html: string) =>
  [...html.matchAll(/<(?:h[23] id="(?<section>[^"]+)"|section (?<figure>[^>]*data-widget="[^>]*))/g)].map(
    ({ groups }) => {
      const attribute = (name: string) =>
        groups?.figure?.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '';
      return groups?.section
        ? { section: groups.section, id: '', widget: '' }
        : { section: '', id: attribute('(?<!-)id'), widget: attribute('data-widget') };
    },
  );

test.each(Object.entries(outline))('%s: live figures have the names of the contract', (slug, promised) => {
  const html = readFileSync(join(dist, slug === 'index' ? '' : slug, 'index.html'), 'utf8');
  const seen = new Set<string>();
  let section = '';
  for (const part of parts(html)) {
    if (part.section) {
      if (promised.includes(part.section)) section = part.section;
      continue;
    }
    expect(part.id).toBe(seen.has(part.widget) ? `${part.widget}-${section}` : part.widget);
    seen.add(part.widget);
  }
});

test('there are pages with one and with several', () => {
  const html = readFileSync(join(dist, 'activaciones/index.html'), 'utf8');
  expect(parts(html).filter(({ widget }) => widget === 'activation').length).toBeGreaterThan(2);
});
