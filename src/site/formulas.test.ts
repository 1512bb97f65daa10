// Formulas: roles reach the HTML, what is copied is plain LaTeX, and nothing but plain maths gets through.
import { describe, expect, test } from 'vitest';
import { plainTex, ROLE_MACROS, renderFormula } from './formulas.ts';

const annotation = (html: string) => /<annotation[^>]*>([\s\S]*?)<\/annotation>/.exec(html)?.[1];

describe('role macros', () => {
  test.each(Object.entries(ROLE_MACROS))('%s marks its argument as %s', (macro, role) => {
    for (const tex of [
      `${macro}{x}`,
      `${macro} x`,
      `\\begin{aligned} a &= ${macro}{x_1} \\\\ b &= 2 \\end{aligned}`,
    ]) {
      expect(renderFormula(tex, true)).toContain(`role-${role}`);
    }
  });

  test('do not swallow commands that begin alike', () => {
    // \rb is the bias, \rbrace is LaTeX's own; \rw, \rho and \right likewise.
    expect(plainTex('\\left\\lbrace \\rho \\right\\rbrace + \\rb{b}')).toBe(
      '\\left\\lbrace \\rho \\right\\rbrace + b',
    );
  });
});

describe('what is copied', () => {
  test.each([
    ['\\rz{z} = \\rw{w_1}\\rin{x_1} + \\rb{b}', 'z = w_1x_1 + b'],
    ['\\ra{a}^{(l)} = f(\\rz{z}^{(l)})', 'a^{(l)} = f(z^{(l)})'],
    ['\\rw{w_1}^2', '{w_1}^2'],
    ['\\htmlClass{role-input}{\\mathbf{x}}', '\\mathbf{x}'],
    ['\\frac{\\partial \\rL{L}}{\\partial \\rw{w_{ij}}}', '\\frac{\\partial L}{\\partial w_{ij}}'],
    ['\\rg{\\frac{\\rL{L}}{\\rw{w}}}', '\\frac{L}{w}'],
  ])('%s reads %s', (tex, plain) => {
    expect(plainTex(tex)).toBe(plain);
    expect(annotation(renderFormula(tex))).toBe(plain);
  });

  test('keeps comparison signs whole in the page', () => {
    expect(annotation(renderFormula('\\rz{z} < 0'))).toBe('z &lt; 0');
  });
});

describe('what is refused', () => {
  test.each([
    '\\frac{1}{',
    '\\nosuchcommand',
    '\\href{https://example.org}{x}',
    '\\htmlId{a}{x}',
    '\\htmlStyle{color:red}{x}',
    '\\includegraphics{a.png}',
    'año',
  ])('%s throws', (tex) => {
    expect(() => renderFormula(tex)).toThrow();
  });

  test('definitions of one formula do not reach the next', () => {
    renderFormula('\\gdef\\rin{no}');
    expect(renderFormula('\\rin{x}')).toContain('role-input');
    expect(() => renderFormula('\\gdef\\mine{x}\\mine') && renderFormula('\\mine')).toThrow();
  });
});
