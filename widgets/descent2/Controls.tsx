// What can be set: the few things that matter in sight, the rest behind «Más».

import type { Lang } from '../../src/site/lang.ts';
import { Choice, Switch } from '../kit/Choice.tsx';
import { NumberField, NumberInput } from '../kit/NumberField.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { logarithmic } from '../kit/scale.ts';
import { Tasks } from '../kit/Tasks.tsx';
import type { Descent2Model } from './model.ts';
import { addPoint, editable, removePoint } from './points.ts';
import {
  BETA_RANGE,
  COUNT_RANGE,
  type Descent2State,
  LAST_STEP,
  MAX_POINTS,
  optimizers,
  PLACE_RANGE,
  POINT_RANGE,
  presetNames,
  presetOf,
  presetState,
  RATE_RANGE,
  type Rival,
  SEED_RANGE,
} from './state.ts';
import { strings } from './strings.ts';
import { tasks } from './tasks.ts';

interface Props {
  model: Descent2Model;
  lang: Lang;
}

const RATES = logarithmic({ floor: 0.0001, max: RATE_RANGE.max });

function Beta({ model, lang, name }: Props & { name: 'beta1' | 'beta2' }) {
  const text = strings[lang];
  return (
    <Slider
      name={name}
      label={
        <>
          {text.fields.decay} <var>{name === 'beta1' ? 'β₁' : 'β₂'}</var>
        </>
      }
      value={model.state.value[name]}
      {...BETA_RANGE}
      step={0.01}
      onInput={(value) => model.change({ [name]: value })}
    />
  );
}

/** Which betas the optimizer uses: those stand in sight. */
const uses = (optimizer: Descent2State['optimizer']) => ({
  beta1: optimizer === 'momentum' || optimizer === 'adam',
  beta2: optimizer === 'rmsprop' || optimizer === 'adam',
});

