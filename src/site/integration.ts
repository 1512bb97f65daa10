// The course's own part of the build: the embed routes (routes cannot live in a pages/ folder because srcDir is the root).
import type { AstroIntegration } from 'astro';

export function course(): AstroIntegration {
  return {
    name: 'course',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/embed/[widget]', entrypoint: './src/site/embed.astro' });
        injectRoute({ pattern: '/en/embed/[widget]', entrypoint: './src/site/embed.astro' });
      },
    },
  };
}
