// Client directives of our own.
declare module 'astro' {
  interface AstroClientDirectives {
    'client:approach'?: boolean;
    'client:sight'?: boolean | { rootMargin: string };
  }
}

export {};
