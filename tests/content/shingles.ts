// Runs of words, as hashes: to tell whether two texts share a sentence without keeping one of them.
import { createHash } from 'node:crypto';

/** Length of a run, in words. */
export const RUN = 11;

/** The words of a text: lower case, without accents, punctuation or numbers. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** Every run of that many words in a text, with its hash (48 bits in hexadecimal digits). */
export function shingles(text: string): { run: string; hash: string }[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, start) => {
    const run = words.slice(start, start + RUN).join(' ');
    return { run, hash: createHash('sha256').update(run).digest('hex').slice(0, 12) };
  });
}
