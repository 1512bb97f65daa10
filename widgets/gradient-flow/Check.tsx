// What a framework finds: autodiff in float32, how far it is from the closed form and which layers float32 has lost.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { FlowModel } from './model.ts';

const BACKENDS = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

/** Rounding alone, unless the network multiplies it, stays far below this share. */
const AMPLIFIED = 0.01;

/** Layers as a reader lists them: 1–4, 7. */
export function ranges(layers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < layers.length; ) {
    let end = i;
    while (layers[end + 1] === (layers[end] ?? 0) + 1) end++;
    parts.push(end > i ? `${layers[i]}–${layers[end]}` : `${layers[i]}`);
    i = end + 1;
  }
  return parts.join(', ');
}

export function Check({ model, lang, href }: { model: FlowModel; lang: Lang; href: string }) {
  const text = model.text;
  const refused = model.checking.refused.value;
  const comparison = model.comparison.value;
  const check = model.checking.check.value;
  if (refused) {
    return (
      <p class="flow-check" role="alert">
        {text.noTensors[refused]}{' '}
        {refused === 'no-worker' && (
          <a href={href} target="_blank" rel="noopener">
            {text.openInTab}
          </a>
        )}{' '}
        <button
          type="button"
          class="widget-button"
          data-action="retry"
          onClick={() => model.checking.retry(model.state.value)}
        >
          {text.retry}
        </button>
      </p>
    );
  }
  if (!model.checking.wanted.value) {
    return (
      <p class="flow-check">
        <button type="button" class="widget-button" data-action="check" onClick={model.check}>
          {text.check}
        </button>
      </p>
    );
  }
  if (!comparison || !check) return <p class="flow-check">{text.checking}</p>;
  const { difference, vanished, overflowed } = comparison;
  return (
    <p class="flow-check">
      {vanished.length > 0 && `${text.vanished(ranges(vanished), vanished.length)} `}
      {overflowed.length > 0 && `${text.overflowed(ranges(overflowed), overflowed.length)} `}
      {text.checked(
        BACKENDS[check.backend],
        difference === null ? null : formatNumber(difference, lang, 1),
        vanished.length + overflowed.length > 0,
      )}
      {difference !== null && difference > AMPLIFIED && ` ${text.chaotic}`}
      <span class="visually-hidden">
        <Readout name="autodiff" value={difference} />
      </span>
    </p>
  );
}
