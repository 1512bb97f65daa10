// Buttons that go through an algorithm one step at a time, back, or by themselves.
import { useContext } from 'preact/hooks';
import { kitStrings } from './strings.ts';
import { WidgetContext } from './widget.ts';

interface StepperProps {
  /** Completed steps. */
  step: number;
  /** The last possible step, where there is one. */
  last?: number;
  running: boolean;
  onStep(): void;
  onBack(): void;
  onRun(): void;
  onPause(): void;
}

export function Stepper({ step, last, running, onStep, onBack, onRun, onPause }: StepperProps) {
  const strings = kitStrings[useContext(WidgetContext)?.lang ?? 'es'];
  const done = last !== undefined && step >= last;
  return (
    <div class="widget-stepper">
      <button type="button" data-action="back" class="widget-button" disabled={step === 0} onClick={onBack}>
        {strings.back}
      </button>
      <button type="button" data-action="step" class="widget-button" disabled={done} onClick={onStep}>
        {strings.step}
      </button>
      <button
        type="button"
        data-action={running ? 'pause' : 'run'}
        class="widget-button"
        disabled={done && !running}
        onClick={running ? onPause : onRun}
      >
        {running ? strings.pause : strings.run}
      </button>
      <span class="widget-steps">{strings.stepOf(step, last ?? null)}</span>
    </div>
  );
}
