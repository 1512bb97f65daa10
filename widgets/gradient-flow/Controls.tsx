// The controls: the network's size, activation, weights and remedies in sight; training, seed and layer behind «Más».
import { Choice, Switch } from '../kit/Choice.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { linear, logarithmic } from '../kit/scale.ts';
import { Tasks } from '../kit/Tasks.tsx';
import type { FlowModel } from './model.ts';
import {
  CLIP,
  DEPTH,
  type FlowState,
  flowTasks,
  functions,
  GAIN,
  initializations,
  LAYER,
  presetNames,
  RATE,
  SEED,
  STEPS,
  type TaskName,
  taskNames,
  WIDTH,
} from './state.ts';

interface Props {
  model: FlowModel;
}

// Whole numbers, wherever the thumb is put.
const depthScale = linear({ ...DEPTH, step: 1 });
const widthScale = linear({ ...WIDTH, step: 1 });
const gainScale = logarithmic({ floor: GAIN.min, max: GAIN.max });
const rateScale = logarithmic({ floor: 1e-3, max: RATE.max });

export function Controls({ model }: Props) {
  const text = model.text;
  const state = model.state.value;
  const { edit } = model;
  const preset = model.preset.value;
  // Read here also so that a solved task shows when a large network's gradients arrive.
  const { gradients } = model.measuring.measured.value.flow;
  const tasks = Object.fromEntries(
    taskNames.map((name) => [
      name,
      { start: flowTasks[name].start, check: (of: FlowState) => model.solved(name, of) },
    ]),
  ) as Record<TaskName, { start: Partial<FlowState>; check(of: FlowState): boolean }>;
  return (
    <>
      <Presets
        legend={text.examples}
        options={presetNames.map((name) => [name, text.presets[name]] as const)}
        chosen={preset}
        // Dead units make no network what its preset promises.
        note={preset && gradients.some((g) => g > 0) && text.notes[preset]}
        onChoose={model.choose}
      />
      <Slider
        name="depth"
        label={text.depth}
        value={state.depth}
        {...DEPTH}
        step={1}
        scale={depthScale}
        onInput={(depth) => edit({ depth })}
      />
      <Slider
        name="width"
        label={text.width}
        value={state.width}
        {...WIDTH}
        step={1}
        scale={widthScale}
        onInput={(width) => edit({ width })}
      />
      <Choice
        name="f"
        label={text.activation}
        tone="activation"
        value={state.f}
        options={functions.map((name) => [name, text.functions[name]] as const)}
        onInput={(f) => edit({ f })}
      />
      <Choice
        name="init"
        label={text.init}
        tone="weight"
        value={state.init}
        options={initializations.map((name) => [name, text.inits[name]] as const)}
        onInput={(init) => edit({ init })}
      />
      <Slider
        name="gain"
        label={text.gain}
        tone="weight"
        value={state.gain}
        {...GAIN}
        step={0.1}
        scale={gainScale}
        onInput={(gain) => edit({ gain: Math.max(GAIN.min, gain) })}
      />
      <Choice
        name="norm"
        label={text.norm}
        value={state.norm}
        options={[
          ['none', text.norms.none],
          ['layer', text.norms.layer],
        ]}
        onInput={(norm) => edit({ norm })}
      />
      <Switch
        name="residual"
        label={text.residual}
        value={state.residual}
        onInput={(residual) => edit({ residual })}
      />
      <Tasks
        tasks={tasks}
        words={text.tasks}
        task={state.task}
        state={state}
        onChoose={(patch, task) => edit({ ...patch, task })}
      />
    </>
  );
}

export function MoreControls({ model }: Props) {
  const text = model.text;
  const state = model.state.value;
  const { edit } = model;
  return (
    <>
      <Slider
        name="lr"
        label={
          <>
            {text.rate} <var>η</var>
          </>
        }
        value={state.lr}
        {...RATE}
        step={0.01}
        scale={rateScale}
        onInput={(lr) => edit({ lr })}
      />
      <NumberField
        name="clip"
        label={text.clip}
        tone="gradient"
        value={state.clip}
        {...CLIP}
        step={0.1}
        onInput={(clip) => edit({ clip })}
      />
      <NumberField
        name="steps"
        label={text.steps}
        value={state.steps}
        {...STEPS}
        step={10}
        onInput={(steps) => edit({ steps })}
      />
      <NumberField
        name="seed"
        label={text.seed}
        value={state.seed}
        {...SEED}
        step={1}
        onInput={(seed) => edit({ seed })}
      />
      <NumberField
        name="layer"
        label={text.layer}
        value={state.layer}
        {...LAYER}
        step={1}
        onInput={(layer) => edit({ layer })}
      />
    </>
  );
}
