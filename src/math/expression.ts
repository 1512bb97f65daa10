// Expressions in one parameter w as trees: what a reader's own loss is kept as once it has been read. A tree holds numbers,
// w and the functions named here, and nothing else; it is computed by walking it, never by running code.

/** Functions of one number. Those after `atan` only come up in derivatives. */
const functionsByName = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  exp: Math.exp,
  /** Natural logarithm. */
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  atan: Math.atan,
  sec: (x: number) => 1 / Math.cos(x),
  csc: (x: number) => 1 / Math.sin(x),
  cot: (x: number) => 1 / Math.tan(x),
  sech: (x: number) => 1 / Math.cosh(x),
  csch: (x: number) => 1 / Math.sinh(x),
  coth: (x: number) => 1 / Math.tanh(x),
};

export type FunctionName = keyof typeof functionsByName;

/** Its own names only: nothing that objects inherit. */
export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functionsByName, name);

const constants = { pi: Math.PI, e: Math.E };
export type ConstantName = keyof typeof constants;
export const isConstantName = (name: string): name is ConstantName => Object.hasOwn(constants, name);

const operations = {
  sum: (p: number, q: number) => p + q,
  difference: (p: number, q: number) => p - q,
  product: (p: number, q: number) => p * q,
  quotient: (p: number, q: number) => p / q,
  power: (p: number, q: number) => p ** q,
};
export type Operation = keyof typeof operations;

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'parameter' }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: Operation; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Expression };

/** The value of an expression as a function of w, in double precision; NaN where it has none. */
export function evaluator(expression: Expression): (w: number) => number {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'constant': {
      const value = constants[expression.name];
      return () => value;
    }
    case 'parameter':
      return (w) => w;
    case 'negative': {
      const of = evaluator(expression.of);
      return (w) => -of(w);
    }
    case 'call': {
      const apply = functionsByName[expression.name];
      const of = evaluator(expression.of);
      return (w) => apply(of(w));
    }
    default: {
      const apply = operations[expression.kind];
      const left = evaluator(expression.left);
      const right = evaluator(expression.right);
      return (w) => apply(left(w), right(w));
    }
  }
}

const isNumber = (tree: Expression, value?: number): tree is Extract<Expression, { kind: 'number' }> =>
  tree.kind === 'number' && (value === undefined || tree.value === value);
const numberOf = (value: number): Expression =>
  value < 0 ? { kind: 'negative', of: { kind: 'number', value: -value } } : { kind: 'number', value };
const literalOf = (tree: Expression): number | null =>
  tree.kind === 'number'
    ? tree.value
    : tree.kind === 'negative' && tree.of.kind === 'number'
      ? -tree.of.value
      : null;

/**
 * The same function with what says nothing left out: 0 + p, 1·p, p¹, −(−p), and numbers worked out (4·(2·p) is 8·p).
 * 0·p is 0 also where p has no value: the places of a derivative that count are those where the function has one.
 */
export function tidied(tree: Expression): Expression {
  switch (tree.kind) {
    case 'number':
    case 'constant':
    case 'parameter':
      return tree;
    case 'call':
      return { ...tree, of: tidied(tree.of) };
    case 'negative': {
      const of = tidied(tree.of);
      return of.kind === 'negative' ? of.of : isNumber(of, 0) ? of : { kind: 'negative', of };
    }
    default:
      return tidiedOperation(tree.kind, tidied(tree.left), tidied(tree.right));
  }
}

function tidiedOperation(kind: Operation, left: Expression, right: Expression): Expression {
  const [p, q] = [literalOf(left), literalOf(right)];
  if (p !== null && q !== null) {
    // Rounded where binary fractions are: 0.1·0.7 is 0.07.
    const value = Number(operations[kind](p, q).toPrecision(15));
    // A third stays a third: only what can be written in full is worked out.
    if (Number.isFinite(value) && Number(value.toPrecision(6)) === value) return numberOf(value + 0);
  }
  const minus = (of: Expression): Expression => tidied({ kind: 'negative', of });
  switch (kind) {
    case 'sum':
      if (p === 0) return right;
      if (q === 0) return left;
      return right.kind === 'negative'
        ? tidiedOperation('difference', left, right.of)
        : { kind, left, right };
    case 'difference':
      if (p === 0) return minus(right);
      if (q === 0) return left;
      return right.kind === 'negative' ? tidiedOperation('sum', left, right.of) : { kind, left, right };
    case 'product':
      if (p === 0 || q === 0) return numberOf(0);
      if (p === 1) return right;
      if (q === 1) return left;
      if (left.kind === 'negative') return minus(tidiedOperation(kind, left.of, right));
      if (right.kind === 'negative') return minus(tidiedOperation(kind, left, right.of));
      // Numbers come first, and meet.
      if (q !== null && p === null) return tidiedOperation(kind, right, left);
      if (p !== null && right.kind === 'product' && isNumber(right.left))
        return tidiedOperation(kind, numberOf(p * right.left.value), right.right);
      return right.kind === 'product' && isNumber(right.left)
        ? tidiedOperation(kind, right.left, { kind, left, right: right.right })
        : { kind, left, right };
    case 'quotient':
      if (p === 0) return numberOf(0);
      if (q === 1) return left;
      return left.kind === 'negative' ? minus(tidiedOperation(kind, left.of, right)) : { kind, left, right };
    case 'power':
      if (q === 0) return numberOf(1);
      return q === 1 ? left : { kind, left, right };
  }
}

/** Places of a curve at which its derivative is compared with its slope. */
const PLACES = 41;

/**
 * The largest distance, relative to max(1, |slope|), between a derivative and the slope by central differences over places
 * between `from` and `to`. Places where the function has no value are left out; null where that leaves none.
 */
export function slopeDifference(
  f: (w: number) => number,
  derivative: (w: number) => number,
  from: number,
  to: number,
): number | null {
  let largest: number | null = null;
  for (let i = 0; i < PLACES; i++) {
    // Off the round numbers, where functions like |w| have their kinks.
    const w = from + ((to - from) * (i + 0.37)) / PLACES;
    const h = 1e-5 * Math.max(1, Math.abs(w));
    const slope = (f(w + h) - f(w - h)) / (2 * h);
    const value = derivative(w);
    if (!Number.isFinite(slope) || !Number.isFinite(value)) continue;
    largest = Math.max(largest ?? 0, Math.abs(value - slope) / Math.max(1, Math.abs(slope)));
  }
  return largest;
}