export function Controls({ model, lang }: Props) {
  const text = strings[lang];
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
      {used.beta1 && <Beta model={model} lang={lang} name="beta1" />}
      {used.beta2 && <Beta model={model} lang={lang} name="beta2" />}
      {count > 0 && <BatchSize model={model} lang={lang} />}
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
      {count > 0 && <Centred model={model} lang={lang} />}
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

function BatchSize({ model, lang }: Props) {
  const { fields, allOf } = strings[lang];
  const { batch } = model.state.value;
  const count = model.problem.value.examples?.x.length ?? 0;
  return (
    <Slider
      name="batch"
      label={
        <>
          {fields.batch} <var>B</var> <small>{count > 0 && allOf(count)}</small>
        </>
      }
      value={batch}
      min={0}
      // A link may ask for more than there are; that means all of them.
      max={Math.max(count, batch)}
      step={1}
      integer
      onInput={(value) => model.change({ batch: Math.round(value) })}
    />
  );
}

function Centred({ model, lang }: Props) {
  return (
    <Switch
      name="centred"
      label={strings[lang].fields.centred}
      value={model.state.value.centred}
      onInput={(centred) => model.change({ centred })}
    />
  );
}

/** The reader's own points: add, remove, go back; a field for each number. */
function PointFields({ model, lang }: Props) {
  const text = strings[lang];
  const state = model.state.value;
  // Points that a link brings keep their fields while a formula is in sight.
  const points = editable(state) ?? (state.points.length > 0 ? state.points : null);
  const chosen = Math.min(model.chosen.value, (points?.length ?? 2) / 2 - 1);
  if (!points) return null;
  const { x, y } = model.dataArea.value;
  const { middle } = model.problem.value;
  return (
    <fieldset class="descent2-points">
      <legend class="widget-label">{text.fields.points}</legend>
      <button
        type="button"
        class="widget-button"
        data-action="add-point"
        disabled={points.length >= 2 * MAX_POINTS}
        onClick={() => {
          const [low, high] = x;
          model.change(
            addPoint(points, [
              Math.round(10 * (low + 0.85 * (high - low) + middle)) / 10,
              Math.round(y[0] + 0.8 * (y[1] - y[0])),
            ]),
          );
          model.choosePoint(points.length / 2);
        }}
      >
        {text.fields.addPoint}
      </button>
      <button
        type="button"
        class="widget-button"
        data-action="remove-point"
        disabled={points.length <= 2}
        onClick={() => model.change(removePoint(points, chosen))}
      >
        {text.removePoint(chosen + 1)}
      </button>
      <button
        type="button"
        class="widget-button"
        data-action="given-points"
        disabled={state.points.length === 0}
        onClick={() => model.change({ points: [] })}
      >
        {text.fields.noPoints}
      </button>
      <div class="descent2-point-fields">
        {Array.from({ length: state.points.length / 2 }, (_, i) => (
          <p key={i}>
            <span>{text.pointField(i + 1)}</span>
            {([0, 1] as const).map((k) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the field is the input inside
              <label key={k}>
                <var class={k === 0 ? 'role-input' : 'role-target'}>{k === 0 ? 'x' : 'y'}</var>
                <span class="visually-hidden"> {i + 1}</span>
                <NumberInput
                  name={`points.${2 * i + k}`}
                  value={state.points[2 * i + k] ?? 0}
                  {...POINT_RANGE}
                  step={0.1}
                  onInput={(value) => model.change({ points: state.points.with(2 * i + k, value) })}
                />
              </label>
            ))}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

function Race({ model, lang }: Props) {
  const text = strings[lang];
  const state = model.state.value;
  const { fields } = text;
  const named: readonly Rival[] = ['none', ...optimizers];
  return (
    <fieldset class="descent2-race">
      <legend class="widget-label">{fields.rivals}</legend>
      {([1, 2, 3] as const).map((i) => (
        <div key={i} class="descent2-racer">
          <Choice
            name={`rival${i}`}
            label={`${fields.rival} ${i}`}
            value={state[`rival${i}`]}
            options={named.map((name) => [name, name === 'none' ? '–' : text.optimizers[name]] as const)}
            onInput={(rival) => model.change({ [`rival${i}`]: rival })}
          />
          <Slider
            name={`rate${i}`}
            label={
              <>
                {fields.rate} <var>η</var> {i}
              </>
            }
            value={state[`rate${i}`]}
            {...RATE_RANGE}
            step={0.01}
            scale={RATES}
            onInput={(rate) => model.change({ [`rate${i}`]: rate })}
          />
        </div>
      ))}
    </fieldset>
  );
}

export function MoreControls({ model, lang }: Props) {
  const text = strings[lang];
  const { fields } = text;
  const state = model.state.value;
  const used = uses(state.optimizer);
  const count = model.problem.value.examples?.x.length ?? 0;
  const place = (name: 'w0' | 'b0') => (
    <Slider
      name={name}
      label={
        <>
          {fields[name]} <var>{name === 'w0' ? 'w₀' : 'b₀'}</var>
        </>
      }
      tone={name === 'w0' ? 'weight' : 'bias'}
      value={state[name]}
      {...PLACE_RANGE}
      step={0.1}
      onInput={(value) => model.change({ [name]: value })}
    />
  );
  const drawn = (name: 'count' | 'slope' | 'intercept' | 'noise', min: number, max: number, step: number) => (
    <Slider
      name={name}
      label={fields[name]}
      value={state[name]}
      min={min}
      max={max}
      step={step}
      integer={name === 'count'}
      onInput={(value) => model.change({ [name]: name === 'count' ? Math.round(value) : value })}
    />
  );
  return (
    <>
      {place('w0')}
      {place('b0')}
      {!used.beta1 && <Beta model={model} lang={lang} name="beta1" />}
      {!used.beta2 && <Beta model={model} lang={lang} name="beta2" />}
      {count === 0 && <BatchSize model={model} lang={lang} />}
      {count === 0 && <Centred model={model} lang={lang} />}
      <div class="descent2-seed">
        <NumberField
          name="seed"
          label={fields.seed}
          value={state.seed}
          {...SEED_RANGE}
          step={1}
          onInput={(seed) => model.change({ seed })}
        />
        <button
          type="button"
          class="widget-button"
          data-action="seed"
          onClick={() => model.change({ seed: (state.seed + 1) % (SEED_RANGE.max + 1) })}
        >
          {fields.newSeed}
        </button>
      </div>
      {drawn('count', COUNT_RANGE.min, COUNT_RANGE.max, 1)}
      {drawn('slope', -10, 10, 0.1)}
      {drawn('intercept', -20, 20, 0.1)}
      {drawn('noise', 0, 10, 0.1)}
      <Choice
        name="view"
        label={fields.view}
        value={state.view}
        options={(['whole', 'wide', 'close'] as const).map((name) => [name, text.views[name]] as const)}
        onInput={(view) => model.look({ view })}
      />
      <Switch
        name="ahead"
        label={fields.ahead}
        value={state.ahead}
        onInput={(ahead) => model.look({ ahead })}
      />
      <PointFields model={model} lang={lang} />
      <Race model={model} lang={lang} />
    </>
  );
}
