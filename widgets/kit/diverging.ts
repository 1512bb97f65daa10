// The diverging pair of colours in CSS, for shades and legends that must match a heat map.

/** How much of the full colour the ends get: text and lines have to stand out on them. */
export const STRENGTH = 0.7;

/** The colour of `value`: neutral at `centre`, full at `reach` from it. */
export function divergingColour(value: number, centre: number, reach: number): string {
  const t = Math.max(-1, Math.min(1, (value - centre) / reach));
  const share = Math.round(STRENGTH * Math.abs(t) * 1000) / 10;
  return `color-mix(in srgb, var(--${t < 0 ? 'negative' : 'positive'}) ${share}%, var(--neutral))`;
}
