// The built course, for the content tests.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(`${dist}index.html`))
  throw new Error('There is no built course in dist/: run `npm run build` first');
