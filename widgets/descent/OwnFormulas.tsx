// The reader's function and its derivative as formulas (MathML), and how far the derivative is from finite differences.
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { Expression } from '../../src/math/expression.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { details } from './details.ts';
import type { DescentModel } from './model.ts';

/** How tightly an operation binds: what binds less tightly inside another gets brackets. */
const BINDING = { sum: 1, difference: 1, negative: 2, product: 3, quotient: 5, power: 4 } as const;
const bindingOf = ({ kind }: Expression) => (kind in BINDING ? BINDING[kind as keyof typeof BINDING] : 6);

function Bracketed({ tree, least, lang }: { tree: Expression; least: number; lang: Lang }) {
  const inner = <Formula tree={tree} lang={lang} />;
  return bindingOf(tree) >= least ? (
    <mrow>{inner}</mrow>
  ) : (
    <mrow>
      <mo stretchy={false}>(</mo>
      {inner}
      <mo stretchy={false}>)</mo>
    </mrow>
  );
}

/** What needs no sign of multiplication before it. */
const leansOn = ({ kind }: Expression) => kind !== 'number' && kind !== 'negative';

function Formula({ tree, lang }: { tree: Expression; lang: Lang }): ComponentChildren {
  switch (tree.kind) {
    case 'number':
      return <mn>{formatNumber(tree.value, lang, 4)}</mn>;
    case 'constant':
      return <mi>{tree.name === 'pi' ? 'π' : 'e'}</mi>;
    case 'parameter':
      return <mi class="role-weight">w</mi>;
    case 'negative':
      return (
        <Fragment>
          <mo>−</mo>
          <Bracketed tree={tree.of} least={3} lang={lang} />
        </Fragment>
      );
    case 'sum':
    case 'difference':
      return (
        <Fragment>
          <Formula tree={tree.left} lang={lang} />
          <mo>{tree.kind === 'sum' ? '+' : '−'}</mo>
          <Bracketed tree={tree.right} least={tree.kind === 'sum' ? 1 : 3} lang={lang} />
        </Fragment>
      );
    case 'product': {
      const bare = tree.left.kind === 'number' && leansOn(tree.right);
      return (
        <Fragment>
          <Bracketed tree={tree.left} least={3} lang={lang} />
          <mo>{bare ? '\u2062' : '·'}</mo>
          <Bracketed tree={tree.right} least={3} lang={lang} />
        </Fragment>
      );
    }
    case 'quotient':
      return (
        <mfrac>
          <mrow>
            <Formula tree={tree.left} lang={lang} />
          </mrow>
          <mrow>
            <Formula tree={tree.right} lang={lang} />
          </mrow>
        </mfrac>
      );
    case 'power':
      return (
        <msup>
          <Bracketed tree={tree.left} least={6} lang={lang} />
          <mrow>
            <Formula tree={tree.right} lang={lang} />
          </mrow>
        </msup>
      );
    case 'call': {
      const of = <Formula tree={tree.of} lang={lang} />;
      if (tree.name === 'sqrt') return <msqrt>{of}</msqrt>;
      const bars = tree.name === 'abs' ? ['|', '|'] : ['(', ')'];
      return (
        <mrow>
          {tree.name !== 'abs' && <mi>{details[lang].functions[tree.name] ?? tree.name}</mi>}
          <mo stretchy={false}>{bars[0]}</mo>
          {of}
          <mo stretchy={false}>{bars[1]}</mo>
        </mrow>
      );
    }
  }
}

export function OwnFormulas({ model, lang }: { model: DescentModel; lang: Lang }) {
  const own = model.own.value;
  if (!own) return null;
  return (
    <div class="descent-formulas">
      {(['expression', 'slope'] as const).map((part) => (
        <p key={part}>
          <math>
            <mrow>
              <mi class={part === 'slope' ? 'role-gradient' : 'role-error'}>
                {part === 'slope' ? 'L′' : 'L'}
              </mi>
              <mo>=</mo>
              <Formula tree={own[part]} lang={lang} />
            </mrow>
          </math>
        </p>
      ))}
      <p class="descent-label">
        {details[lang].symbolic(own.difference === null ? null : formatNumber(own.difference, lang))}
      </p>
    </div>
  );
}
