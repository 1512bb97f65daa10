// The buttons of the walk, right under the network: back, on, and by itself to the end of the update.
import type { BackpropModel } from './model.ts';
import { MAX_STEP } from './state.ts';
import { stops } from './stops.ts';

export function Walk({ model }: { model: BackpropModel }) {
  const text = model.text;
  const { walk } = model;
  const { node, step } = model.state.value;
  const running = walk.running.value;
  return (
    <div class="bp-walk">
      <div class="bp-buttons">
        <button
          type="button"
          class="widget-button"
          data-action="node-back"
          disabled={node === 0 && step === 0}
          onClick={() => walk.back()}
        >
          {text.nodeBack}
        </button>
        <button
          type="button"
          class="widget-button bp-main"
          data-action="node-step"
          disabled={step === MAX_STEP && node === stops.length}
          onClick={() => walk.forward()}
        >
          {text.nodeStep}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action={running ? 'node-pause' : 'node-run'}
          disabled={step === MAX_STEP && node === stops.length && !running}
          onClick={running ? walk.pause : walk.run}
        >
          {running ? text.pause : text.nodeRun}
        </button>
      </div>
      <p class="bp-legend">{text.legend}</p>
    </div>
  );
}
