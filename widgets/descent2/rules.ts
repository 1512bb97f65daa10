// The update rules in numbers: what each does with this gradient, this memory and this rate.
import type { Pair } from '../../src/math/descent.ts';
import { ADAM_EPSILON, type OptimizerName, ROOT_EPSILON } from '../../src/math/optimizers.ts';
import type { Stop } from '../../src/math/trajectory.ts';

interface Settings {
  readonly optimizer: OptimizerName;
  readonly lr: number;
  readonly beta1: number;
  readonly beta2: number;
}

/** The rate that each parameter ends up with, once its own scale is taken into it; null where the rule scales nothing. */
export function ownRates({ optimizer, lr, beta2 }: Settings, { second }: Stop, t: number): Pair | null {
  switch (optimizer) {
    case 'adagrad':
    case 'rmsprop':
      return [lr / Math.sqrt(second[0] + ROOT_EPSILON), lr / Math.sqrt(second[1] + ROOT_EPSILON)];
    case 'adam': {
      const rate = (s: number) => lr / (Math.sqrt(s / (1 - beta2 ** t)) + ADAM_EPSILON);
      return [rate(second[0]), rate(second[1])];
    }
    default:
      return null;
  }
}

/** One line of a rule: its symbols, its numbers, its value. */
export interface RuleLine {
  readonly symbol: string;
  readonly rule: string;
  readonly numbers: string;
  readonly value: number;
}

/**
 * The lines by which the rule takes parameter `i` (0: w, 1: b) to its next value.
 * @param put writes a number, bracketed where it is negative.
 */
export function ruleLines(
  { optimizer, lr, beta1, beta2 }: Settings,
  update: { readonly gradient: Pair; readonly before: Stop; readonly after: Stop },
  i: 0 | 1,
  t: number,
  put: (value: number) => string,
): RuleLine[] {
  const name = i === 0 ? 'w' : 'b';
  const g = update.gradient[i];
  const { before, after } = update;
  const from = put(before.place[i]);
  const last = (rule: string, numbers: string): RuleLine => ({
    symbol: name,
    rule: `${name} − ${rule}`,
    numbers: `${from} − ${numbers}`,
    value: after.place[i],
  });
  const [eta, m, s] = [put(lr), after.first[i], after.second[i]];
  switch (optimizer) {
    case 'sgd':
      return [last('η·g', `${eta} · ${put(g)}`)];
    case 'momentum':
      return [
        {
          symbol: 'v',
          rule: 'β·v + g',
          numbers: `${put(beta1)} · ${put(before.first[i])} + ${put(g)}`,
          value: m,
        },
        last('η·v', `${eta} · ${put(m)}`),
      ];
    case 'adagrad':
      return [
        { symbol: 's', rule: 's + g²', numbers: `${put(before.second[i])} + ${put(g)}²`, value: s },
        last('η·g/√(s + ε)', `${eta} · ${put(g)} / ${put(Math.sqrt(s + ROOT_EPSILON))}`),
      ];
    case 'rmsprop':
      return [
        {
          symbol: 's',
          rule: 'β·s + (1 − β)·g²',
          numbers: `${put(beta2)} · ${put(before.second[i])} + ${put(1 - beta2)} · ${put(g)}²`,
          value: s,
        },
        last('η·g/√(s + ε)', `${eta} · ${put(g)} / ${put(Math.sqrt(s + ROOT_EPSILON))}`),
      ];
    case 'adam': {
      const mean = m / (1 - beta1 ** t);
      const square = s / (1 - beta2 ** t);
      return [
        {
          symbol: 'm',
          rule: 'β₁·m + (1 − β₁)·g',
          numbers: `${put(beta1)} · ${put(before.first[i])} + ${put(1 - beta1)} · ${put(g)}`,
          value: m,
        },
        {
          symbol: 's',
          rule: 'β₂·s + (1 − β₂)·g²',
          numbers: `${put(beta2)} · ${put(before.second[i])} + ${put(1 - beta2)} · ${put(g)}²`,
          value: s,
        },
        { symbol: 'm̂', rule: 'm / (1 − β₁ᵗ)', numbers: `${put(m)} / ${put(1 - beta1 ** t)}`, value: mean },
        { symbol: 'ŝ', rule: 's / (1 − β₂ᵗ)', numbers: `${put(s)} / ${put(1 - beta2 ** t)}`, value: square },
        last('η·m̂/(√ŝ + ε)', `${eta} · ${put(mean)} / ${put(Math.sqrt(square))}`),
      ];
    }
  }
}
