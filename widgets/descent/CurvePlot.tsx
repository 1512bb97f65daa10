// The loss over its parameter: the point, its tangent, the step as an arrow along the axis, the way that led here.
import { useContext } from 'preact/hooks';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { put } from './describe.ts';
import { letterOf, Marker } from './Marker.tsx';
import { clamp, StepArrow, spotOf, Tangent, TRAIL, Trail, Way } from './marks.tsx';
import type { DescentModel } from './model.ts';
import { W_RANGE } from './state.ts';
import type { View } from './view.ts';

export function CurvePlot({ model, view }: { model: DescentModel; view: View }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = model.words;
  const { w0, starts, step } = model.state.value;
  const curve = model.curve.value;
  const walks = model.walks.value;
  const [main] = walks;
  if (!curve || !main) return null;
  const several = starts.length > 0;
  const { place } = main;
  const minima =
    curve.minima.length <= 4 ? curve.minima.filter((w) => Math.abs(curve.derivative(w)) < 1e-3) : [];
  /** Of a place that is not on the drawing. */
  const whereabouts = !Number.isFinite(place.w)
    ? text.lost
    : Math.abs(place.w) <= view.half && !Number.isFinite(place.loss)
      ? text.valueless
      : text.outside(put(place.w, lang));
  const moveTo = (i: number, w: number) => {
    const kept = clamp(w, [-view.half, view.half]);
    if (i === 0) model.setW0(kept);
    else model.setStart(i - 1, kept);
  };

  return (
    <div
      class="descent-plot"
      onPointerDown={(event) => {
        if ((event.target as Element).closest('.plot-handle')) model.hold(true);
      }}
      onPointerUp={() => model.hold(false)}
      onPointerCancel={() => model.hold(false)}
    >
      <Plot
        id={`${widget?.instance}-plot`}
        width={440}
        height={300}
        x={{
          domain: [-view.half, view.half],
          ticks: view.half === 11 ? [-10, -5, 0, 5, 10] : 5,
          label: <tspan class="role-weight">w</tspan>,
        }}
        y={{ domain: view.y, label: <tspan class="role-error">L</tspan> }}
        marks={(scales) => (
          <>
            <Curve scales={scales} points={view.points} class="descent-curve" />
            {minima.map((w) => (
              <path
                key={w}
                class="descent-minimum"
                d={`M${scales.x(w)},${scales.y(curve.f(w)) + 4}l-4,7h8z`}
              />
            ))}
            {walks.map((walk, i) => (
              <g key={i} class={i > 0 ? 'descent-other' : undefined}>
                <Trail scales={scales} walk={walk} view={view} />
                <Way scales={scales} walk={walk} f={curve.f} />
                {walk.path.slice(Math.max(1, walk.place.step - TRAIL), walk.place.step).map((w, n) => {
                  const spot = spotOf(scales, w, curve.f(w));
                  return (
                    spot.inside && <circle key={n} class="descent-past" cx={spot.x} cy={spot.y} r={2.6} />
                  );
                })}
              </g>
            ))}
            {Number.isFinite(place.grad) && spotOf(scales, place.w, place.loss).inside && (
              <>
                <StepArrow scales={scales} walk={main} label={`Δw = ${put(place.change, lang)}`} />
                {place.change !== 0 && spotOf(scales, place.next, curve.f(place.next)).inside && (
                  <circle
                    class="descent-next"
                    cx={scales.x(place.next)}
                    cy={scales.y(curve.f(place.next))}
                    r={4.5}
                  />
                )}
                <Tangent scales={scales} walk={main} label={`${text.slope} ${put(place.grad + 0, lang)}`} />
              </>
            )}
          </>
        )}
        handles={(scales) => {
          const spots = walks.map((walk) => spotOf(scales, walk.place.w, walk.place.loss));
          const begun = walks.map(({ place: { start } }) => spotOf(scales, start, curve.f(start)));
          const [at] = spots;
          return (
            <>
              {/* The main start last: where starts meet, a hand takes that one. */}
              {[...begun.entries()].reverse().map(([i, spot]) => {
                const start = i === 0 ? w0 : (starts[i - 1] ?? 0);
                return (
                  <g key={letterOf(i)} class="descent-handle" data-left={step > 0}>
                    <Handle
                      scales={scales}
                      x={{ value: start, ...W_RANGE, step: view.half < 5 ? 0.02 : 0.1 }}
                      at={[scales.x.invert(spot.x), scales.y.invert(spot.y)]}
                      label={text.handle(several ? letterOf(i) : 'w₀')}
                      text={`w₀ = ${put(start, lang)}, L = ${put(curve.f(start), lang)}`}
                      tone="weight"
                      onMove={({ x }) => x !== undefined && moveTo(i, x)}
                    />
                  </g>
                );
              })}
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus */}
              <g class="descent-over" aria-hidden="true">
                {several &&
                  begun.map((spot, i) => (
                    <text
                      key={letterOf(i)}
                      class="descent-letter"
                      x={spot.x}
                      y={spot.y < 60 ? spot.y + 26 : spot.y - 15}
                      text-anchor="middle"
                    >
                      {letterOf(i)}
                    </text>
                  ))}
                {step > 0 &&
                  spots.map(
                    (spot, i) =>
                      Number.isFinite(walks[i]?.place.w) && <Marker key={letterOf(i)} kind={i} spot={spot} />,
                  )}
                {at && !at.inside && (
                  <text
                    class="descent-outside"
                    x={clamp(at.x, [130, 320])}
                    y={clamp(at.y + 24, [40, 240])}
                    text-anchor="middle"
                  >
                    {whereabouts}
                  </text>
                )}
              </g>
            </>
          );
        }}
      />
    </div>
  );
}
