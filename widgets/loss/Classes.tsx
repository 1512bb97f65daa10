// Three classes: each one's logit, its probability as a bar beside the target, and its gradient ŷ − y as a bar from zero.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import type { LossModel } from './model.ts';
import { sub, useText } from './strings.ts';

/** A sum without the crumbs of rounding. */
const tidy = (values: readonly number[]) =>
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(12)) + 0;
const percent = (share: number) => `${100 * share}%`;

export function Classes({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = useText();
  const { logits, target, pick } = model.state.value;
  const { probabilities, gradient } = model.classes.value;
  return (
    <table class="loss-classes">
      <thead>
        <tr>
          <td />
          <th scope="col" class="role-activation">
            ŷ = softmax(z)
          </th>
          <th scope="col" class="role-gradient">
            ∂L/∂z = ŷ − y
          </th>
        </tr>
      </thead>
      <tbody>
        {logits.map((z, k) => {
          const chance = probabilities[k] ?? 0;
          const g = gradient[k] ?? 0;
          return (
            <tr key={sub(k)} data-target={k === target} data-picked={k === pick}>
              <th scope="row">
                <span class="loss-class-name">
                  {text.classOf(k)}
                  {k === target && <b class="role-target"> ◆ {text.right}</b>}
                </span>
                <span class="role-preactivation">
                  <var>z{sub(k)}</var> = {formatNumber(z, lang)}
                </span>
                <span class="loss-exponential">
                  e<sup>z{sub(k)}</sup> = {formatNumber(Math.exp(z), lang)}
                </span>
              </th>
              <td>
                <span class="loss-bar loss-chance" aria-hidden="true">
                  <i style={{ width: percent(chance) }} />
                </span>
                <span class="loss-number role-activation">{formatNumber(chance, lang)}</span>
              </td>
              <td>
                <span class="loss-bar loss-difference" aria-hidden="true">
                  <i style={{ left: percent(0.5 + Math.min(0, g) / 2), width: percent(Math.abs(g) / 2) }} />
                </span>
                <span class="loss-number">
                  <Readout name={`g.${k}`} value={g} tone="gradient" />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.sum}</th>
          <td class="loss-number">{formatNumber(tidy(probabilities), lang)}</td>
          <td class="loss-number">{formatNumber(tidy(gradient), lang)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
