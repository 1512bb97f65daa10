// The reader's own function: read by mathjs (its parser and its symbolic derivative, nothing that runs what it reads), taken
// apart into a tree of known operations, and only then computed. Fetched when a reader asks for it.
import {
  type ConstantNode,
  create,
  derivativeDependencies,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  parseDependencies,
  type SymbolNode,
} from 'mathjs/number';
import { type Curve, lowestPlaces } from '../../src/math/descent.ts';
import {
  type Expression,
  evaluator,
  isConstantName,
  isFunctionName,
  type Operation,
  slopeDifference,
  tidied,
} from '../../src/math/expression.ts';
import { names, type Refusal, refusalOf } from './own.ts';

/** A loss that the reader wrote, with its derivatives found symbolically. */
export interface OwnCurve extends Curve {
  readonly kind: 'curve';
  /** As it was written. */
  readonly text: string;
  readonly expression: Expression;
  readonly slope: Expression;
  /** Largest relative distance of the derivative from finite differences; null where neither could be computed. */
  readonly difference: number | null;
}

const { parse, derivative } = create(Object.assign({}, parseDependencies, derivativeDependencies));

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** What the library's grammar writes otherwise: decimal commas, raised figures, signs, names, a factor before brackets. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d),(\d)/g, '$1.$2')
    .replaceAll('²', '^2')
    .replaceAll('³', '^3')
    .replaceAll('−', '-')
    .replace(/[·×]/g, '*')
    .replace(/[a-zíπ]+/g, (word) => ` ${names[word]} `)
    .replace(/ (w|pi|e) (?=\s*\()/g, ' $1 * ');
}

const operations: Readonly<Record<string, Operation>> = {
  '+': 'sum',
  '-': 'difference',
  '*': 'product',
  '/': 'quotient',
  '^': 'power',
};

const one: Expression = { kind: 'number', value: 1 };

/** Takes a node of the library apart; refuses everything but numbers, w, π, e, the five operations and known functions. */
function treeOf(node: MathNode): Expression {
  switch (node.type) {
    case 'ParenthesisNode':
      return treeOf((node as ParenthesisNode).content);
    case 'ConstantNode': {
      const { value } = node as ConstantNode;
      if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refused({ kind: 'incomplete' });
      return { kind: 'number', value };
    }
    case 'SymbolNode': {
      const { name } = node as SymbolNode;
      if (name === 'w') return { kind: 'parameter' };
      if (isConstantName(name)) return { kind: 'constant', name };
      throw new Refused({ kind: isFunctionName(name) ? 'call' : 'name', what: name });
    }
    case 'OperatorNode': {
      const { op, args } = node as OperatorNode;
      const [left, right] = args.map(treeOf);
      const kind = Object.hasOwn(operations, op) ? operations[op] : undefined;
      if (!left || !kind) throw new Refused({ kind: 'place', what: op });
      if (right) return { kind, left, right };
      return op === '-' ? { kind: 'negative', of: left } : left;
    }
    case 'FunctionNode': {
      const { fn, args } = node as FunctionNode;
      const { name } = fn as SymbolNode;
      const [of, second] = args.map(treeOf);
      if (!of || second) throw new Refused({ kind: 'call', what: name });
      if (name === 'sigmoid') {
        const power: Expression = { kind: 'call', name: 'exp', of: { kind: 'negative', of } };
        return { kind: 'quotient', left: one, right: { kind: 'sum', left: one, right: power } };
      }
      if (!isFunctionName(name)) throw new Refused({ kind: 'name', what: name });
      return { kind: 'call', name, of };
    }
    default:
      throw new Refused({ kind: 'incomplete' });
  }
}

const signs: Readonly<Record<Operation, string>> = {
  sum: '+',
  difference: '-',
  product: '*',
  quotient: '/',
  power: '^',
};

/** A tree as the library reads it, every part in brackets. */
function written(tree: Expression): string {
  switch (tree.kind) {
    case 'number':
      return `(${tree.value})`;
    case 'constant':
      return tree.name;
    case 'parameter':
      return 'w';
    case 'negative':
      return `(-${written(tree.of)})`;
    case 'call':
      return `${tree.name}(${written(tree.of)})`;
    default:
      return `(${written(tree.left)}${signs[tree.kind]}${written(tree.right)})`;
  }
}

// The library's own simplifying takes seconds on what a reader may well write; tidying takes no time and reads as well.
const differentiated = (tree: Expression) =>
  tidied(treeOf(derivative(parse(written(tree)), 'w', { simplify: false })));

/** At a kink the symbolic derivative has no value (|w|′ = w/|w|): the mean of the slopes on both sides stands in. */
function completed(f: (w: number) => number, derivativeAt: (w: number) => number) {
  const H = 1e-6;
  return (w: number) => {
    const value = derivativeAt(w);
    return Number.isNaN(value) && Number.isFinite(f(w)) ? (f(w + H) - f(w - H)) / (2 * H) : value;
  };
}

/** The function of a text, or why it is none. Never throws. */
export function readOwn(text: string): OwnCurve | Refusal {
  const refusal = refusalOf(text);
  if (refusal) return refusal;
  try {
    const expression = treeOf(parse(plain(text)));
    const slope = differentiated(expression);
    const f = evaluator(expression);
    const derivativeAt = completed(f, evaluator(slope));
    const minima = lowestPlaces(f, derivativeAt);
    if (minima.length === 0) return { kind: 'nowhere' };
    return {
      kind: 'curve',
      text,
      expression,
      slope,
      f,
      derivative: derivativeAt,
      curvature: completed(derivativeAt, evaluator(differentiated(slope))),
      minima,
      difference: slopeDifference(f, derivativeAt, -10, 10),
    };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    return { kind: 'incomplete' };
  }
}
