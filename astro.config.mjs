import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fonts } from './src/site/fonts.mjs';
import { course } from './src/site/integration.ts';
import { headingIdsPlugin } from './src/site/plugins/heading-ids.ts';
import { katexPlugin } from './src/site/plugins/katex.ts';
import { syllabus } from './src/syllabus.ts';

const tfjs = [
  'tfjs-core',
  'tfjs-core/dist/register_all_gradients',
  'tfjs-backend-webgpu',
  'tfjs-backend-webgl',
  'tfjs-backend-wasm',
  'tfjs-backend-cpu',
];

export default defineConfig({
  srcDir: '.',
  site: process.env.SITE_URL ?? 'https://example.org',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // Pages are light and few; a reader's data goes to what they ask for.
  prefetch: false,
  fonts,
  markdown: {
    processor: satteri({
      // headingAttributes: `## Title {#id}`, the sections' public addresses.
      features: { math: true, headingAttributes: true },
      mdastPlugins: [katexPlugin()],
      hastPlugins: [headingIdsPlugin()],
    }),
  },
  // Sandboxed embeds (no same-origin) load module scripts only with this header; public/_headers says the same to hosts.
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // «use client» in a dependency means nothing here.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    worker: { format: 'es' },
    // What only workers import is found late in development, and then reloads the page: name it here.
    optimizeDeps: {
      include: [
        'comlink',
        '@preact/signals',
        '@noble/hashes/sha2.js',
        '@noble/hashes/utils.js',
        ...tfjs.map((name) => `@tensorflow/${name}`),
      ],
    },
  },
  integrations: [
    starlight({
      title: { es: 'Redes neuronales', en: 'Neural networks' },
      // The course's own is src/site/404.astro.
      disable404Route: true,
      defaultLocale: 'root',
      locales: { root: { label: 'Español', lang: 'es' }, en: { label: 'English', lang: 'en' } },
      description:
        'Curso interactivo de redes neuronales: lecciones con fórmulas y figuras vivas que aprenden en el navegador.',
      customCss: [
        'katex/dist/katex.min.css',
        './src/site/theme.css',
        './src/site/styles/shell.css',
        './src/site/styles/prose.css',
        './src/site/styles/parts.css',
        './src/site/styles/search.css',
        './src/site/styles/print.css',
      ],
      components: Object.fromEntries(
        [
          'FallbackContentNotice',
          'Footer',
          'Head',
          'LanguageSelect',
          'PageTitle',
          'Search',
          'ThemeProvider',
          'ThemeSelect',
        ].map((name) => [name, `./src/site/overrides/${name}.astro`]),
      ),
      sidebar: syllabus.map(({ slug }) =>
        slug === 'index' ? { slug, label: 'Portada', translations: { en: 'Home' } } : { slug },
      ),
    }),
    preact(),
    sitemap({
      i18n: { defaultLocale: 'es', locales: { es: 'es', en: 'en' } },
      filter: (page) => !/\/embed\/|\/404\//.test(page),
    }),
    course(),
  ],
});
