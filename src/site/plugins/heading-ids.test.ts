// Explicit heading ids: the engine takes them to the page and to its table of contents, and the build insists on them.

import { existsSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { syllabus } from '../../syllabus.ts';
import { headingIdsPlugin } from './heading-ids.ts';

/** Compiles MDX as the site does; gives the page's code, and the headings a table of contents is made of. */
async function compile(source: string) {
  const processor = satteri({
    features: { math: true, headingAttributes: true },
    hastPlugins: [headingIdsPlugin()],
  });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (!renderer) throw new Error('this engine has no MDX renderer');
  const { code } = await renderer.process(source, '/lecture.mdx', {});
  const headings: { depth: number; slug: string; text: string }[] = JSON.parse(
    /getHeadings\(\) \{ return (.*); \}/.exec(code)?.[1] ?? '[]',
  );
  return { code, headings };
}

const withoutFrontmatter = (file: string) => file.replace(/^---\n[\s\S]*?\n---\n/, '');

describe('explicit heading ids', () => {
  test('reach the element and the table of contents, accents and markup in the title notwithstanding', async () => {
    const { code, headings } = await compile(
      '## De matriz a *vector* {#de-matriz-a-vector}\n\nTexto.\n\n### Qué es {#que-es}\n',
    );
    expect(code).toContain('id: "de-matriz-a-vector"');
    expect(headings).toEqual([
      { depth: 2, slug: 'de-matriz-a-vector', text: 'De matriz a vector' },
      { depth: 3, slug: 'que-es', text: 'Qué es' },
    ]);
  });

  test.each([
    ['## La neurona\n', /no id of its own.*\{#section-id\}/],
    ['## La neurona {#Qué}\n', /not lower-case words/],
    ['## Una {#neurona}\n\n## Otra {#neurona}\n', /taken by an earlier heading/],
  ])('%j fails the build and says what to write', async (source, message) => {
    await expect(compile(source)).rejects.toThrow(message);
  });

  const fileOf = (path: string) => new URL(`../../../content/docs/${path}`, import.meta.url);
  // English lectures may come later; Spanish ones may not.
  const pages = syllabus.flatMap(({ slug, sections }) =>
    [`${slug}.mdx`, `en/${slug}.mdx`]
      .filter((path) => !path.startsWith('en/') || existsSync(fileOf(path)))
      .map((path) => ({ path, sections })),
  );
  test.each(pages)('$path has the sections of the syllabus, in its order', async ({ path, sections }) => {
    const { headings } = await compile(withoutFrontmatter(readFileSync(fileOf(path), 'utf8')));
    expect(headings.filter(({ depth }) => depth === 2).map(({ slug: id }) => id)).toEqual(sections);
  });
});
