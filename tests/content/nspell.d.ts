// nspell comes without types; what the spelling test uses of it.
declare module 'nspell' {
  import type { Dictionary } from 'dictionary-es';

  export default function nspell(dictionary: Dictionary): { correct(word: string): boolean };
}
