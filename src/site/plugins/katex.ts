// Formulas of the lectures: KaTeX at build time, numbers and addresses for labelled equations.
// In .mdx a bad formula fails the build with its file and line.
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { escapeHtml, renderFormula } from '../formulas.ts';
import { type Lang, langOf } from '../lang.ts';
import { strings } from '../strings.ts';

type MdastPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

interface MathNode {
  readonly value: string;
  readonly position?: { readonly start: { readonly line: number } };
}

/** `\label{eq:neurona}`: lower-case words, as in every public id. */
const LABEL = /\\label\{([^}]*)\}/g;
const LABEL_FORM = /^eq:[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Mdast plugin (a factory, called once per document, so that numbers count per page).
 * `$…$` becomes an inline formula; `$$…$$` an equation that offers its TeX, numbered and linkable when it has a
 * `\label{eq:name}` (id `eq-name`).
 */
export function katexPlugin(): MdastPlugin {
  return ({ fileURL }) => {
    const labels = new Set<string>();
    const file = fileURL ? fileURLToPath(fileURL) : 'formula';
    const lang = langOf(/\/docs\/en\//.test(file) ? 'en' : 'es');

    const failure = (node: MathNode, message: string) =>
      new Error(`${file}:${node.position?.start.line ?? '?'}: ${message}\n    ${node.value.trim()}`);
    const render = (node: MathNode, tex: string, display: boolean) => {
      try {
        return renderFormula(tex, display);
      } catch (error) {
        throw failure(node, error instanceof Error ? error.message : String(error));
      }
    };

    return {
      name: 'katex',
      options: { position: true },
      inlineMath: (node: MathNode) => asHtml(render(node, node.value, false), 'mdxJsxTextElement'),
      math(node: MathNode) {
        const names = [...node.value.matchAll(LABEL)].map(([, name = '']) => name);
        const [name] = names;
        if (names.length > 1) throw failure(node, 'an equation takes one \\label');
        if (name !== undefined && !LABEL_FORM.test(name)) {
          throw failure(node, `\\label{${name}} should read \\label{eq:lower-case-words}`);
        }
        if (name !== undefined && labels.has(name)) throw failure(node, `\\label{${name}} is taken already`);
        if (name !== undefined) labels.add(name);
        const formula = render(node, node.value.replace(LABEL, ''), true);
        const label = name === undefined ? undefined : { id: name.replace(':', '-'), number: labels.size };
        return asHtml(equationHtml(formula, lang, label), 'mdxJsxFlowElement');
      },
    };
  };
}

/** A displayed formula with its number and its controls; the controls act through src/site/copy.ts. */
export function equationHtml(formula: string, lang: Lang, label?: { id: string; number: number }): string {
  const { copyTex, equation } = strings[lang];
  const number = label
    ? `<a class="equation-number" href="#${label.id}" data-copy="link" aria-label="${escapeHtml(equation(`(${label.number})`))}">(${label.number})</a>`
    : '';
  const id = label ? ` id="${label.id}"` : '';
  return (
    `<div class="equation"${id}><div class="equation-body">${formula}</div>` +
    `<div class="equation-tools"><button type="button" class="needs-script" data-copy="tex" aria-label="${copyTex}" title="${copyTex}">TeX</button>${number}</div></div>`
  );
}

const asHtml = (value: string, type: 'mdxJsxTextElement' | 'mdxJsxFlowElement') => ({
  type,
  name: 'Fragment',
  attributes: [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value }],
  children: [],
});
