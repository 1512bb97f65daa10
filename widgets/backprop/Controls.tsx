// The controls: the walk, the training, what is learned and how, examples, challenges, and every starting value.
import type { Lang } from '../../src/site/lang.ts';
import { Choice, Switch } from '../kit/Choice.tsx';
import { formatCount } from '../kit/format.ts';
import { NumberInput } from '../kit/NumberField.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { logarithmic } from '../kit/scale.ts';
import { Tasks } from '../kit/Tasks.tsx';
import { SymbolView } from './Letters.tsx';
import type { BackpropModel } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { functions, losses, MAX_STEP, type NumbersKey, presetNames, RANGE, RATE, STEP } from './state.ts';
import { stops } from './stops.ts';
import { bias, input, type MathSymbol, target, weight } from './symbols.ts';
import { tasks } from './tasks.ts';

const RATE_SCALE = logarithmic({ floor: 0.001, max: RATE.max });

interface ControlsProps {
  model: BackpropModel;
  lang: Lang;
  instance: string;
}

function Train({ model, lang }: ControlsProps) {
  const { step } = model.state.value;
  return (
    <fieldset class="bp-train">
      <legend class="widget-label">{model.text.train}</legend>
      <Stepper stepping={model.training} step={step} last={MAX_STEP} />
      <div class="bp-buttons">
        {[10, 100, 1000].map((count) => (
          <button
            type="button"
            class="widget-button"
            key={count}
            data-action={`train-${count}`}
            disabled={step === MAX_STEP}
            onClick={() => model.training.forward(count)}
          >
            +{formatCount(count, lang)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

export function Controls(props: ControlsProps) {
  const { model, lang } = props;
  const text = model.text;
  const state = model.state.value;
  const preset = model.preset.value;
  return (
    <>
      <Train {...props} />
      <Slider
        name="lr"
        label={
          <>
            {text.rate} <var>η</var>
          </>
        }
        value={state.lr}
        {...RATE}
        step={0.1}
        scale={RATE_SCALE}
        onInput={(lr) => model.change({ lr })}
      />
      <Slider
        name="node"
        label={text.walk}
        value={state.node}
        min={0}
        max={stops.length}
        step={1}
        integer
        onInput={(next) => model.look({ node: Math.round(next) })}
      />
      <Choice
        name="f"
        label={text.activation}
        tone="activation"
        value={state.f}
        options={functions.map((name) => [name, text.functions[name]] as const)}
        onInput={(f) => model.change({ f })}
      />
      <Choice
        name="loss"
        label={text.loss}
        tone="error"
        value={state.loss}
        options={losses.map((name) => [name, text.losses[name]] as const)}
        onInput={(loss) => model.change({ loss })}
      />
      <Switch
        name="trainbias"
        label={text.trainbias}
        value={state.trainbias}
        onInput={(trainbias) => model.change({ trainbias })}
      />
      <Presets
        legend={text.examples}
        options={presetNames.map((name) => [name, text.presets[name]] as const)}
        chosen={preset}
        note={preset && text.presetNotes[preset]}
        onChoose={model.choose}
      />
      <Tasks
        tasks={tasks}
        words={text.tasks}
        task={state.task}
        state={state}
        onChoose={(start, task) => model.change({ ...start, node: 0, task })}
      />
      <div class="bp-check">
        <Switch
          name="check"
          label={text.check}
          value={state.check}
          onInput={(check) => model.look({ check })}
        />
        <div hidden={!state.check}>
          <Numbers model={model} lang={lang} />
        </div>
      </div>
    </>
  );
}

/** Every starting value, as the vectors and matrices that they are. */
export function Fields({ model, instance }: Omit<ControlsProps, 'lang'>) {
  const state = model.state.value;
  const blocks: readonly (readonly [NumbersKey, (place: number) => MathSymbol])[] = [
    ['x', input],
    ['w1', (place) => weight(1, place)],
    ['b1', (place) => bias(1, place)],
    ['w2', (place) => weight(2, place)],
    ['b2', (place) => bias(2, place)],
    ['t', target],
  ];
  return (
    <fieldset class="bp-fields">
      <legend class="widget-label">{model.text.fields}</legend>
      {blocks.map(([list, symbol]) => (
        <div class="bp-matrix" key={list} data-columns={state[list].length / 2}>
          {state[list].map((value, place) => {
            const id = `${instance}-${list}-${place}`;
            return (
              <span class="bp-field" key={id}>
                <label for={id}>
                  <SymbolView of={symbol(place)} />
                </label>
                <NumberInput
                  id={id}
                  name={`${list}.${place}`}
                  value={value}
                  {...RANGE}
                  step={STEP}
                  onInput={(next) => model.set(list, place, next)}
                />
              </span>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}
