// The controls: function and view, the numbers of the unit or of the landscape, examples, comparison, challenges.
import type { Lang } from '../../src/site/lang.ts';
import { Choice } from '../kit/Choice.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Tasks } from '../kit/Tasks.tsx';
import type { ActivationModel } from './model.ts';
import { curvePresets, landscapePresets } from './names.ts';
import { tasks } from './presets.ts';
import { type ActivationState, alphaRange, functions, SPAN_RANGE, STEP, W_RANGE, X_RANGE } from './state.ts';
import { wordsIn } from './strings.ts';

interface Props {
  model: ActivationModel;
  lang: Lang;
}

/** One of the two views, as two buttons of which one is in. */
export function ViewSwitch({ model, lang }: Props) {
  const text = wordsIn(lang).strings;
  const { view } = model.state.value;
  return (
    <fieldset class="activation-view">
      <legend class="widget-label">{text.view}</legend>
      {(['2d', '3d'] as const).map((name) => (
        <label key={name} class="activation-tab">
          <input
            type="radio"
            name="view"
            value={name}
            autocomplete="off"
            checked={view === name}
            onChange={() => {
              // To choose it is to ask for it.
              if (name === '3d') model.solid.value = true;
              model.change({ view: name });
            }}
          />
          <span>{text.views[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function FunctionChoice({ model, lang }: Props) {
  const text = wordsIn(lang).strings;
  return (
    <Choice
      name="f"
      label={text.activation}
      tone="activation"
      value={model.state.value.f}
      options={functions.map((name) => [name, text.functions[name]] as const)}
      onInput={model.setFunction}
    />
  );
}

type Sliding = 'w' | 'b' | 'w2' | 'b2' | 'x';
const SYMBOLS: Record<Sliding, string> = { w: 'w', b: 'b', w2: 'w₂', b2: 'b₂', x: 'x' };
const TONES: Record<Sliding, string> = { w: 'weight', w2: 'weight', b: 'bias', b2: 'bias', x: 'input' };

/** A slider for one number of the unit. */
export function UnitSlider({ model, lang, name }: Props & { name: Sliding }) {
  const text = wordsIn(lang).strings;
  const state = model.state.value;
  const second = name === 'w2' || name === 'b2';
  const words: Record<Sliding, string> = {
    w: text.weight,
    b: text.bias,
    w2: text.secondWeight,
    b2: text.secondBias,
    x: text.input,
  };
  return (
    <div hidden={second && state.f !== 'maxout' && !state.compare.includes('maxout')}>
      <Slider
        name={name}
        label={
          <>
            {words[name]} <var>{SYMBOLS[name]}</var>
          </>
        }
        tone={TONES[name]}
        value={state[name]}
        {...(name === 'x' ? X_RANGE : W_RANGE)}
        step={STEP}
        onInput={(value) => model.change({ [name]: value })}
      />
    </div>
  );
}

/** The parameter of leaky-relu and elu; out of sight for the others. */
export function AlphaSlider({ model, lang }: Props) {
  const text = wordsIn(lang).strings;
  const { f, alpha } = model.state.value;
  const has = f === 'leaky-relu' || f === 'elu';
  return (
    <div hidden={!has}>
      <Slider
        name="alpha"
        label={
          <>
            {text.alpha[f === 'elu' ? 'elu' : 'leaky-relu']} <var>α</var>
          </>
        }
        tone="activation"
        value={alpha}
        {...alphaRange(f)}
        step={f === 'elu' ? STEP : 0.01}
        onInput={(value) => model.change({ alpha: value })}
      />
    </div>
  );
}

export function SpanSlider({ model, lang }: Props) {
  return (
    <Slider
      name="span"
      label={wordsIn(lang).strings.span}
      value={model.state.value.span}
      {...SPAN_RANGE}
      step={1}
      onInput={(span) => model.change({ span })}
    />
  );
}

/** Which other functions are drawn with the chosen one. */
export function Compare({ model, lang }: Props) {
  const text = wordsIn(lang).strings;
  const { f, compare } = model.state.value;
  return (
    <fieldset class="activation-compare">
      <legend class="widget-label">{text.compare}</legend>
      {functions.map((name) => (
        <label key={name} class="activation-tab" hidden={name === f}>
          <input
            type="checkbox"
            name="compare"
            value={name}
            autocomplete="off"
            checked={compare.includes(name)}
            onChange={(event) => model.setCompared(name, event.currentTarget.checked)}
          />
          <span>{text.shortFunctions[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Examples({ model, lang }: Props) {
  const text = wordsIn(lang).examples;
  const { examples } = wordsIn(lang).strings;
  const { view } = model.state.value;
  const [curve, landscape] = [model.curvePreset.value, model.landscapePreset.value];
  if (view === '3d') {
    return (
      <Presets
        legend={examples}
        options={landscapePresets.map((name) => [name, text.landscapes[name].name] as const)}
        chosen={landscape}
        note={landscape && text.landscapes[landscape].note}
        onChoose={model.chooseLandscape}
      />
    );
  }
  return (
    <Presets
      legend={examples}
      options={curvePresets.map((name) => [name, text.presets[name].name] as const)}
      chosen={curve}
      note={curve && text.presets[curve].note}
      onChoose={model.chooseCurve}
    />
  );
}

export function Challenges({ model, lang }: Props) {
  const state: ActivationState = model.state.value;
  return (
    <Tasks
      tasks={tasks}
      words={wordsIn(lang).examples.tasks}
      task={state.task}
      state={state}
      onChoose={model.startTask}
    />
  );
}
