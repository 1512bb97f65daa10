// Trains, pauses, goes on, and looks at the steps that were made, one by one.
import type { Lang } from '../../src/site/lang.ts';
import { Readout } from '../kit/Readout.tsx';
import { kitStrings } from '../kit/strings.ts';
import { brief } from './axes.ts';
import type { FlowModel } from './model.ts';
import { MOST_STEPS } from './run.ts';

export function RunBar({ model, lang }: { model: FlowModel; lang: Lang }) {
  const text = model.text;
  const kit = kitStrings[lang];
  const { run } = model;
  const { phase } = run.held.value;
  const { step, loss } = model.shown.value;
  const busy = run.busy.value;
  const made = run.last.value;
  const more = Math.min(model.state.value.steps, MOST_STEPS - made);
  const ended = phase === 'overflow' || more <= 0;
  const name = busy ? 'pause' : made > 0 ? 'resume' : 'train';
  return (
    <div class="flow-run">
      <p class="flow-progress">
        {text.stepLabel} <Readout name="step" value={step} format={String} />
        {made > 0 && step < made && <span class="flow-of"> / {made}</span>}
        {' · '}
        {text.lossLabel}{' '}
        <Readout name="loss" value={loss} tone="error" format={(value) => brief(value, lang)} />
      </p>
      <div class="flow-buttons">
        <button
          type="button"
          class="widget-button flow-train"
          data-action={name}
          disabled={phase === 'pausing' || (ended && !busy)}
          onClick={() => (busy ? run.pause() : model.train())}
        >
          {busy ? text.pause : made > 0 ? text.trainMore(more) : text.train(more)}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="back"
          disabled={busy || step === 0}
          onClick={model.back}
        >
          {kit.back}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="step"
          disabled={busy || (step === made && ended)}
          onClick={model.forward}
        >
          {kit.step}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="clear"
          disabled={made === 0}
          onClick={() => run.clear()}
        >
          {text.clear}
        </button>
      </div>
    </div>
  );
}
