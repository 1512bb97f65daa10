// One line of the working: what is computed, in symbols, and from which numbers.
import { Fragment } from 'preact';
import type { Operation } from '../../src/math/forward-pass.ts';
import type { ForwardModel } from './model.ts';
import { Fed, Num, Sym } from './Sym.tsx';
import type { HiddenFunction } from './state.ts';
import { useText } from './text.ts';

interface LeftProps {
  operation: Operation;
  /** Of the last layer, whose activations are ŷ. */
  output: boolean;
  /** The only unit of its layer: it needs no number. */
  only: boolean;
}

export function Left({ operation, output, only }: LeftProps) {
  const { layer, unit, kind } = operation;
  const sub = only ? undefined : unit + 1;
  switch (kind) {
    case 'multiply':
      return (
        <span class="forward-term">
          <Sym letter="w" tone="weight" sub={`${unit + 1}${operation.input + 1}`} /> ·{' '}
          <Fed layer={layer} input={operation.input} />
        </span>
      );
    case 'sum':
      return <span class="forward-term">Σ</span>;
    case 'bias':
      return <Sym letter="z" tone="preactivation" sub={sub} />;
    case 'exponential':
      return (
        <span class="forward-term">
          <var>e</var>
          <sup>
            <Sym letter="z" tone="preactivation" sub={sub} /> − <var>m</var>
          </sup>
        </span>
      );
    case 'total':
      return <Sym letter="s" />;
    default:
      return <Sym letter={output ? 'ŷ' : 'a'} tone="activation" sub={sub} />;
  }
}

/** f(z) with its number: written out where a calculator needs it. */
function Applied({ f, z }: { f: HiddenFunction; z: number }) {
  const { text, lang } = useText();
  const number = <Num value={z} tone="preactivation" />;
  switch (f) {
    case 'relu':
      return (
        <>
          {text.max}(0{lang === 'es' ? ';' : ','} {number})
        </>
      );
    case 'sigmoid':
      return (
        <>
          1 / (1 + <var>e</var>
          <sup>
            <Num value={-z} tone="preactivation" />
          </sup>
          )
        </>
      );
    case 'tanh':
      return <>tanh({number})</>;
    case 'identity':
      return <Sym letter="z" tone="preactivation" />;
  }
}

function Terms({ terms, tone }: { terms: readonly number[]; tone?: 'activation' }) {
  return (
    <>
      {terms.map((term, i) => (
        <Fragment key={i}>
          {i > 0 && ' + '}
          <Num value={term} tone={tone} bracketed={i > 0} />
        </Fragment>
      ))}
    </>
  );
}

interface OperandsProps {
  operation: Operation;
  model: ForwardModel;
  output: boolean;
}

export function Operands({ operation, model, output }: OperandsProps) {
  const { f, out } = model.state.value;
  const working = () => {
    switch (operation.kind) {
      case 'multiply':
        return (
          <>
            <Num value={operation.weight} tone="weight" /> ·{' '}
            <Num value={operation.a} tone={operation.layer === 0 ? 'input' : 'activation'} bracketed />
          </>
        );
      case 'sum':
      case 'total':
        return <Terms terms={operation.terms} />;
      case 'bias':
        return (
          <>
            <Num value={operation.sum} /> + <Num value={operation.bias} tone="bias" bracketed />
          </>
        );
      case 'activate':
        return <Applied f={output && out === 'identity' ? 'identity' : f} z={operation.z} />;
      case 'exponential':
        return (
          <>
            <var>e</var>
            <sup>
              <Num value={operation.z} tone="preactivation" /> − <Num value={operation.largest} bracketed />
            </sup>
          </>
        );
      case 'divide':
        return (
          <>
            <Num value={operation.exponential} /> / <Num value={operation.total} />
          </>
        );
    }
  };
  return (
    <span class="forward-operands">
      {' = '}
      {working()}
    </span>
  );
}
