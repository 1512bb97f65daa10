// A grid of numbers as colours on a canvas: a diverging pair from the page's CSS variables, neutral in the middle.
import { useEffect, useRef } from 'preact/hooks';
import { STRENGTH } from './diverging.ts';
import { onRepaint, type Rgb, rgbOf } from './paint.ts';

export interface Grid {
  /** Row-major, the first row at the top. */
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

interface HeatMapProps {
  grid: Grid | null;
  /** The number shown neutral, and the distance from it that gets the full colour. */
  centre: number;
  reach: number;
}

/** The colour of `value` as bytes, between the colours of the palette. */
export function shaded(
  value: number,
  centre: number,
  reach: number,
  [negative, neutral, positive]: Palette,
): Rgb {
  const t = Math.max(-1, Math.min(1, (value - centre) / reach));
  const end = t < 0 ? negative : positive;
  const mixed = (channel: 0 | 1 | 2) =>
    neutral[channel] + STRENGTH * Math.abs(t) * (end[channel] - neutral[channel]);
  return [mixed(0), mixed(1), mixed(2)];
}

type Palette = readonly [negative: Rgb, neutral: Rgb, positive: Rgb];

/** The diverging pair and its middle, as the page shows them where `element` is. */
export const paletteOf = (element: Element): Palette => [
  rgbOf(element, '--negative'),
  rgbOf(element, '--neutral'),
  rgbOf(element, '--positive'),
];

function paint(canvas: HTMLCanvasElement, { grid, centre, reach }: HeatMapProps) {
  const context = canvas.getContext('2d');
  if (!context || !grid) return;
  const palette = paletteOf(canvas);
  const image = context.createImageData(grid.columns, grid.rows);
  for (let i = 0; i < grid.columns * grid.rows; i++) {
    image.data.set([...shaded(grid.values[i] ?? centre, centre, reach, palette), 255], 4 * i);
  }
  context.putImageData(image, 0, 0);
}

export function HeatMap(props: HeatMapProps) {
  const { grid } = props;
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const draw = () => canvas.current && paint(canvas.current, props);
    draw();
    return onRepaint(draw);
  });

  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabindex takes no focus
    <canvas
      ref={canvas}
      class="widget-heatmap"
      width={grid?.columns ?? 1}
      height={grid?.rows ?? 1}
      hidden={!grid}
      aria-hidden="true"
    />
  );
}
