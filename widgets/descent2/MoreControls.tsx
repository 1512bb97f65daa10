// What can be set behind «Más»: where the walk starts, the data drawn, the map's view, own points, the race.
import { Choice, Switch } from '../kit/Choice.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import { Slider } from '../kit/Slider.tsx';
import type { Descent2Model } from './model.ts';
import { PointFields } from './PointFields.tsx';
import { Race } from './Race.tsx';
import { BatchSize, Beta, Centred, uses } from './settings.tsx';
import { COUNT_RANGE, PLACE_RANGE, SEED_RANGE } from './state.ts';

export function MoreControls({ model }: { model: Descent2Model }) {
  const text = model.text;
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
      {!used.beta1 && <Beta model={model} name="beta1" />}
      {!used.beta2 && <Beta model={model} name="beta2" />}
      {count === 0 && <BatchSize model={model} />}
      {count === 0 && <Centred model={model} />}
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
      <PointFields model={model} />
      <Race model={model} />
    </>
  );
}
