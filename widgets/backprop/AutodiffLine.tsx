// How far the gradients are from those that autodiff finds, without being asked.
import type { Lang } from '../../src/site/lang.ts';
import { linkTo } from '../kit/address.ts';
import { Readout } from '../kit/Readout.tsx';
import { type BackpropModel, distance } from './model.ts';
import { short } from './numbers.ts';
import { backpropState } from './state.ts';

const NAMES = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

export function AutodiffLine({
  model,
  lang,
  instance,
}: {
  model: BackpropModel;
  lang: Lang;
  instance: string;
}) {
  const text = model.text;
  const refused = model.check.refused.value;
  if (refused) {
    const href = linkTo(location.href, backpropState.write(model.state.value, instance), instance);
    return (
      <p class="bp-autodiff" role="alert">
        {text.noTensors[refused]}{' '}
        {refused === 'no-worker' && (
          <a href={href} target="_blank" rel="noopener">
            {text.openInTab}
          </a>
        )}{' '}
        <button type="button" class="widget-button" data-action="retry" onClick={model.retryCheck}>
          {text.retry}
        </button>
      </p>
    );
  }
  const gradient = model.autodiff.value;
  const apart = gradient && distance(model.pass.value.gradient, gradient);
  const backend = model.check.result.value?.backend;
  return (
    <p class="bp-autodiff" data-late>
      {apart === null || !backend
        ? text.autodiff.waiting
        : Number.isFinite(apart)
          ? text.autodiff.lead(NAMES[backend])
          : text.autodiff.beyond}{' '}
      <Readout name="autodiff" value={apart} format={(value) => short(value, lang, 2)} />
    </p>
  );
}
