// The neuron's formula with the numbers of this very state; weights, inputs and bias can be dragged in it.
import { Fragment } from 'preact';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { Scrub } from '../kit/Scrub.tsx';
import type { NeuronModel } from './model.ts';
import { B_RANGE, STEP, W_RANGE, X_RANGE } from './state.ts';
import { symbol, useText } from './strings.ts';

export function Formula({ model, lang }: { model: NeuronModel; lang: Lang }) {
  const text = useText();
  const { x, w, b, f } = model.state.value;
  const { z, y } = model.pass.value;
  return (
    <div class="neuron-formula">
      <p>
        <var class="role-preactivation">z</var> ={' '}
        {x.map((value, i) => (
          <Fragment key={symbol('x', i, x.length)}>
            {i > 0 && ' + '}
            <span class="neuron-term">
              <Scrub
                value={w[i] ?? 0}
                {...W_RANGE}
                step={STEP}
                label={`${text.weight} ${symbol('w', i, x.length)}`}
                tone="weight"
                bracketed={i > 0}
                onInput={(next) => model.setW(i, next)}
              />
              {' · '}
              <Scrub
                value={value}
                {...X_RANGE}
                step={STEP}
                label={`${text.input} ${symbol('x', i, x.length)}`}
                tone="input"
                bracketed
                onInput={(next) => model.setX(i, next)}
              />
            </span>
          </Fragment>
        ))}
        {' + '}
        <span class="neuron-term">
          <Scrub
            value={b}
            {...B_RANGE}
            step={STEP}
            label={`${text.bias} b`}
            tone="bias"
            bracketed
            onInput={model.setB}
          />
          {' = '}
          <Readout name="z" value={z} tone="preactivation" />
        </span>
      </p>
      <p>
        <var class="role-activation">y</var> = {text.apply(f, formatNumber(z, lang))}
        {f !== 'identity' && ' = '}
        <span class={f === 'identity' ? 'visually-hidden' : undefined}>
          <Readout name="y" value={y} tone="activation" />
        </span>
      </p>
    </div>
  );
}
