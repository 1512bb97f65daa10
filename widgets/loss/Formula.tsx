// The formulas with the numbers of this very state: the mean, the gradient of the picked example, and for the binary
// cross-entropy its conditional form with the branch that counts.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { Example } from './measure.ts';
import type { LossModel } from './model.ts';
import { sub, useText } from './strings.ts';

/** Sums longer than this are shortened in their middle. */
const LONGEST = 6;

const bracketed = (value: number, text: string) => (value < 0 ? `(${text})` : text);

function Target({ children }: { children: ComponentChildren }) {
  return <span class="role-target">{children}</span>;
}
function Prediction({ children }: { children: ComponentChildren }) {
  return <span class="role-activation">{children}</span>;
}
function Gradient({ children }: { children: ComponentChildren }) {
  return <strong class="role-gradient">{children}</strong>;
}

/** L = (ℓ₁ + … + ℓₙ)/n = 2,563. */
function Mean({ model, lang }: { model: LossModel; lang: Lang }) {
  const { examples, loss } = model.measured.value;
  const terms = examples.map((example) => formatNumber(example.loss, lang));
  const shown = terms.length > LONGEST ? [...terms.slice(0, 4), '…', ...terms.slice(-1)] : terms;
  return (
    <p>
      <var>L</var> = {terms.length === 1 ? shown[0] : `(${shown.join(' + ')}) / ${terms.length}`} ={' '}
      <Readout name="loss" value={loss} tone="error" />
    </p>
  );
}

interface PickedProps {
  example: Example;
  number: number;
  count: number;
  lang: Lang;
}

/** ∂L/∂ŷ of the picked example, by the rule of its loss. */
function Slope({ model, example, number, count, lang }: PickedProps & { model: LossModel }) {
  const put = (value: number) => formatNumber(value, lang);
  const text = useText();
  const name = model.list.value;
  const { y, p, error } = example;
  const difference = (
    <>
      <Prediction>{put(p)}</Prediction> − <Target>{bracketed(y, put(y))}</Target>
    </>
  );
  return (
    <p>
      ∂<var>L</var>/∂<var>ŷ</var>
      {sub(number)} = {name === 'mse' && <>2 · ({difference})</>}
      {name === 'mae' && (
        <>
          {text.sign}({difference})
        </>
      )}
      {name === 'huber' && (
        <>
          {text.clip}({difference}){Math.abs(error) > 1 && <> = {put(Math.sign(error))}</>}
        </>
      )}
      {count > 1 && ` / ${count}`} = <Gradient>{put(example.gradient)}</Gradient>
    </p>
  );
}

/** The two branches as a brace, the one that counts lit; then the line that says both at once. */
function Branches({ example, number, count, lang }: PickedProps) {
  const text = useText();
  const put = (value: number) => formatNumber(value, lang);
  const { y, loss, gradient } = example;
  const q = example.clamped ?? example.p;
  /** A power of ten without its factor 1; what lies close to 1 by its distance. */
  const short = (value: number) => put(value).replace(/^1 · /, '');
  const near = (value: number) => (value > 0.9995 && value < 1 ? `(1 − ${short(1 - value)})` : short(value));
  const rows = [
    { branch: 1, symbol: '−ln ŷ', value: q, weight: y },
    { branch: 0, symbol: '−ln(1 − ŷ)', value: 1 - q, weight: 1 - y },
  ];
  return (
    <>
      <div class="loss-cases">
        <span>
          <var>ℓ</var>
          {sub(number)} =
        </span>
        <span class="loss-brace" aria-hidden="true" />
        <div>
          {rows.map(({ branch, symbol, value, weight }) => (
            <p key={symbol} class="loss-case" data-lit={weight > 0}>
              <span>
                {symbol}
                {weight === 1 && ` = −ln ${near(value)} = ${put(loss)}`}
              </span>
              <span>
                {text.when(branch)} {weight === 0 ? `(${text.off})` : '◂'}
              </span>
            </p>
          ))}
        </div>
      </div>
      <p>
        <var>ℓ</var>
        {sub(number)} = −(
        <span class="loss-term" data-lit={y > 0}>
          <Target>{put(y)}</Target> · ln <Prediction>{near(q)}</Prediction>
        </span>{' '}
        +{' '}
        <span class="loss-term" data-lit={y < 1}>
          <Target>{put(1 - y)}</Target> · ln <Prediction>{near(1 - q)}</Prediction>
        </span>
        ) = {put(loss)}
      </p>
      <p>
        ∂<var>L</var>/∂<var>ŷ</var>
        {sub(number)} = (<Prediction>{near(q)}</Prediction> − <Target>{put(y)}</Target>) / (
        <Prediction>{near(q)}</Prediction> · <Prediction>{near(1 - q)}</Prediction>)
        {count > 1 && ` / ${count}`} = <Gradient>{put(gradient)}</Gradient>. {text.through(put(q - y + 0))}
      </p>
      {example.clamped !== null && (
        <p class="loss-clamped">
          {text.clampedInput(put(example.p), near(example.clamped).replace(/[()]/g, ''))}
        </p>
      )}
    </>
  );
}

export function Formula({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = useText();
  const put = (value: number) => formatNumber(value, lang);
  const { loss: name, pick, logits, target } = model.state.value;
  if (name === 'ce') {
    const { probabilities, loss, clampedLoss } = model.classes.value;
    return (
      <div class="loss-formula">
        <p>
          <var>L</var> = −ln <var>ŷ</var>
          {sub(target)} = −ln <Prediction>{put(probabilities[target] ?? 0)}</Prediction> ={' '}
          <Readout name="loss" value={loss} tone="error" />
        </p>
        <p>
          <var>L</var> = ln(
          {logits.map((z, k) => (
            <span key={sub(k)}>
              {k > 0 && ' + '}e<sup class="role-preactivation">{put(z)}</sup>
            </span>
          ))}
          ) −{' '}
          <span class="role-preactivation">{bracketed(logits[target] ?? 0, put(logits[target] ?? 0))}</span>
        </p>
        {clampedLoss !== null && (
          <p class="loss-clamped">{text.clampedLogits(formatNumber(clampedLoss, lang, 1), put(loss))}</p>
        )}
      </div>
    );
  }
  const { examples } = model.measured.value;
  const example = examples[pick];
  if (!example) return null;
  const props = { example, number: pick + 1, count: examples.length, lang };
  return (
    <div class="loss-formula">
      <Mean model={model} lang={lang} />
      {name === 'bce' ? <Branches {...props} /> : <Slope model={model} {...props} />}
    </div>
  );
}
