// The check of the built site finds what it promises to find, and only that.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkSite } from './links.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A site of these pages (path of the file → content of its body), and what the check says of it. */
function problemsOf(
  pages: Record<string, string>,
  { base = '/', lectures = [] as { slug: string; sections: string[] }[] } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const page = `<!doctype html><html lang="es"><body><main><h1>Título</h1>${content}</main></body></html>`;
    writeFileSync(join(folder, file), file.endsWith('.html') ? page : content);
  }
  return checkSite(folder, base, lectures).problems;
}

describe('links', () => {
  test.each([
    ['relative, with a fragment', '<a href="../capas/#xor">x</a>'],
    ['absolute', '<a href="/capas/">x</a>'],
    ['to the page itself', '<p id="aquí">y</p><a href="#aqu%C3%AD">x</a>'],
    ['to a file', '<a href="/data/a.json">x</a><img src="/logo.svg" alt="">'],
    ['with a query', '<a href="/capas/?neuron.b=1#xor">x</a>'],
    ['to other sites', '<a href="https://example.org/nowhere">x</a><a href="mailto:a@example.org">y</a>'],
  ])('%s pass', (_, body) => {
    const site = {
      'neurona/index.html': body,
      'capas/index.html': '<p id="xor">x</p>',
      'data/a.json': '{}',
      'logo.svg': '<svg/>',
    };
    expect(problemsOf(site)).toEqual([]);
  });

  test.each([
    [
      'a page that is not there',
      '<a href="../nada/">x</a>',
      /neurona\/index\.html: href="\.\.\/nada\/" leads nowhere/,
    ],
    [
      'a fragment that is not there',
      '<a href="../capas/#xnor">x</a>',
      /#xnor" points at an id that capas\/index\.html does not have/,
    ],
    ['a page without its closing slash', '<a href="../capas">x</a>', /lacks the closing slash/],
    ['an image that is not there', '<img src="/nada.png" alt="">', /src="\/nada\.png" leads nowhere/],
    ['an empty address', '<a href="">x</a>', /is empty/],
    [
      'a wrong number',
      '<div id="eq-z"><a href="#eq-z" data-copy="link">(2)</a></div><a href="#eq-z">ecuación (1)</a>',
      /says 1, but that one has the number 2/,
    ],
  ])('%s is reported', (_, body, message) => {
    const problems = problemsOf({ 'neurona/index.html': body, 'capas/index.html': '<p id="xor">x</p>' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('under a base path, links must stay below it', () => {
    const pages = {
      'index.html': '<a href="neurona/">x</a><a href="/curso/neurona/">x</a>',
      'neurona/index.html': '<a href="/curso/">x</a>',
    };
    expect(problemsOf(pages, { base: '/curso/' })).toEqual([]);
    expect(problemsOf(pages, { base: '/curso' })).toEqual([]);
    expect(
      problemsOf({ ...pages, 'x/index.html': '<a href="/neurona/">x</a>' }, { base: '/curso/' }),
    ).toEqual([expect.stringContaining('leaves the base path /curso/')]);
  });
});

describe('pages', () => {
  test.each([
    ['an id that stands twice', '<p id="a">x</p><p id="a">y</p>', /id="a" stands twice/],
    ['a skipped heading level', '<h2>Uno</h2><h4>Dos</h4>', /<h4> «Dos» follows <h2>/],
    ['a second first heading', '<h1>Otro</h1>', /exactly one <h1>/],
  ])('%s is reported', (_, body, message) => {
    expect(problemsOf({ 'index.html': body })).toEqual([expect.stringMatching(message)]);
  });

  test('a section or a lecture that the syllabus promises and the site lacks is reported', () => {
    const lectures = [
      { slug: 'index', sections: ['que-es'] },
      { slug: 'capas', sections: ['xor'] },
    ];
    expect(problemsOf({ 'index.html': '<h2 id="que">x</h2>' }, { lectures })).toEqual([
      expect.stringContaining('promises a section #que-es'),
      expect.stringContaining('capas/index.html was not built'),
    ]);
  });
});
