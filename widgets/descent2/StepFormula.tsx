// Where the walk is, and the step to come in numbers for both parameters, with the rate that each of them ends up with.

import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { Descent2Model } from './model.ts';
import { ownRates, ruleLines } from './rules.ts';

const TONES = ['weight', 'bias'] as const;
const NAMES = ['w', 'b'] as const;

export function Readouts({ model, lang }: { model: Descent2Model; lang: Lang }) {
  const text = model.text;
  const { place, loss } = model.here.value;
  const { full } = model.update.value;
  return (
    <p class="descent2-readouts">
      <span>
        <var class="role-weight">w</var> = <Readout name="w" value={place[0]} tone="weight" digits={4} />
      </span>
      <span>
        <var class="role-bias">b</var> = <Readout name="b" value={place[1]} tone="bias" digits={4} />
      </span>
      <span>
        {text.loss} <var class="role-error">L</var> ={' '}
        <Readout name="loss" value={loss} tone="error" digits={4} />
      </span>
      <span>
        {text.gradient} <var class="role-gradient">∇L</var> = (
        <Readout name="gw" value={full[0]} tone="gradient" />
        {lang === 'es' ? '; ' : ', '}
        <Readout name="gb" value={full[1]} tone="gradient" />)
      </span>
    </p>
  );
}

export function StepFormula({ model, lang }: { model: Descent2Model; lang: Lang }) {
  const text = model.text;
  const state = model.state.value;
  const update = model.update.value;
  const { places, epoch, index } = update.batch;
  if (![...update.before.place, ...update.after.place].every(Number.isFinite)) return null;
  const t = state.step + 1;
  const put = (value: number) => {
    const written = formatNumber(value, lang, 4);
    return value < 0 ? `(${written})` : written;
  };
  const rates = ownRates(state, update.after, t);
  const count = model.problem.value.examples?.x.length ?? 1;
  const batch = places.length < count ? `${index + 1} (${places.length}/${count})` : null;
  return (
    <div class="descent2-step" data-epoch={epoch + 1}>
      <p class="descent2-pane-title">{text.next(t, batch)}</p>
      <div class="descent2-rules">
        {([0, 1] as const).map((i) => (
          <div key={i} class="descent2-rule" style={{ '--tone': `var(--role-${TONES[i]})` }}>
            {ruleLines(state, update, i, t, put).map(({ symbol, rule, numbers, value }) => (
              <p key={symbol}>
                <var>{symbol}</var> ← <span class="descent2-symbols">{rule}</span> = {numbers} ={' '}
                {symbol === NAMES[i] ? (
                  <Readout name={`next.${NAMES[i]}`} value={value} tone={TONES[i]} digits={4} />
                ) : (
                  <b>{formatNumber(value, lang, 4)}</b>
                )}
              </p>
            ))}
            {rates && (
              <p class="descent2-rate">
                <span>
                  {text.ownRate}: {formatNumber(rates[i], lang, 4)}
                </span>
                <i style={{ inlineSize: `${Math.round((60 * rates[i]) / Math.max(...rates))}%` }} />
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
