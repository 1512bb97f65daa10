// The unit in numbers: z, y and the derivative of this very state, with weights, bias and input to drag.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { Scrub } from '../kit/Scrub.tsx';
import type { ActivationModel } from './model.ts';
import { STEP, W_RANGE, X_RANGE } from './state.ts';
import { wordsIn } from './strings.ts';

type Key = 'w' | 'b' | 'w2' | 'b2' | 'x';

export function Formula({ model, lang }: { model: ActivationModel; lang: Lang }) {
  const text = wordsIn(lang).strings;
  const state = model.state.value;
  const unit = model.unit.value;
  const { f, x, w, w2, b2 } = state;
  const z = unit.z(x);
  const derivative = unit.derivative(x);
  const put = (value: number) => formatNumber(value, lang);
  const maxout = f === 'maxout';
  const labels: Record<Key, string> = {
    w: `${text.weight} w`,
    b: `${text.bias} b`,
    w2: `${text.secondWeight} w₂`,
    b2: `${text.secondBias} b₂`,
    x: `${text.input} x`,
  };
  const scrub = (key: Key, tone: string, bracketed = true) => (
    <Scrub
      value={state[key]}
      {...(key === 'x' ? X_RANGE : W_RANGE)}
      step={STEP}
      label={labels[key]}
      tone={tone}
      bracketed={bracketed}
      onInput={(value) => model.change({ [key]: value })}
    />
  );
  const [value, slope] = text.definition[f];

  return (
    <div class="activation-formula">
      <p>
        <var class="role-preactivation">{maxout ? 'z₁' : 'z'}</var> = {scrub('w', 'weight', false)} ·{' '}
        {scrub('x', 'input')} + {scrub('b', 'bias')} = <Readout name="z" value={z} tone="preactivation" />
      </p>
      {maxout && (
        <p>
          <var class="role-preactivation">z₂</var> = {scrub('w2', 'weight', false)} ·{' '}
          {x < 0 ? `(${put(x)})` : put(x)} + {scrub('b2', 'bias')} ={' '}
          <strong class="role-preactivation">{put(w2 * x + b2)}</strong>
        </p>
      )}
      <p>
        <var class="role-activation">y</var> ={' '}
        {f !== 'identity' && (
          <>{maxout ? text.maximum(put(z), put(w2 * x + b2)) : text.apply(f, put(z))} = </>
        )}
        <Readout name="y" value={unit.y(x)} tone="activation" />
        <span class="activation-definition">{value}</span>
      </p>
      <p>
        <var class="role-gradient">{maxout ? 'dy/dx' : 'φ′(z)'}</var> ={' '}
        <Readout name="dy" value={derivative} tone="gradient" digits={4} />
        <span class="activation-definition">{slope}</span>
      </p>
      {!maxout && w !== 1 && (
        <p>
          <var class="role-gradient">dy/dx</var> = <var class="role-weight">w</var> · φ′(z) = {put(w)} ·{' '}
          {derivative < 0 ? `(${put(derivative)})` : put(derivative)} ={' '}
          <strong class="role-gradient">{put(unit.slope(x))}</strong>
        </p>
      )}
    </div>
  );
}
