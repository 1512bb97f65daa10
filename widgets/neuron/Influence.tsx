// How much y moves with each of the neuron's numbers: the derivatives by the chain rule, beside those of autodiff.
import { Fragment } from 'preact';
import { activation } from '../../src/math/activations.ts';
import { gradient } from '../../src/math/neuron.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { NeuronModel } from './model.ts';
import { Source } from './Source.tsx';
import { symbol } from './strings.ts';
import type { InfluenceWords } from './words.ts';

interface InfluenceProps {
  model: NeuronModel;
  lang: Lang;
  href: string;
  words: InfluenceWords;
}

export function Influence({ model, lang, href, words: text }: InfluenceProps) {
  const state = model.state.value;
  const { x, w, b, f } = state;
  const { dx, dw, db } = gradient(x, w, b, activation(f));
  const put = (value: number) => formatNumber(value, lang);
  const rows = x.flatMap((value, i) => {
    const [nameX, nameW] = [symbol('x', i, x.length), symbol('w', i, x.length)];
    return [
      { key: `dw.${i}`, name: nameW, tone: 'weight', factor: nameX, by: value, slope: dw[i] ?? 0 },
      { key: `dx.${i}`, name: nameX, tone: 'input', factor: nameW, by: w[i] ?? 0, slope: dx[i] ?? 0 },
    ];
  });
  rows.push({ key: 'db', name: 'b', tone: 'bias', factor: '1', by: 1, slope: db });
  const most = Math.max(...rows.map(({ slope }) => Math.abs(slope)), 1e-300);

  return (
    <div class="neuron-influence">
      <p>
        {text.intro} <var>f′</var>(<var class="role-preactivation">z</var>) = <Readout name="dy" value={db} />
        . {db === 0 && text.flat}
      </p>
      <dl>
        {rows.map(({ key, name, tone, factor, by, slope }) => (
          <Fragment key={key}>
            <dt>
              ∂<var class="role-activation">y</var>/∂<var class={`role-${tone}`}>{name}</var>
            </dt>
            <dd>
              <span class="neuron-rule-of">
                <var>f′</var>(<var>z</var>) · {factor === '1' ? '1' : <var>{factor}</var>} = {put(db)} ·{' '}
                {by < 0 ? `(${put(by)})` : put(by)} ={' '}
              </span>
              <Readout name={key} value={slope} tone="gradient" />
              <i
                aria-hidden="true"
                data-sign={Math.sign(slope)}
                style={{ width: `${(Math.abs(slope) / most) * 100}%` }}
              />
            </dd>
          </Fragment>
        ))}
      </dl>
      <Source
        model={model}
        of="autodiff"
        formula={text.formula}
        agreement={text.tensors}
        lang={lang}
        href={href}
      />
    </div>
  );
}
