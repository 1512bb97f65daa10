// The line that says how far the tensors' pass is from the one by hand, or why there is none.
import { useContext } from 'preact/hooks';
import { linkTo } from '../kit/address.ts';
import { formatNumber } from '../kit/format.ts';
import { WidgetContext } from '../kit/widget.ts';
import type { ForwardModel } from './model.ts';
import { keyOf } from './tensors.ts';
import { useText } from './text.ts';

const NAMES = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

export function Source({ model }: { model: ForwardModel }) {
  const widget = useContext(WidgetContext);
  const { text, lang } = useText();
  const complete = model.state.value.step === model.last.value;
  const refused = model.tensors.refused.value;
  const compared = model.tensors.compared.value;
  if (complete && refused && widget) {
    return (
      <p class="forward-source" role="alert">
        {text.noTensors[refused]}{' '}
        {refused === 'no-worker' && (
          <a
            href={linkTo(location.href, widget.pairs(widget.instance), widget.instance)}
            target="_blank"
            rel="noopener"
          >
            {text.openInTab}
          </a>
        )}{' '}
        <button type="button" class="widget-button" data-action="retry" onClick={model.tensors.retry}>
          {text.retry}
        </button>
      </p>
    );
  }
  const current = complete && compared?.key === keyOf(model.state.value) ? compared : null;
  return (
    <p class="forward-source" data-difference={current?.difference}>
      {current
        ? text.tensors(
            NAMES[current.backend],
            current.difference === 0 ? null : formatNumber(current.difference, lang),
          )
        : complete
          ? text.tensorsWaiting
          : text.tensorsLater}
    </p>
  );
}
