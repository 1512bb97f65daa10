// The same pass as products of matrices, a line a layer, with the entries of the operation at hand lit. Its z and a are
// the figure's readouts. Of a large network only the layer at work is written out; the others show what came out.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Operation } from '../../src/math/forward-pass.ts';
import { parameters } from '../../src/math/layers.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { KEYS } from './layers.ts';
import type { ForwardModel } from './model.ts';
import { Sym } from './Sym.tsx';
import { useText } from './text.ts';

/** Up to this many units in all, every layer is written out. */
const ALL = 7;

type Part = 'w' | 'in' | 'b' | 'z' | 'a';

/** Whether an entry (row and, in the weights, column) takes part in the operation. */
function isLit(operation: Operation | undefined, part: Part, row: number, column = 0): boolean {
  if (!operation) return false;
  const own = row === operation.unit;
  switch (operation.kind) {
    case 'multiply':
      return part === 'w' ? own && column === operation.input : part === 'in' && row === operation.input;
    case 'sum':
      return part === 'w' ? own : part === 'in';
    case 'bias':
      return (part === 'b' || part === 'z') && own;
    case 'activate':
      return (part === 'z' || part === 'a') && own;
    case 'exponential':
      return part === 'z' && own;
    case 'total':
      return part === 'z';
    case 'divide':
      return part === 'a' && own;
  }
}

function Bracketed({
  part,
  columns,
  children,
}: {
  part: Part;
  columns: number;
  children: ComponentChildren;
}) {
  return (
    <span class="forward-brackets" data-part={part} style={{ '--columns': columns }}>
      {children}
    </span>
  );
}

function LayerLine({ model, l }: { model: ForwardModel; l: number }) {
  const { text, lang } = useText();
  const state = model.state.value;
  const widths = model.widths.value;
  const { z, a } = model.reached.value;
  const operation = model.operations.value[model.shown.value];
  const here = operation?.layer === l ? operation : undefined;
  const [inputs, units] = [widths[l] ?? 0, widths[l + 1] ?? 0];
  const output = l === widths.length - 2;
  const whole = here !== undefined || widths.slice(1).reduce((sum, n) => sum + n, 0) <= ALL;
  const digits = inputs > 3 ? 2 : 3;
  const put = (value: number | null | undefined) => (value == null ? '·' : formatNumber(value, lang, digits));
  const f = !output || state.out === 'same' ? state.f : state.out;
  const fed: readonly (number | null)[] = l === 0 ? state.x : (a[l - 1] ?? []);
  const keys = KEYS[l];
  const layer = l + 1;
  const entry = (part: Part, value: number | null | undefined, row: number, column = 0) => (
    <span
      key={`${row}.${column}`}
      data-lit={isLit(here, part, row, column) || undefined}
      data-row={(part === 'w' && here && here.kind !== 'total' && row === here.unit) || undefined}
    >
      {put(value)}
    </span>
  );
  const readouts = (part: 'z' | 'a', values: readonly (number | null)[] = []) =>
    values.map((value, unit) => {
      const name = part === 'z' ? `z${layer}.${unit}` : output ? `y.${unit}` : `a${layer}.${unit}`;
      return (
        <span key={name} data-lit={isLit(here, part, unit) || undefined}>
          <span class="visually-hidden">{`${part === 'z' ? 'z' : output ? 'ŷ' : 'a'} ${unit + 1}: `}</span>
          <Readout
            name={name}
            value={value}
            digits={digits}
            tone={part === 'z' ? 'preactivation' : 'activation'}
          />
        </span>
      );
    });
  const name = (symbol: ComponentChildren, rows: number, columns: number) => (
    <span class="forward-matrix-name">
      {symbol} <small>{text.shape(rows, columns)}</small>
    </span>
  );
  return (
    <li class="forward-matrix-line" data-whole={whole} aria-current={here ? 'step' : undefined}>
      <span class="forward-line-name">{output ? text.output : text.layer(layer)}</span>
      {whole && keys && (
        <span class="forward-product" aria-hidden="true">
          <span class="forward-matrix">
            {name(<Sym letter="W" tone="weight" layer={layer} />, units, inputs)}
            <Bracketed part="w" columns={inputs}>
              {Array.from({ length: units * inputs }, (_, at) =>
                entry('w', state[keys.w][at], Math.floor(at / inputs), at % inputs),
              )}
            </Bracketed>
          </span>
          <span class="forward-operator">·</span>
          <span class="forward-matrix">
            {name(
              l === 0 ? <Sym letter="x" tone="input" /> : <Sym letter="a" tone="activation" layer={l} />,
              inputs,
              1,
            )}
            <Bracketed part="in" columns={1}>
              {fed.map((value, row) => entry('in', value, row))}
            </Bracketed>
          </span>
          <span class="forward-operator">+</span>
          <span class="forward-matrix">
            {name(<Sym letter="b" tone="bias" layer={layer} />, units, 1)}
            <Bracketed part="b" columns={1}>
              {state[keys.b].map((value, row) => entry('b', value, row))}
            </Bracketed>
          </span>
          <span class="forward-operator">=</span>
        </span>
      )}
      <span class="forward-product">
        <span class="forward-matrix">
          {name(<Sym letter="z" tone="preactivation" layer={layer} />, units, 1)}
          <Bracketed part="z" columns={1}>
            {readouts('z', z[l])}
          </Bracketed>
        </span>
        <span class="forward-operator">
          <small>{text.shortFunctions[f]}</small>
          <span aria-hidden="true">→</span>
        </span>
        <span class="forward-matrix">
          {name(
            output ? (
              <Sym letter="ŷ" tone="activation" />
            ) : (
              <Sym letter="a" tone="activation" layer={layer} />
            ),
            units,
            1,
          )}
          <Bracketed part="a" columns={1}>
            {readouts('a', a[l])}
          </Bracketed>
        </span>
      </span>
    </li>
  );
}

export function Matrices({ model }: { model: ForwardModel }) {
  const widget = useContext(WidgetContext);
  const { text } = useText();
  const id = `${widget?.instance}-matrix`;
  const count = (value: number) => String(value);
  return (
    <div class="forward-matrices" data-pagefind-ignore>
      <p class="forward-matrices-head">
        <span class="forward-ledger-title" id={id}>
          {text.matrix}
        </span>
        <span class="forward-counts">
          <Readout name="parameters" value={parameters(model.widths.value)} format={count} />{' '}
          {text.counts.parameters}, <Readout name="operations" value={model.last.value} format={count} />{' '}
          {text.counts.operations}
        </span>
      </p>
      <ol aria-labelledby={id}>
        {model.widths.value.slice(1).map((_, l) => (
          <LayerLine key={KEYS[l]?.w} model={model} l={l} />
        ))}
      </ol>
    </div>
  );
}
