// Goes through an algorithm one step at a time, back, by itself, or to the step that is asked for.
import { useContext } from 'preact/hooks';
import { NumberInput } from './NumberField.tsx';
import type { Stepping } from './stepping.ts';
import { kitStrings } from './strings.ts';
import { WidgetContext } from './widget.ts';

interface StepperProps {
  stepping: Stepping;
  /** Completed steps. */
  step: number;
  /** The last possible step. */
  last: number;
  /** Whether the reader is told what the last one is: not where it only bounds the work. */
  showLast?: boolean;
}

export function Stepper({ stepping, step, last, showLast }: StepperProps) {
  const widget = useContext(WidgetContext);
  const strings = kitStrings[widget?.lang ?? 'es'];
  const id = `${widget?.instance}-step`;
  const running = stepping.running.value;
  const done = step >= last;
  return (
    <div class="widget-stepper">
      <button
        type="button"
        data-action="back"
        class="widget-button"
        disabled={step === 0}
        onClick={() => stepping.back()}
      >
        {strings.back}
      </button>
      <button
        type="button"
        data-action="step"
        class="widget-button"
        disabled={done}
        onClick={() => stepping.forward()}
      >
        {strings.step}
      </button>
      <button
        type="button"
        data-action={running ? 'pause' : 'run'}
        class="widget-button"
        disabled={done && !running}
        onClick={running ? stepping.pause : stepping.run}
      >
        {running ? strings.pause : strings.run}
      </button>
      <span class="widget-steps">
        <label for={id}>{strings.stepLabel}</label>
        <NumberInput
          id={id}
          name="step"
          value={step}
          min={0}
          max={last}
          step={1}
          integer
          saturates
          onInput={stepping.goTo}
        />
        {showLast && <span>{strings.stepOf(last)}</span>}
      </span>
    </div>
  );
}
