// Equations in MDX: numbered, addressed and copyable; a bad one fails the build and says where it stands.
import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { katexPlugin } from './katex.ts';

async function compile(source: string, file = 'content/docs/neurona.mdx') {
  const processor = satteri({ features: { math: true }, mdastPlugins: [katexPlugin()] });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (!renderer) throw new Error('this engine has no MDX renderer');
  const { code } = await renderer.process(source, new URL(file, 'file:///course/').pathname, {});
  // The formulas stand in the page's code as JavaScript strings.
  return code.replaceAll('\\"', '"');
}

const labelled = (name: string, tex = 'z = wx') => `$$\n${tex}\n\\label{eq:${name}}\n$$\n`;

describe('equations', () => {
  test('with a label have an address, and a number in the order of the page', async () => {
    const code = await compile(`${labelled('neurona')}\n$$\nE = 1\n$$\n\n${labelled('salida-final')}`);
    expect(code.match(/class="equation" id="([^"]*)"/g)).toEqual([
      'class="equation" id="eq-neurona"',
      'class="equation" id="eq-salida-final"',
    ]);
    expect(code.match(/>\(\d\)</g)).toEqual(['>(1)<', '>(2)<']);
    expect(code).toContain('href="#eq-neurona"');
  });

  test('all offer their TeX, in the language of the page, without the label', async () => {
    const spanish = await compile(`$$\nz = 1\n$$\n\n${labelled('neurona')}`);
    expect(spanish.match(/data-copy="tex"/g)).toHaveLength(2);
    expect(spanish).toContain('Copia el TeX');
    expect(spanish).not.toContain('label{');
    expect(await compile('$$\nz = 1\n$$\n', 'content/docs/en/neurona.mdx')).toContain('Copy the TeX');
  });

  test('inline formulas stay plain', async () => {
    const code = await compile('Con $\\rw{w} = 3$ basta.\n');
    expect(code).toContain('role-weight');
    expect(code).not.toContain('equation');
  });
});

describe('the build fails', () => {
  test.each([
    ['a bad inline formula', 'Uno\n\n$\\frac{1}{$\n', /neurona\.mdx:3: KaTeX parse error/],
    ['a bad displayed formula', '$$\n\\nope\n$$\n', /neurona\.mdx:1: .*\\nope/],
    ['the same label twice', `${labelled('a')}\n${labelled('a')}`, /eq:a.* taken already/],
    ['two labels in one equation', labelled('a', 'x \\label{eq:b}'), /one \\label/],
    [
      'a label that is no address',
      '$$\nx\n\\label{eq:Más}\n$$\n',
      /should read \\label\{eq:lower-case-words\}/,
    ],
  ])('on %s', async (_, source, message) => {
    await expect(compile(source)).rejects.toThrow(message);
  });
});
