// Every number of the present step as tables, and each derivative beside autodiff's and the measured one.

import { PROBABILITY_MARGIN } from '../../src/math/losses.ts';
import type { Lang } from '../../src/site/lang.ts';
import { Readout } from '../kit/Readout.tsx';
import { FIRST } from './formula.ts';
import { SymbolView } from './Letters.tsx';
import { type BackpropModel, distance } from './model.ts';
import { short } from './numbers.ts';
import { reach } from './stops.ts';
import { bias, type MathSymbol, weight } from './symbols.ts';

const of = (list: ArrayLike<number>, i: number) => list[i] ?? Number.NaN;
const LAYERS = [1, 2] as const;

interface Row {
  /** Of the readouts: `w1.0` and `gw1.0`. */
  readonly name: string;
  readonly symbol: MathSymbol;
  readonly at: number;
  readonly layer: 1 | 2;
  readonly unit: number;
}

/** The twelve parameters in the order of their list. */
const rows: readonly Row[] = LAYERS.flatMap((layer) => [
  ...[0, 1, 2, 3].map((place) => ({
    name: `w${layer}.${place}`,
    symbol: weight(layer, place),
    at: FIRST.w[layer] + place,
    layer,
    unit: place >> 1,
  })),
  ...[0, 1].map((unit) => ({
    name: `b${layer}.${unit}`,
    symbol: bias(layer, unit),
    at: FIRST.b[layer] + unit,
    layer,
    unit,
  })),
]);

function Units({ model, lang }: { model: BackpropModel; lang: Lang }) {
  const text = model.text.table;
  const { node } = model.state.value;
  const pass = model.pass.value;
  const put = (value: number) => short(value, lang, 6);
  const shown = (kind: 'z' | 'a' | 'da' | 'dy' | 'delta', layer: 1 | 2, unit: number) =>
    reach(node, kind, layer, unit) !== 'pending';
  return (
    <table class="bp-table">
      <caption>{text.units}</caption>
      <thead>
        <tr>
          <th scope="col">{text.unit}</th>
          <th scope="col">
            <var class="role-preactivation">z</var>
          </th>
          <th scope="col">
            <span class="role-activation">
              <var>a</var>, <var>ŷ</var>
            </span>
          </th>
          <th scope="col">
            <span class="role-gradient">∂L/∂a, ∂L/∂ŷ</span>
          </th>
          <th scope="col">
            <var class="role-gradient">δ</var>
          </th>
        </tr>
      </thead>
      <tbody>
        {LAYERS.flatMap((layer) =>
          [0, 1].map((unit) => {
            const [z, a, arriving, d] =
              layer === 1 ? [pass.z1, pass.a1, pass.da, pass.d1] : [pass.z2, pass.y, pass.dy, pass.d2];
            const value = (kind: Parameters<typeof shown>[0], list: ArrayLike<number>) =>
              shown(kind, layer, unit) ? put(of(list, unit)) : '–';
            return (
              <tr key={`${layer}${unit}`}>
                <th scope="row">{model.text.describe.unit(layer, unit).replace(/^(la|the) /, '')}</th>
                <td>
                  <Readout
                    name={`z${layer}.${unit}`}
                    value={shown('z', layer, unit) ? of(z, unit) : null}
                    format={put}
                  />
                </td>
                <td>
                  {layer === 1 ? (
                    <Readout
                      name={`a1.${unit}`}
                      value={shown('a', 1, unit) ? of(a, unit) : null}
                      format={put}
                    />
                  ) : (
                    value('a', a)
                  )}
                </td>
                <td>{value(layer === 1 ? 'da' : 'dy', arriving)}</td>
                <td>{value('delta', d)}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}

export function Numbers({ model, lang }: { model: BackpropModel; lang: Lang }) {
  const { table: text } = model.text;
  const { node, loss: lossName } = model.state.value;
  const pass = model.pass.value;
  const parameters = model.parameters.value;
  const measured = model.measured.value;
  const autodiff = model.autodiff.value;
  const put = (value: number) => short(value, lang, 6);
  const clamped =
    lossName === 'bce' && pass.y.some((y) => y < PROBABILITY_MARGIN || y > 1 - PROBABILITY_MARGIN);
  return (
    <div class="bp-numbers">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page the table scrolls sideways, by keys too */}
      <section class="bp-scroll" tabIndex={0} aria-label={text.parameters}>
        <table class="bp-table">
          <caption>{text.parameters}</caption>
          <thead>
            <tr>
              <th scope="col">{text.parameter}</th>
              <th scope="col">{text.value}</th>
              <th scope="col">{text.gradient}</th>
              <th scope="col">{text.autodiff}</th>
              <th scope="col">{text.measured}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, symbol, at, layer, unit }) => (
              <tr key={name}>
                <th scope="row">
                  <SymbolView of={symbol} />
                </th>
                <td>
                  <Readout name={name} value={of(parameters, at)} tone={symbol.role} format={put} />
                </td>
                <td>
                  <Readout
                    name={`g${name}`}
                    value={reach(node, 'gradient', layer, unit) === 'pending' ? null : of(pass.gradient, at)}
                    tone="gradient"
                    format={put}
                  />
                </td>
                <td data-late>{autodiff ? put(of(autodiff, at)) : '…'}</td>
                <td>{put(of(measured, at))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Units model={model} lang={lang} />
      </section>
      <p data-late>
        {text.largest(
          autodiff ? formatDistance(distance(pass.gradient, autodiff), lang) : '…',
          formatDistance(distance(pass.gradient, measured), lang),
        )}
      </p>
      {clamped && <p>{text.clamped}</p>}
    </div>
  );
}

const formatDistance = (value: number, lang: Lang) => short(value, lang, 2);
