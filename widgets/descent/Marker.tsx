// The moving point of a walk: each start has a shape of its own, and a letter where there are several.

/** A, B, C, D. */
export const letterOf = (i: number): string => String.fromCharCode(65 + i);

/** Circle, square, triangle, diamond, about as large as each other, around the origin. */
const SHAPES = [
  'M-7,0a7,7 0 1 0 14,0a7,7 0 1 0 -14,0z',
  'M-6,-6h12v12h-12z',
  'M0,-8l7.5,13.5h-15z',
  'M0,-8.5l8.5,8.5l-8.5,8.5l-8.5,-8.5z',
];

interface MarkerProps {
  /** 0 is the start `w0`. */
  kind: number;
  spot: { readonly x: number; readonly y: number; readonly inside: boolean };
}

export function Marker({ kind, spot }: MarkerProps) {
  return (
    <g
      class="descent-marker"
      data-outside={!spot.inside}
      style={{ transform: `translate(${spot.x}px, ${spot.y}px)` }}
    >
      <path d={SHAPES[kind]} />
    </g>
  );
}

/** The same shape in a line of text. */
export function MarkerKey({ kind }: { kind: number }) {
  return (
    <svg class="descent-shape" viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
