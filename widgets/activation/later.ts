// The landscape's code: there at once where a figure begins with it, else fetched when a reader asks for it.
import { signal } from '@preact/signals';

type LandscapeCode = typeof import('./landscape.ts');

export const landscapeCode = signal<LandscapeCode | null>(null);

export function provide(code: LandscapeCode): void {
  landscapeCode.value = code;
}

export async function fetchLandscape(): Promise<void> {
  provide(await import('./landscape.ts'));
}
