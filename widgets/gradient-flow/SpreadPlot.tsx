// The activations of every hidden layer as shapes that are wide where many values are, under the gradient's plot and on the
// same places: a signal that dies narrows to a line, one that saturates parts to both ends.
import { useContext } from 'preact/hooks';
import { formatNumber } from '../kit/format.ts';
import { Plot, type Scales } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { powerOfTen } from './axes.ts';
import { activationAxis, BINS } from './histogram.ts';
import { layerTicks, WIDTH } from './LayersPlot.tsx';
import type { FlowModel } from './model.ts';
import { layerShown } from './state.ts';

const HEIGHT = 150;

/** The outline of one layer's shape, up its right side and down its left. Roots of shares, so that few values stay in sight. */
function shapeOf(shares: Uint8Array, layer: number, scales: Scales): string {
  const most = Math.max(1, ...shares);
  const middle = scales.x(layer);
  const half = (scales.x(layer + 1) - middle) * 0.46;
  const steps: string[] = [];
  const side = (sign: 1 | -1, bins: readonly number[]) => {
    for (const bin of bins) {
      const reach = half * Math.sqrt((shares[bin] ?? 0) / most);
      const x = (middle + sign * reach).toFixed(1);
      const ends = [bin / BINS, (bin + 1) / BINS].map((place) => scales.y(place).toFixed(1));
      if (sign < 0) ends.reverse();
      steps.push(`${x},${ends[0]}`, `${x},${ends[1]}`);
    }
  };
  const all = Array.from({ length: BINS }, (_, bin) => bin);
  const filled = all.filter((bin) => (shares[bin] ?? 0) > 0);
  const from = filled[0] ?? 0;
  const to = filled.at(-1) ?? 0;
  const span = all.slice(from, to + 1);
  side(1, span);
  side(-1, [...span].reverse());
  return `M${steps.join('L')}Z`;
}

export function SpreadPlot({ model }: { model: FlowModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const state = model.state.value;
  const { spread, gradients } = model.shown.value;
  const layers = gradients.length;
  const layer = Math.min(layerShown(state), layers);
  const axis = activationAxis(state.f, state.residual, spread.largest);
  const values = axis.low === 0 ? [0, axis.high] : [axis.low, 0, axis.high];
  const put = (value: number) => {
    if (!axis.logarithmic || value === 0) return formatNumber(value, lang);
    return `${value < 0 ? '−' : ''}${powerOfTen(Math.round(Math.log10(Math.abs(value))))}`;
  };
  return (
    <Plot
      id={`${widget?.instance}-spread`}
      width={WIDTH}
      height={HEIGHT}
      x={{ domain: [0.5, layers + 0.5], ticks: layerTicks(layers), label: <tspan>l</tspan> }}
      y={{
        domain: [0, 1],
        ticks: values.map(axis.at),
        format: (place) => put(values.find((value) => axis.at(value) === place) ?? Number.NaN),
        label: <tspan class="role-activation">a</tspan>,
      }}
      marks={(scales) => (
        <>
          {axis.low < 0 && (
            <path
              class="plot-zero"
              d={`M${scales.x(0.5)},${scales.y(axis.at(0))}H${scales.x(layers + 0.5)}`}
            />
          )}
          <path class="flow-cursor" d={`M${scales.x(layer)},${scales.y(0)}V${scales.y(1)}`} />
          {spread.shares.map((shares, l) => (
            <path
              key={l}
              class="flow-shape"
              data-chosen={l + 1 === layer}
              d={shapeOf(shares, l + 1, scales)}
            />
          ))}
        </>
      )}
    />
  );
}
