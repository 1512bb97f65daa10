// Formulas by KaTeX at build time; a bad formula fails the build (in .mdx).
import katex from 'katex';

export function katexPlugin() {
  return ({ fileURL }: { fileURL?: URL }) => {
    const render = (tex: string, displayMode: boolean) => {
      try {
        return katex.renderToString(tex, { output: 'htmlAndMathml', throwOnError: true, displayMode });
      } catch (error) {
        throw new Error(`KaTeX: ${fileURL?.pathname}: ${(error as Error).message}\n    ${tex}`);
      }
    };
    const html = (value: string, inline: boolean) => ({
      type: inline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
      name: 'Fragment',
      attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value }],
      children: [],
    });
    return {
      name: 'katex',
      inlineMath: (node: { value: string }) => html(render(node.value, false), true),
      math: (node: { value: string }) => html(render(node.value, true), false),
    };
  };
}
