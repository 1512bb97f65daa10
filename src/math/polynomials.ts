// Least-squares fits by polynomials, through polynomials orthogonal on the given inputs: powers of x would lose all
// digits at high degrees.

/**
 * The polynomial of at most `degree` that least squares fits to the points (inputs[i], targets[i]).
 * Forsythe 1957, «Generation and use of orthogonal polynomials for data-fitting with a digital computer»:
 * p_(k+1) = (x − α_k)·p_k − β_k·p_(k−1), and the coefficient of p_k is ⟨y, p_k⟩ / ⟨p_k, p_k⟩.
 * @param inputs at least degree + 1 different ones.
 */
export function fitPolynomial(
  inputs: readonly number[],
  targets: readonly number[],
  degree: number,
): (x: number) => number {
  const terms: { alpha: number; beta: number; coefficient: number }[] = [];
  let before = inputs.map(() => 0);
  let current = inputs.map(() => 1);
  let beta = 0;
  let size = inner(current, current);
  for (let k = 0; k <= degree; k++) {
    const alpha = sum(inputs.map((x, i) => x * (current[i] ?? 0) ** 2)) / size;
    terms.push({ alpha, beta, coefficient: inner(targets, current) / size });
    const next = inputs.map((x, i) => (x - alpha) * (current[i] ?? 0) - beta * (before[i] ?? 0));
    before = current;
    current = next;
    const nextSize = inner(current, current);
    beta = nextSize / size;
    size = nextSize;
  }
  return (x) => {
    let value = 0;
    let [previous, p] = [0, 1];
    for (const term of terms) {
      value += term.coefficient * p;
      [previous, p] = [p, (x - term.alpha) * p - term.beta * previous];
    }
    return value;
  };
}

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const inner = (a: readonly number[], b: readonly number[]) =>
  sum(a.map((value, i) => value * (b[i] ?? Number.NaN)));
