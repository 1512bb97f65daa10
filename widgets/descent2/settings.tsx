// Controls that stand in sight where they matter and behind «Más» where they do not.
import { Switch } from '../kit/Choice.tsx';
import { Slider } from '../kit/Slider.tsx';
import { logarithmic } from '../kit/scale.ts';
import type { Descent2Model } from './model.ts';
import { BETA_RANGE, type Descent2State, RATE_RANGE } from './state.ts';

interface Props {
  model: Descent2Model;
}

/** The sliders' scale of learning rates. */
export const RATES = logarithmic({ floor: 0.0001, max: RATE_RANGE.max });

/** Which betas the optimizer uses: those stand in sight. */
export const uses = (optimizer: Descent2State['optimizer']) => ({
  beta1: optimizer === 'momentum' || optimizer === 'adam',
  beta2: optimizer === 'rmsprop' || optimizer === 'adam',
});

export function Beta({ model, name }: Props & { name: 'beta1' | 'beta2' }) {
  const text = model.text;
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

export function BatchSize({ model }: Props) {
  const { fields, allOf } = model.text;
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

export function Centred({ model }: Props) {
  return (
    <Switch
      name="centred"
      label={model.text.fields.centred}
      value={model.state.value.centred}
      onInput={(centred) => model.change({ centred })}
    />
  );
}
