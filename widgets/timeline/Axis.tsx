// The drawing: one lane a theme, a point a milestone, the two winters behind them, the chosen point to be moved.
import { useRef } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { AXIS, across, at, down, HEIGHT, LANE, LANE_NAME, lineOf, TICKS } from './layout.ts';
import { milestones, themes, winters } from './milestones.ts';
import type { TimelineModel } from './model.ts';
import { belongs } from './state.ts';
import { strings } from './strings.ts';

interface AxisProps {
  model: TimelineModel;
  /** The chosen milestone's name. */
  name: string;
  instance: string;
  lang: Lang;
}

const percent = (year: number) => `${across(year).toFixed(2)}%`;
/** Years to each side of the chosen one where its number leaves no room for a tick's. */
const NUMBER = 9;

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

export function Axis({ model, name, instance, lang }: AxisProps) {
  const text = strings[lang];
  const { theme } = model.state.value;
  const chosen = model.chosen.value;
  const shown = model.shown.value;
  const dragged = useRef(false);
  const handle = useRef<SVGGElement>(null);
  const fade = `${instance}-winter`;

  function follow(event: PointerEvent) {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const found = at(shown, { x: event.clientX - box.left, y: event.clientY - box.top }, box.width);
    if (found && found.key !== chosen.key) model.choose(found.key);
  }

  function press(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (event.key === 'Home') model.move(Number.NEGATIVE_INFINITY);
    else if (event.key === 'End') model.move(Number.POSITIVE_INFINITY);
    else if (step) model.move(event.shiftKey ? 10 * step : step);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the drawing holds a part that moves, so it is no image
    <svg
      role="group"
      class="timeline-axis"
      height={HEIGHT}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        handle.current?.focus({ preventScroll: true });
        dragged.current = true;
        follow(event);
      }}
      onPointerMove={(event) => dragged.current && follow(event)}
      onPointerUp={() => {
        dragged.current = false;
      }}
      onPointerCancel={() => {
        dragged.current = false;
      }}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus */}
      <g aria-hidden="true">
        <defs>
          <linearGradient id={fade}>
            <stop class="timeline-fade" offset="0" stop-opacity="0" />
            <stop class="timeline-fade" offset="0.25" stop-opacity="1" />
            <stop class="timeline-fade" offset="0.75" stop-opacity="1" />
            <stop class="timeline-fade" offset="1" stop-opacity="0" />
          </linearGradient>
        </defs>
        {winters.map(([from, to]) => (
          <rect
            key={from}
            x={percent(from)}
            width={`${(across(to) - across(from)).toFixed(2)}%`}
            y={0}
            height={AXIS}
            fill={`url(#${fade})`}
          />
        ))}
        <line
          class="timeline-guide"
          x1={percent(chosen.year)}
          x2={percent(chosen.year)}
          y1={down(chosen)}
          y2={AXIS}
        />
        {themes.map((lane) => (
          <g key={lane} class="timeline-lane" data-out={theme !== 'all' && theme !== lane}>
            <line x1="0" x2="100%" y1={lineOf(lane)} y2={lineOf(lane)} />
            <text x="0" y={lineOf(lane) - LANE + LANE_NAME + 12}>
              {text.filters[lane]}
            </text>
          </g>
        ))}
        {winters.map(([from, to], i) => (
          <text
            key={from}
            class="timeline-winter"
            x={percent((from + to) / 2)}
            y={lineOf('limits') - LANE + LANE_NAME + 12}
            text-anchor="middle"
          >
            {text.winters[i]}
          </text>
        ))}
        <line class="timeline-base" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
        {TICKS.map((year) => (
          <g key={year}>
            <line class="timeline-base" x1={percent(year)} x2={percent(year)} y1={AXIS} y2={AXIS + 5} />
            {Math.abs(year - chosen.year) > NUMBER && (
              <text class="plot-number" x={percent(year)} y={AXIS + 20} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        ))}
        {milestones.map((one) => (
          <circle
            key={one.key}
            class="timeline-point"
            data-out={!belongs(one, theme)}
            cx={percent(one.year)}
            cy={down(one)}
            r={belongs(one, theme) ? 5 : 3.5}
          />
        ))}
        <text class="timeline-year" x={percent(chosen.year)} y={AXIS + 20} text-anchor="middle">
          {chosen.year}
        </text>
      </g>
      <g
        ref={handle}
        class="plot-handle"
        data-axes="x"
        role="slider"
        tabindex={0}
        aria-label={text.handle}
        aria-valuemin={milestones[0]?.year}
        aria-valuemax={milestones.at(-1)?.year}
        aria-valuenow={chosen.year}
        aria-valuetext={`${chosen.year}: ${name}`}
        onKeyDown={press}
      >
        <circle class="handle-touch" cx={percent(chosen.year)} cy={down(chosen)} r={16} />
        <circle class="handle-ring" cx={percent(chosen.year)} cy={down(chosen)} r={12} />
        <circle class="handle-dot" cx={percent(chosen.year)} cy={down(chosen)} r={8} />
      </g>
    </svg>
  );
}
