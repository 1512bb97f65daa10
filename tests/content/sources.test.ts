// The lectures' sources: what they import and cite, and that both languages have the same pages.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bibliographyKeys, reasonOf } from '../../src/site/bibliography.ts';
import { citations } from '../../src/site/source.ts';
import { syllabus } from '../../src/syllabus.ts';

const docs = fileURLToPath(new URL('../../content/docs/', import.meta.url));
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(docs, file), 'utf8') }));
const slugs = (folder: string) =>
  pages
    .map(({ file }) => file)
    .filter((file) => file.startsWith('en/') === (folder === 'en'))
    .map((file) => file.replace(/^en\//, '').replace(/\.mdx$/, ''))
    .sort();

/** What a lecture may import, as paths from the top of the repository (ARCHITECTURE, row «content»). */
const ALLOWED =
  /^(widgets\/[a-z0-9-]+\/index\.astro|src\/site\/(components|figures)\/[\w/-]+\.astro|src\/site\/numbers\.ts|src\/math\/[\w-]+\.ts|src\/data\/wine\.ts)$/;

describe.each(pages)('$file', ({ file, source }) => {
  test('imports widgets, components, figures, maths and the one data set that is part of the source, nothing else', () => {
    const imports = [...source.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(([, path = '']) => path);
    const resolved = imports.map((path) =>
      path.startsWith('.')
        ? normalize(join('content/docs', dirname(file), path))
            .split(sep)
            .join('/')
        : path,
    );
    expect(resolved.filter((path) => !ALLOWED.test(path))).toEqual([]);
  });

  test('is MDX, where a bad formula fails the build', () => {
    expect(file).toMatch(/\.mdx$/);
  });

  test('has a title and a description of its own', () => {
    const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
    expect(frontmatter).toMatch(/^title: \S/m);
    expect(frontmatter).toMatch(/^description: \S.{20,}/m);
  });

  test('cites works that the bibliography has', () => {
    expect([...citations(source).keys()].filter((key) => !bibliographyKeys.includes(key))).toEqual([]);
  });
});

test('the bibliography is in the order of its keys', () => {
  expect(bibliographyKeys).toEqual([...bibliographyKeys].sort());
});

test('every work of the bibliography is cited by a lecture, or says why it is there', () => {
  const cited = new Set(pages.flatMap(({ source }) => [...citations(source).keys()]));
  const idle = bibliographyKeys.filter((key) => !cited.has(key) && !reasonOf(key));
  expect(idle, 'cite it, take it out, or give it an `annote` that says why it is there').toEqual([]);
});

test('every page stands in the syllabus, and every lecture of the syllabus has its page', () => {
  expect(slugs('es')).toEqual(syllabus.map(({ slug }) => slug).sort());
});

test('English pages translate pages that exist', () => {
  expect(slugs('en').filter((slug) => !slugs('es').includes(slug))).toEqual([]);
  expect(slugs('en')).toContain('index');
});
