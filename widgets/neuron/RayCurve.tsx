// The output on the way from the origin to the inputs and beyond, with bias and without: what no choice of weights can move.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Curve, Plot } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import type { NeuronModel } from './model.ts';
import { Nail } from './PlaneMarks.tsx';
import { outputAt, outputRange } from './state.ts';
import type { RayWords } from './words.ts';

/** Multiples of the inputs that are shown, either way. */
const REACH = 2;

export function RayCurve({ model, words }: { model: NeuronModel; words: RayWords }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const state = model.state.value;
  const at = (b: number, t: number) =>
    outputAt(
      { ...state, b },
      state.x.map((value) => value * t),
    );
  const curve = (b: number) =>
    Array.from({ length: 401 }, (_, i): [number, number] => {
      const t = (i / 200 - 1) * REACH;
      return [t, at(b, t)];
    });
  const curves = { bias: curve(state.b), none: curve(0) };
  const largest = [...curves.bias, ...curves.none].reduce((most, [, y]) => Math.max(most, Math.abs(y)), 0);
  const [low, high] = outputRange(state.f, largest).domain;
  const air = (high - low) * 0.06;
  return (
    <div class="neuron-ray">
      <Plot
        id={`${widget?.instance}-ray`}
        width={370}
        height={180}
        x={{ domain: [-REACH, REACH], ticks: [-2, -1, 0, 1, 2], label: 't' }}
        y={{
          domain: [low - air, high + air],
          ticks: [low, high],
          label: <tspan class="role-activation">y</tspan>,
        }}
        marks={(scales) => (
          <>
            <Curve scales={scales} points={curves.none} class="neuron-ghost" />
            <Curve scales={scales} points={curves.bias} class="neuron-curve" />
            <Nail at={[scales.x(0), scales.y(at(0, 0))]} />
          </>
        )}
      />
      <p class="neuron-nailed">{words(formatNumber(at(0, 0), lang))}</p>
    </div>
  );
}
