// The network as a drawing: an image, the layers it passes through, ten outputs. Once trained, the first layer's units
// show their weights as pictures, the edges their sign and size, the outputs the probabilities of the drawing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { formatCount } from '../kit/format.ts';
import type { MnistModel } from './model.ts';
import {
  type Column,
  columnsOf,
  IMAGE,
  OUTPUT_SQUARE,
  PICTURE,
  UNIT_RADIUS,
  UNIT_SQUARE,
} from './picture.ts';
import { drawDigit, weightPicture } from './pixels.ts';
import { layerSizes } from './state.ts';
import type { Strings } from './strings.ts';
import type { LayerWeights } from './training.ts';

interface Props {
  model: MnistModel;
  strings: Strings;
  lang: Lang;
}

export function NetworkDrawing({ model, strings, lang }: Props) {
  const { hidden, f } = model.widget.state.value;
  const columns = columnsOf(hidden);
  const layers = model.run.network.value?.layers;
  const pictures = useWeightPictures(layers?.[0], columns[0]);
  const probabilities = model.reading.value?.probabilities;
  const digit = model.pad.digit.value;
  const sizes = layerSizes(hidden)
    .map((size) => formatCount(size, lang))
    .join(' → ');

  return (
    <div class="mnist-network">
      <svg
        viewBox={`0 -4 ${PICTURE.width} ${PICTURE.height + 48}`}
        role="img"
        preserveAspectRatio="xMaxYMid meet"
      >
        <title>{`${strings.networkDescription(sizes)} ${digit ? strings.seesHelp : ''}`}</title>
        <Edges columns={columns} layers={layers} />
        <rect class="mnist-image" x={IMAGE.x + 0.5} y={IMAGE.y} width={IMAGE.side} height={IMAGE.side} />
        <foreignObject x={IMAGE.x + 0.5} y={IMAGE.y} width={IMAGE.side} height={IMAGE.side}>
          {digit ? <DigitCanvas grey={digit} full={1} /> : <span class="mnist-digit" style="--at:0" />}
        </foreignObject>
        <text class="mnist-kind" x={IMAGE.x + IMAGE.side / 2} y={IMAGE.y - 9}>
          {digit ? strings.sees : strings.example}
        </text>
        <text class="mnist-size" x={IMAGE.x + IMAGE.side / 2} y={IMAGE.y + IMAGE.side + 21}>
          784
        </text>
        <text class="mnist-kind" x={IMAGE.x + IMAGE.side / 2} y={IMAGE.y + IMAGE.side + 40}>
          {strings.pixels}
        </text>
        {columns.map(({ layer, size, x, units, gap }, i) => {
          const isOutput = i === columns.length - 1;
          return (
            <g key={layer} class={isOutput ? 'mnist-outputs' : 'mnist-units'}>
              {units.map((unit) => {
                // Units that look at the image itself are squares: they hold the picture of their weights.
                const picture = pictures?.[unit.index];
                const side = isOutput ? OUTPUT_SQUARE : UNIT_SQUARE;
                const sure = isOutput ? (probabilities?.[unit.index] ?? 0) : 0;
                const corner = { x: unit.x - side / 2, y: unit.y - side / 2, width: side, height: side };
                return (
                  <g key={unit.index}>
                    {i === 0 ? (
                      <rect {...corner} rx={2} stroke-width={1.5 + 2.5 * sure} />
                    ) : (
                      <circle cx={unit.x} cy={unit.y} r={UNIT_RADIUS} />
                    )}
                    {i === 0 && picture && <image href={picture} {...corner} />}
                    {i > 0 && sure > 0 && (
                      <circle class="mnist-sure" cx={unit.x} cy={unit.y} r={UNIT_RADIUS * Math.sqrt(sure)} />
                    )}
                  </g>
                );
              })}
              {gap !== null && (
                <text class="mnist-gap" x={x} y={gap + 6}>
                  ⋮
                </text>
              )}
              <text
                class="mnist-size"
                x={isOutput ? PICTURE.width : x}
                y={PICTURE.height + 20}
                data-end={isOutput ? '' : undefined}
              >
                {formatCount(size, lang)}
              </text>
              <text
                class="mnist-kind"
                x={isOutput ? PICTURE.width : x}
                y={PICTURE.height + 39}
                data-end={isOutput ? '' : undefined}
              >
                {isOutput ? 'softmax' : strings.activations[f]}
              </text>
            </g>
          );
        })}
      </svg>
      <p class="mnist-weights">
        {!layers ? strings.noWeights : hidden.length === 0 ? strings.weightsDirect : strings.weights}
      </p>
    </div>
  );
}

