// What a reader's own function may be written with: checked before the library that reads it is fetched, and before an
// address is believed.

/** As readers of either language write them, and what the library calls them. */
export const names: Readonly<Record<string, string>> = {
  w: 'w',
  pi: 'pi',
  π: 'pi',
  e: 'e',
  sin: 'sin',
  sen: 'sin',
  cos: 'cos',
  tan: 'tan',
  tg: 'tan',
  sinh: 'sinh',
  senh: 'sinh',
  cosh: 'cosh',
  tanh: 'tanh',
  exp: 'exp',
  log: 'log',
  ln: 'log',
  sqrt: 'sqrt',
  raíz: 'sqrt',
  raiz: 'sqrt',
  abs: 'abs',
  atan: 'atan',
  arctan: 'atan',
  sigmoid: 'sigmoid',
  sigmoide: 'sigmoid',
};

export const MAX_OWN = 200;

export type Refusal =
  | { readonly kind: 'empty' | 'long' | 'incomplete' | 'nowhere' }
  /** A character, a name that is not known, or a function without its parentheses; or a place that was not understood. */
  | { readonly kind: 'character' | 'name' | 'call' | 'place'; readonly what: string };

/** Why a text cannot be a function of w, as far as its characters and names tell. */
export function refusalOf(text: string): Refusal | null {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > MAX_OWN) return { kind: 'long' };
  const strange = /[^\d\sa-zíπ.,+\-−*·×/^()²³]/i.exec(text);
  if (strange) return { kind: 'character', what: strange[0] };
  for (const [word] of text.toLowerCase().matchAll(/[a-zíπ]+/g)) {
    if (!Object.hasOwn(names, word)) return { kind: 'name', what: word };
  }
  return null;
}
