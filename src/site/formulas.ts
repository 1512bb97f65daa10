// Formulas to HTML and MathML by KaTeX, at build time. The Markdown plugin and the Tex component share this.
import katex from 'katex';

/** Macros that colour a part of a formula by its role in the course, and the role each stands for. */
export const ROLE_MACROS: Readonly<Record<string, string>> = {
  '\\rin': 'input',
  '\\rw': 'weight',
  '\\rb': 'bias',
  '\\rz': 'preactivation',
  '\\ra': 'activation',
  '\\rt': 'target',
  '\\rL': 'error',
  '\\rl': 'error',
  '\\rg': 'gradient',
};

const macros = Object.fromEntries(
  Object.entries(ROLE_MACROS).map(([name, role]) => [name, `\\htmlClass{role-${role}}{#1}`]),
);

/**
 * Renders one formula.
 * @throws for anything that is not plain LaTeX maths; of KaTeX's HTML commands only `\htmlClass` passes.
 */
export function renderFormula(tex: string, display = false): string {
  const html = katex.renderToString(tex, {
    output: 'htmlAndMathml',
    displayMode: display,
    throwOnError: true,
    // Fresh for each formula: `\gdef` in one must not reach the next.
    macros: { ...macros },
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust({ command }) {
      // By itself KaTeX would print a refused command in red; here it fails the build like any other mistake.
      if (command !== '\\htmlClass') throw new Error(`${command} is not allowed in the course's formulas`);
      return true;
    },
  });
  // The search index takes each formula once; what is copied from it should work in anyone's LaTeX.
  return html
    .replace('class="katex-mathml"', 'class="katex-mathml" data-pagefind-ignore')
    .replace(
      /(<annotation encoding="application\/x-tex">)[\s\S]*?(<\/annotation>)/,
      (_, open: string, close: string) => `${open}${escapeHtml(plainTex(tex))}${close}`,
    );
}

/** The formula without the course's own markup: role macros and `\htmlClass` give way to what they wrap. */
export function plainTex(tex: string): string {
  const names = Object.keys(ROLE_MACROS).map((name) => name.slice(1));
  const command = new RegExp(`\\\\(?:htmlClass\\s*\\{[^}]*\\}|(?:${names.join('|')})(?![a-zA-Z]))\\s*`);
  let rest = tex;
  let plain = '';
  for (let match = command.exec(rest); match; match = command.exec(rest)) {
    plain += rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    const end = rest.startsWith('{') ? closingBrace(rest) : -1;
    // A macro's argument may also be a single token without braces; then only the macro's name goes.
    if (end < 0) continue;
    const inner = rest.slice(1, end);
    // Braces stay where the group carries a sub- or superscript or is more than one token.
    const braces = /^[_^']/.test(rest.slice(end + 1)) && inner.length > 1;
    rest = (braces ? `{${inner}}` : inner) + rest.slice(end + 1);
  }
  return (plain + rest).trim();
}

/** Index of the brace that closes the one at the start, or −1. */
function closingBrace(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '',
  );
