// The neuron's controls: sliders of bias, weights and inputs, the activation, presets, challenges, and the place of what stands behind «Más».

import { Choice } from '../kit/Choice.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Tasks, type TaskWords } from '../kit/Tasks.tsx';
import type { NeuronModel } from './model.ts';
import { presetNames } from './presets.ts';
import { B_RANGE, functions, MAX_INPUTS, STEP, type TaskName, taskNames, W_RANGE, X_RANGE } from './state.ts';
import { symbol, useText } from './strings.ts';
import { tasks } from './tasks.ts';

interface SettingsProps {
  model: NeuronModel;
  instance: string;
}

export function Bias({ model }: SettingsProps) {
  const text = useText();
  return (
    <Slider
      name="b"
      label={
        <>
          {text.bias} <var>b</var>
        </>
      }
      tone="bias"
      value={model.state.value.b}
      {...B_RANGE}
      step={STEP}
      onInput={model.setB}
    />
  );
}

/** Each weight with its input. */
export function Pairs({ model }: SettingsProps) {
  const text = useText();
  const { x, w } = model.state.value;
  return (
    <>
      {x.map((value, i) => (
        <div class="neuron-pair" key={symbol('x', i, MAX_INPUTS)}>
          <Slider
            name={`w.${i}`}
            label={
              <>
                {text.weight} <var>{symbol('w', i, x.length)}</var>
              </>
            }
            tone="weight"
            value={w[i] ?? 0}
            {...W_RANGE}
            step={STEP}
            onInput={(next) => model.setW(i, next)}
          />
          <Slider
            name={`x.${i}`}
            label={
              <>
                {text.input} <var>{symbol('x', i, x.length)}</var>
              </>
            }
            tone="input"
            value={value}
            {...X_RANGE}
            step={STEP}
            onInput={(next) => model.setX(i, next)}
          />
        </div>
      ))}
    </>
  );
}

export function ActivationChoice({ model }: SettingsProps) {
  const text = useText();
  return (
    <Choice
      name="f"
      label={text.activation}
      tone="activation"
      value={model.state.value.f}
      options={functions.map((name) => [name, text.functions[name]] as const)}
      onInput={(f) => model.change({ f })}
    />
  );
}

/** States with a name, and challenges. What there is to say of one is fetched when it is chosen. */
export function Examples({ model }: SettingsProps) {
  const text = useText();
  const state = model.state.value;
  const preset = model.preset.value;
  const { notes, challenges } = model.parts.value;
  const ofTask = (name: TaskName) => ({
    name: text.tasks[name],
    text: '',
    solved: '',
    ...challenges?.[name],
  });
  return (
    <>
      <Presets
        legend={text.examples}
        options={presetNames.map((name) => [name, text.presets[name]] as const)}
        chosen={preset}
        note={model.chosen.value && preset && notes?.[preset]}
        onChoose={model.choose}
      />
      <Tasks
        tasks={tasks}
        words={
          Object.fromEntries(taskNames.map((name) => [name, ofTask(name)])) as Record<TaskName, TaskWords>
        }
        task={state.task}
        state={state}
        onChoose={(patch, task) => model.change({ ...patch, task })}
      />
    </>
  );
}

/** What is folded: as the server rendered it, and out of reach, until it is fetched to answer. */
export function Folded({ model, instance }: SettingsProps) {
  const { more } = model.parts.value;
  if (!more) return <div class="neuron-folded" inert dangerouslySetInnerHTML={{ __html: '' }} />;
  return (
    <div class="neuron-folded">
      <more.More model={model} instance={instance} words={more.words} />
    </div>
  );
}
