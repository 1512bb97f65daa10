// A two-dimensional plot as SVG: axes with localised ticks, curves and points. The server renders it as the browser does.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { formatNumber } from './format.ts';
import { type LinearScale, pathThrough, scaleLinear } from './linear.ts';
import { WidgetContext } from './widget.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  /** A symbol or a few words at the axis' end. */
  readonly label?: ComponentChildren;
  /** About how many ticks, or exactly which. */
  readonly ticks?: number | readonly number[];
  format?(value: number): string;
}

/** From data to the drawing's units, which are about CSS pixels. */
export interface Scales {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

export const MARGIN = { top: 22, right: 32, bottom: 28, left: 40 };

interface PlotProps {
  x: Axis;
  y: Axis;
  /** Size of the drawing in its own units; it scales with the room it gets. */
  width?: number;
  height?: number;
  /** Unique on the page: curves are clipped to the axes by it. */
  id: string;
  /** Drawn under the axes, filling the area between them (an SVG shade). */
  shade?: (scales: Scales) => ComponentChildren;
  /** HTML under the drawing, filling the area between the axes (a heat map's canvas). */
  underlay?: ComponentChildren;
  /** Curves and points: for the eye only, so the description has to say what they show. */
  marks: (scales: Scales) => ComponentChildren;
  /** Text beside and beyond the curves, not cut off at the axes: for the eye only, as the marks. */
  labels?: (scales: Scales) => ComponentChildren;
  /** What can be dragged: reachable by keyboard, above everything else. */
  handles?: (scales: Scales) => ComponentChildren;
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

export function Plot(props: PlotProps) {
  const { id, width = 360, height = 250 } = props;
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  const scales: Scales = {
    x: scaleLinear(props.x.domain, [MARGIN.left, width - MARGIN.right]),
    y: scaleLinear(props.y.domain, [height - MARGIN.bottom, MARGIN.top]),
  };
  const inner = {
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const [x0 = 0, x1 = 0] = scales.x.range();
  const [y0 = 0, y1 = 0] = scales.y.range();
  const ticksOf = (axis: Axis, scale: Scales['x'], few: number) =>
    typeof axis.ticks === 'object' ? axis.ticks : scale.ticks(axis.ticks ?? few);
  const text = (axis: Axis, value: number) => axis.format?.(value) ?? formatNumber(value, lang, 6);
  const within = (axis: Axis, value: number) => axis.domain[0] < value && value < axis.domain[1];

  return (
    <div class="widget-plot">
      {props.underlay && (
        <div
          class="widget-underlay"
          style={{
            left: percent(MARGIN.left, width),
            top: percent(MARGIN.top, height),
            width: percent(inner.width, width),
            height: percent(inner.height, height),
          }}
        >
          {props.underlay}
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: the drawing holds draggable parts, so it is no image */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group">
        <clipPath id={`${id}-clip`}>
          <rect x={x0} y={y1} width={inner.width} height={inner.height} />
        </clipPath>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus */}
        <g aria-hidden="true">
          <g clip-path={`url(#${id}-clip)`}>{props.shade?.(scales)}</g>
          <g class="plot-axes">
            {within(props.x, 0) && (
              <line class="plot-zero" x1={scales.x(0)} x2={scales.x(0)} y1={y0} y2={y1} />
            )}
            {within(props.y, 0) && (
              <line class="plot-zero" x1={x0} x2={x1} y1={scales.y(0)} y2={scales.y(0)} />
            )}
            <path class="plot-frame" d={`M${x0},${y1}V${y0}H${x1}`} />
            {ticksOf(props.x, scales.x, 5).map((tick) => (
              <g key={tick} transform={`translate(${scales.x(tick)},${y0})`}>
                <line class="plot-tick" y2={4} />
                <text class="plot-number" y={18} text-anchor="middle">
                  {text(props.x, tick)}
                </text>
              </g>
            ))}
            {ticksOf(props.y, scales.y, 4).map((tick) => (
              <g key={tick} transform={`translate(${x0},${scales.y(tick)})`}>
                <line class="plot-tick" x2={-4} />
                <text class="plot-number" x={-8} y={4} text-anchor="end">
                  {text(props.y, tick)}
                </text>
              </g>
            ))}
            {props.x.label && (
              <text class="plot-label" x={x1 + 7} y={y0 + 5}>
                {props.x.label}
              </text>
            )}
            {props.y.label && (
              <text class="plot-label" x={x0 - 8} y={y1 - 9}>
                {props.y.label}
              </text>
            )}
          </g>
          <g clip-path={`url(#${id}-clip)`}>{props.marks(scales)}</g>
          {props.labels?.(scales)}
        </g>
        {props.handles?.(scales)}
      </svg>
    </div>
  );
}

interface CurveProps {
  scales: Scales;
  points: readonly (readonly [number, number])[];
  class?: string;
}

/** A line through points in data coordinates; a point that is not finite interrupts it. */
export function Curve({ scales, points, class: name }: CurveProps) {
  const path = pathThrough(points.map(([px, py]) => [scales.x(px), scales.y(py)]));
  return <path class={`plot-curve ${name ?? ''}`} d={path} />;
}