/** The first layer's weights as pictures, by unit; null before there is a network. */
function useWeightPictures(first: LayerWeights | undefined, column: Column | undefined) {
  const [pictures, setPictures] = useState<Record<number, string> | null>(null);
  useEffect(() => {
    if (!first || first.units !== column?.size || column.layer !== 1) {
      setPictures(null);
      return;
    }
    const draw = () => {
      const style = getComputedStyle(document.documentElement);
      const drawn: Record<number, string> = {};
      for (const { index } of column.units) {
        const picture = weightPicture(first.weights, index * first.inputs, style);
        if (picture) drawn[index] = picture;
      }
      setPictures(drawn);
    };
    draw();
    // The reader may switch between light and dark.
    const watcher = new MutationObserver(draw);
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => watcher.disconnect();
  }, [first, column?.size, column?.layer]);
  return pictures;
}

const largest = new WeakMap<LayerWeights, number>();

/** The largest weight by size; found once for each network, not at every stroke of the pen. */
function largestWeight(layer: LayerWeights): number {
  let known = largest.get(layer);
  if (known === undefined) {
    known = 0;
    for (const weight of layer.weights) known = Math.max(known, Math.abs(weight));
    largest.set(layer, known);
  }
  return known;
}

/** Edges between the units drawn. Untrained they are all alike; then solid where the weight is positive, dashed where negative. */
function Edges({ columns, layers }: { columns: Column[]; layers: readonly LayerWeights[] | undefined }) {
  const fromImage = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => ({
    x: IMAGE.x + IMAGE.side,
    y: IMAGE.y + part * IMAGE.side,
  }));
  const first = columns[0];
  const half = (columns.length > 1 ? UNIT_SQUARE : OUTPUT_SQUARE) / 2;
  return (
    <g class="mnist-edges">
      {first?.units.map((unit) => (
        <path
          key={unit.index}
          d={fromImage.map(({ x, y }) => `M${x},${y}L${unit.x - half},${unit.y}`).join('')}
        />
      ))}
      {columns.slice(1).map((column, i) => {
        const before = columns[i];
        const weights = layers?.[i + 1];
        const fits = weights && weights.units === column.size && weights.inputs === before?.size;
        const largest = fits ? largestWeight(weights) : 0;
        return before?.units.flatMap((from) =>
          column.units.map((to) => {
            const weight = fits ? (weights.weights[to.index * weights.inputs + from.index] ?? 0) : null;
            const share = weight === null ? null : Math.abs(weight) / (largest || 1);
            return (
              <line
                key={`${from.index}-${to.index}`}
                x1={from.x + (i === 0 ? UNIT_SQUARE / 2 : UNIT_RADIUS)}
                y1={from.y}
                x2={to.x - UNIT_RADIUS}
                y2={to.y}
                class={weight === null ? undefined : weight > 0 ? 'is-positive' : 'is-negative'}
                style={
                  share === null
                    ? undefined
                    : `stroke-width:${(0.4 + 2.6 * share).toFixed(2)};opacity:${(0.25 + 0.75 * share).toFixed(2)}`
                }
              />
            );
          }),
        );
      })}
    </g>
  );
}

/** A digit from its grey levels. */
export function DigitCanvas({ grey, full }: { grey: ArrayLike<number>; full: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) drawDigit(canvas.current, grey, full);
  }, [grey, full]);
  return <canvas ref={canvas} class="mnist-pixels" width={28} height={28} />;
}
