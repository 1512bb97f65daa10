// The course's own part of the build: routes (they cannot live in a pages/ folder because srcDir is the root), and the
// check of every link once the site is built.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { syllabus } from '../syllabus.ts';
import { checkSite } from './plugins/links.ts';

export function course(): AstroIntegration {
  let base = '/';
  return {
    name: 'course',
    hooks: {
      'astro:config:setup': ({ injectRoute, addClientDirective }) => {
        addClientDirective({ name: 'approach', entrypoint: './src/site/on-approach.ts' });
        addClientDirective({ name: 'sight', entrypoint: './src/site/on-sight.ts' });
        injectRoute({ pattern: '/embed/[widget]', entrypoint: './src/site/embed.astro' });
        injectRoute({ pattern: '/en/embed/[widget]', entrypoint: './src/site/embed.astro' });
        injectRoute({ pattern: '/404', entrypoint: './src/site/404.astro' });
        injectRoute({ pattern: '/robots.txt', entrypoint: './src/site/robots.txt.ts' });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const { pages, problems } = checkSite(fileURLToPath(dir), base, syllabus);
        if (problems.length > 0)
          throw new Error(`${problems.length} broken promises in the built site:\n${problems.join('\n')}`);
        logger.info(`${pages} pages: every link, fragment and section is there`);
      },
    },
  };
}
