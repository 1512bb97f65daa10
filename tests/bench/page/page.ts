// The benchmark's page: hands the laboratory in its worker to whoever drives the browser.
import { type Remote, wrap } from 'comlink';
import type { Laboratory } from './worker.ts';

declare global {
  interface Window {
    laboratory: Remote<Laboratory>;
  }
}

window.laboratory = wrap<Laboratory>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
