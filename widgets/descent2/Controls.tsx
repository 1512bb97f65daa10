// The few things that matter most, in sight.
import { Choice } from '../kit/Choice.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { Tasks } from '../kit/Tasks.tsx';
import type { Descent2Model } from './model.ts';
import { BatchSize, Beta, Centred, RATES, uses } from './settings.tsx';
import { LAST_STEP, optimizers, presetNames, presetOf, presetState, RATE_RANGE } from './state.ts';
import { tasks } from './tasks.ts';

export function Controls({ model }: { model: Descent2Model }) {
  const text = model.text;
  const { fields } = text;
  const state = model.state.value;
  const count = model.problem.value.examples?.x.length ?? 0;
  const used = uses(state.optimizer);
  const preset = presetOf(state);
  return (
    <>
      <div class="descent2-steps">
        <Stepper stepping={model.stepping} step={state.step} last={LAST_STEP} />
        {[10, 100].map((steps) => (
          <button
            key={steps}
            type="button"
            class="widget-button"
            data-action={`step-${steps}`}
            disabled={state.step >= LAST_STEP}
            onClick={() => model.stepping.forward(steps)}
          >
            {text.steps(steps)}
          </button>
        ))}
      </div>
      <Choice
        name="optimizer"
        label={fields.optimizer}
        value={state.optimizer}
        options={optimizers.map((name) => [name, text.optimizers[name]] as const)}
        onInput={model.setOptimizer}
      />
      <Slider
        name="lr"
        label={
          <>
            {fields.lr} <var>η</var>
          </>
        }
        value={state.lr}
        {...RATE_RANGE}
        step={0.01}
        scale={RATES}
        onInput={(lr) => model.change({ lr })}
      />
      {used.beta1 && <Beta model={model} name="beta1" />}
      {used.beta2 && <Beta model={model} name="beta2" />}
      {count > 0 && <BatchSize model={model} />}
      <Choice
        name="data"
        label={fields.data}
        value={state.data}
        options={(['fuel', 'synthetic'] as const).map((name) => [name, text.grounds[name]] as const)}
        onInput={(data) => model.setGround({ data, surface: 'none' })}
      />
      <Choice
        name="surface"
        label={fields.surface}
        value={state.surface}
        options={(['none', 'bowl', 'rosenbrock', 'saddle'] as const).map(
          (name) => [name, text.surfaces[name]] as const,
        )}
        onInput={(surface) => model.setGround({ surface })}
      />
      {count > 0 && <Centred model={model} />}
      <Presets
        legend={text.examples}
        options={presetNames.map((name) => [name, text.presets[name]] as const)}
        chosen={preset}
        note={preset && text.notes[preset]}
        onChoose={(name) => model.change(presetState(name))}
      />
      <Tasks
        tasks={tasks}
        words={text.tasks}
        task={state.task}
        state={state}
        onChoose={(patch, task) => model.change({ ...patch, task })}
      />
    </>
  );
}
