// A grid of numbers as colours on a canvas: a diverging pair from the page's CSS variables, neutral in the middle.
import { useEffect, useRef } from 'preact/hooks';

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

/** How much of the full colour the ends get: text and lines have to stand out on them. */
const STRENGTH = 0.7;

type Rgb = readonly [number, number, number];

/** The bytes of a CSS colour, whatever its notation: painted on a canvas and read back. */
function bytesOf(colour: string, context: CanvasRenderingContext2D): Rgb {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

function paint(canvas: HTMLCanvasElement, { grid, centre, reach }: HeatMapProps) {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !grid) return;
  const style = getComputedStyle(canvas);
  const [negative, neutral, positive] = ['--negative', '--neutral', '--positive'].map((name) =>
    bytesOf(style.getPropertyValue(name), context),
  ) as [Rgb, Rgb, Rgb];
  const image = context.createImageData(grid.columns, grid.rows);
  for (let i = 0; i < grid.columns * grid.rows; i++) {
    const t = Math.max(-1, Math.min(1, ((grid.values[i] ?? centre) - centre) / reach));
    const end = t < 0 ? negative : positive;
    for (const channel of [0, 1, 2] as const) {
      image.data[4 * i + channel] =
        neutral[channel] + STRENGTH * Math.abs(t) * (end[channel] - neutral[channel]);
    }
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

/** The colour of `value` as CSS, for shades and legends that must match a heat map. */
export function divergingColour(value: number, centre: number, reach: number): string {
  const t = Math.max(-1, Math.min(1, (value - centre) / reach));
  const share = Math.round(STRENGTH * Math.abs(t) * 1000) / 10;
  return `color-mix(in srgb, var(--${t < 0 ? 'negative' : 'positive'}) ${share}%, var(--neutral))`;
}

export function HeatMap(props: HeatMapProps) {
  const { grid } = props;
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const draw = () => canvas.current && paint(canvas.current, props);
    draw();
    // Themes change by an attribute on the root, by the system's preference, and on paper.
    const observer = new MutationObserver(draw);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    const media = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];
    for (const query of media) query.addEventListener('change', draw);
    return () => {
      observer.disconnect();
      for (const query of media) query.removeEventListener('change', draw);
    };
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
