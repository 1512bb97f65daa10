// The cross-entropy as one logit moves and the others rest: nearly straight where the network is sure and wrong.
import { useContext } from 'preact/hooks';
import { softmaxCrossEntropy } from '../../src/math/losses.ts';
import { formatNumber } from '../kit/format.ts';
import { Handle } from '../kit/Handle.tsx';
import { Curve, Plot } from '../kit/Plot.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { logitLosses } from './domains.ts';
import { labelPlace, Tangent } from './Marks.tsx';
import type { LossModel } from './model.ts';
import { LOGIT } from './state.ts';
import { sub, useText } from './strings.ts';

export function LogitCurve({ model }: { model: LossModel }) {
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const text = useText();
  const put = (value: number) => formatNumber(value, lang);
  const { logits, target, pick } = model.state.value;
  const { loss, gradient } = model.classes.value;
  const reach = logits.some((z) => Math.abs(z) > 10) ? LOGIT.max : 10;
  const at = (z: number) => softmaxCrossEntropy.loss(logits.with(pick, z), target);
  const points = Array.from({ length: 161 }, (_, i): [number, number] => {
    const z = -reach + (i * reach) / 80;
    return [z, at(z)];
  });
  const top = logitLosses(Math.max(...points.map(([, value]) => value)));
  const z = logits[pick] ?? 0;
  const slope = gradient[pick] ?? 0;
  const name = `z${sub(pick)}`;
  return (
    <Plot
      id={`${widget?.instance}-curve`}
      width={370}
      height={300}
      x={{ domain: [-reach, reach], label: <tspan class="role-preactivation">{name}</tspan> }}
      y={{ domain: top, label: <tspan class="loss-ink">L</tspan> }}
      marks={(scales) => (
        <>
          <Curve scales={scales} points={points} class="loss-curve" />
          <Tangent scales={scales} x={z} y={loss} slope={slope} />
          <path
            class="loss-guide"
            d={`M${scales.x(z)},${scales.y(0)}V${scales.y(loss)}H${scales.x(-reach)}`}
          />
        </>
      )}
      labels={(scales) => (
        <g {...labelPlace(scales, z, loss, slope)}>
          <text class="loss-value" data-picked="true">
            L = {put(loss)}
          </text>
          <text class="loss-slope" y={16}>
            {text.slope(put(slope))}
          </text>
        </g>
      )}
      handles={(scales) => (
        <>
          <Handle
            scales={scales}
            x={{ value: z, min: -reach, max: reach, step: LOGIT.step }}
            at={[z, loss]}
            label={`${text.logit} ${name}`}
            text={`${name} = ${put(z)}, L = ${put(loss)}, ${text.slope(put(slope))}`}
            tone="error"
            onMove={({ x }) => x !== undefined && model.setLogit(pick, x)}
          />
        </>
      )}
    />
  );
}
