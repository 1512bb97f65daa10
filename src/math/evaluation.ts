// Measuring a classifier honestly: splitting the examples, how far an accuracy can be trusted, what choosing does to it.
import { random } from './random.ts';

/**
 * Splits examples into parts with these shares, class by class, so that each part has the classes in the same
 * proportion (up to rounding).
 * @param labels the class of each example.
 * @param shares of each part; they add up to 1.
 * @returns for each part the places of its examples, in increasing order.
 */
export function stratifiedSplit(
  labels: readonly number[],
  shares: readonly number[],
  seed: number,
): number[][] {
  const draw = random(seed);
  const parts: number[][] = shares.map(() => []);
  for (const label of [...new Set(labels)].sort((a, b) => a - b)) {
    const places = draw.shuffle(Array.from(labels.keys()).filter((i) => labels[i] === label));
    let [start, share] = [0, 0];
    for (const [part, own] of shares.entries()) {
      share += own;
      const end = part === shares.length - 1 ? places.length : Math.round(share * places.length);
      parts[part]?.push(...places.slice(start, end));
      start = end;
    }
  }
  return parts.map((part) => part.sort((a, b) => a - b));
}

/** Standard deviation of the accuracy measured on n independent examples, where the true one is p: √(p(1 − p)/n). */
export const standardError = (p: number, n: number): number => Math.sqrt((p * (1 - p)) / n);

/** Examples needed for that standard error. */
export const examplesFor = (p: number, error: number): number => (p * (1 - p)) / error ** 2;

/** Accuracies measured on n examples by `count` models that are all right with probability p, independently. */
export function measuredTwins(count: number, p: number, n: number, seed: number, repeat = 0): number[] {
  const draw = random(seed, repeat);
  return Array.from({ length: count }, () => {
    let right = 0;
    for (let i = 0; i < n; i++) if (draw.uniform() < p) right += 1;
    return right / n;
  });
}

/** Mean, over `repeats` draws, of the best accuracy that such twins show. */
export function bestOfTwins(count: number, p: number, n: number, seed: number, repeats: number): number {
  let sum = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    sum += Math.max(...measuredTwins(count, p, n, seed, repeat));
  return sum / repeats;
}
