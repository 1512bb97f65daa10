// The other optimizers of a race on the map. Loaded when there are any.
import type { Scales } from '../kit/Plot.tsx';
import { exitOf, pixelOf, trackOf } from './marks.ts';
import type { Descent2Model } from './model.ts';

/** Marks at the runners' places: told apart by shape as well as by line and colour. */
const SHAPES = ['M-5,-5h10v10h-10z', 'M0,-6.5l6,11h-12z', 'M0,-6.5l6.5,6.5l-6.5,6.5l-6.5,-6.5z'];

export function Rivals({ model, scales }: { model: Descent2Model; scales: Scales }) {
  const { step } = model.state.value;
  return model.rivals.value.map(({ walk }, i) => {
    const track = trackOf(walk, 0, step, scales);
    const at = pixelOf(scales, walk(step).place);
    const inside = at && !exitOf(scales, at);
    return (
      <g key={i} class={`descent2-rival-${i + 1}`}>
        <path class="descent2-halo" d={track.d} />
        <path class="descent2-rival" d={track.d} />
        {inside && step > 0 && (
          <path class="descent2-rival-mark" d={SHAPES[i]} transform={`translate(${at})`} />
        )}
      </g>
    );
  });
}
