// Section addresses are public and final, so every heading of a lecture states its own: `## Title {#id}`.
// Sätteri reads that syntax (features.headingAttributes); this plugin fails the build where it was forgotten.

import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** What an id may look like: lower-case ASCII words joined by hyphens, safe in any address. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Hast plugin (a factory, called once per document): throws when a heading has no id of its own,
 * an id of another form, or one that an earlier heading has already.
 */
export function headingIdsPlugin(): HastPlugin {
  return ({ fileURL }) => {
    const seen = new Set<string>();
    return {
      name: 'explicit-heading-ids',
      element: {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          const id = node.properties?.id;
          const fail = (problem: string): never => {
            const where = `${fileURL?.pathname ?? 'document'}: «${context.textContent(node).trim()}»`;
            throw new Error(`Heading in ${where}: ${problem} Write it as: ## Title {#section-id}`);
          };
          if (typeof id !== 'string') return fail('no id of its own.');
          if (!ID.test(id)) return fail(`id "${id}" is not lower-case words joined by hyphens.`);
          if (seen.has(id)) return fail(`id "${id}" is taken by an earlier heading.`);
          seen.add(id);
        },
      },
    };
  };
}
