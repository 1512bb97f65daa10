// The middle of a list of measurements.

/** The `share`-quantile (0 to 1) of a list, between neighbours where it falls between them; NaN of an empty list. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);
