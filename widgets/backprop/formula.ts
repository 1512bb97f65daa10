// The formula of one node, term by term, in symbols and numbers: what arrives, the local derivative, their product.
import { activation } from '../../src/math/activations.ts';
import type { Pass } from '../../src/math/two-layers.ts';
import type { BackpropLoss, BackpropState } from './state.ts';
import type { Stop } from './stops.ts';
import {
  bias,
  delta,
  fed,
  type Letters,
  loss as lossSymbol,
  type MathSymbol,
  output,
  type Role,
  slope,
  sum,
  target,
  weight,
} from './symbols.ts';

/** The part a term plays in the chain rule. */
export type Part = 'arrives' | 'local' | 'product';

export interface Term {
  readonly letters: Letters;
  readonly value: number;
  readonly role: Role;
  readonly part?: Part;
  /** A function that the number is put into: `σ` writes σ(0,5). */
  readonly inside?: string;
}

/** Terms and the signs between them. */
export type Line = readonly (Term | '·' | '+' | '−' | '=' | '←')[];

/** The numbers that a formula takes from: the pass, the parameters before it and after the update, and the state. */
export interface Numbers {
  readonly pass: Pass;
  readonly parameters: ArrayLike<number>;
  readonly next: ArrayLike<number>;
  readonly state: Pick<BackpropState, 'x' | 't' | 'f' | 'loss' | 'lr' | 'trainbias'>;
}

const of = (list: ArrayLike<number>, i: number) => list[i] ?? Number.NaN;
export const FIRST = { w: { 1: 0, 2: 6 }, b: { 1: 4, 2: 10 } } as const;

/** φ as the formula writes it. */
export const FUNCTION = { sigmoid: 'σ', tanh: 'tanh', relu: 'ReLU' } as const;

/** The activation that a layer has: with binary cross-entropy the output is a sigmoid. */
export const functionOf = ({ f, loss }: Pick<BackpropState, 'f' | 'loss'>, layer: 1 | 2) =>
  layer === 2 && loss === 'bce' ? 'sigmoid' : f;

const term = (letters: Letters, value: number, role: Role, part?: Part): Term => ({
  letters,
  value,
  role,
  ...(part && { part }),
});

/** ∂L/∂ŷ in letters, by the loss. */
function outputSlope(loss: BackpropLoss, k: number): Letters {
  const [prediction, wanted] = [output(2, k), target(k)];
  switch (loss) {
    case 'half-sse':
      return [prediction, ' − ', wanted];
    case 'mse':
      return ['2(', prediction, ' − ', wanted, ') / 2'];
    case 'bce':
      return ['(', prediction, ' − ', wanted, ') / 2', prediction, '(1 − ', prediction, ')'];
  }
}

/** One output's share of the loss. */
function lossTerm(loss: BackpropLoss, k: number): Letters {
  const [prediction, wanted] = [output(2, k), target(k)];
  if (loss === 'bce')
    return ['−½ [', wanted, ' ln ', prediction, ' + (1 − ', wanted, ') ln(1 − ', prediction, ')]'];
  return ['½ (', wanted, ' − ', prediction, ')²'];
}

/** Where no node is chosen: the whole chain from the loss to the first output weight. */
export function chainOf({ pass, state }: Numbers): Line {
  const f = functionOf(state, 2);
  return [
    term(outputSlope(state.loss, 0), of(pass.dy, 0), 'error', 'local'),
    '·',
    term(
      [`${FUNCTION[f]}′(`, sum(2, 0), ')'],
      activation(f).derivative(of(pass.z2, 0)),
      'preactivation',
      'local',
    ),
    '·',
    term([output(1, 0)], of(pass.a1, 0), 'activation', 'local'),
    '=',
    term([slope(weight(2, 0))], of(pass.gradient, FIRST.w[2]), 'gradient', 'product'),
  ];
}

/** Lines of the node's formula. */
export function formulaOf({ kind, layer, unit }: Stop, { pass, parameters, next, state }: Numbers): Line[] {
  const inputs = layer === 1 ? state.x : pass.a1;
  const z = layer === 1 ? pass.z1 : pass.z2;
  const a = layer === 1 ? pass.a1 : pass.y;
  const d = layer === 1 ? pass.d1 : pass.d2;
  const arriving = layer === 1 ? pass.da : pass.dy;
  const fedRole: Role = layer === 1 ? 'input' : 'activation';
  const places = [2 * unit, 2 * unit + 1];
  const weightOf = (place: number) =>
    term([weight(layer, place)], of(parameters, FIRST.w[layer] + place), 'weight');
  const fedBy = (place: number) => term([fed(layer, place % 2)], of(inputs, place % 2), fedRole);
  const [first = 0, second = 0] = places;
  const f = functionOf(state, layer);
  const ownSum = term([sum(layer, unit)], of(z, unit), 'preactivation');
  const ownDelta = (part: Part) => term([delta(layer, unit)], of(d, unit), 'gradient', part);
  const arrivingTerm = (part: Part) =>
    term([slope(output(layer, unit))], of(arriving, unit), 'gradient', part);
  const slopeTerm = term(
    [`${FUNCTION[f]}′(`, sum(layer, unit), ')'],
    activation(f).derivative(ownSum.value),
    'preactivation',
    'local',
  );

  switch (kind) {
    case 'z':
      return [
        [
          weightOf(first),
          '·',
          fedBy(first),
          '+',
          weightOf(second),
          '·',
          fedBy(second),
          '+',
          term([bias(layer, unit)], of(parameters, FIRST.b[layer] + unit), 'bias'),
          '=',
          ownSum,
        ],
      ];
    case 'a':
      return [
        [
          {
            ...term([`${FUNCTION[f]}(`, sum(layer, unit), ')'], ownSum.value, 'preactivation'),
            inside: FUNCTION[f],
          },
          '=',
          term([output(layer, unit)], of(a, unit), 'activation'),
        ],
      ];
    case 'loss':
      return [
        [
          term(lossTerm(state.loss, 0), pass.shares[0] ?? Number.NaN, 'error'),
          '+',
          term(lossTerm(state.loss, 1), pass.shares[1] ?? Number.NaN, 'error'),
          '=',
          term([lossSymbol], pass.loss, 'error'),
        ],
      ];
    case 'dy':
      return [
        [
          term([slope({ letter: 'L', role: 'error' })], 1, 'gradient', 'arrives'),
          '·',
          term(outputSlope(state.loss, unit), of(pass.dy, unit), 'error', 'local'),
          '=',
          arrivingTerm('product'),
        ],
      ];
    case 'da': {
      const path = (k: 0 | 1): Line => [
        term([delta(2, k)], of(pass.d2, k), 'gradient', 'arrives'),
        '·',
        term([weight(2, 2 * k + unit)], of(parameters, FIRST.w[2] + 2 * k + unit), 'weight', 'local'),
      ];
      return [[...path(0), '+', ...path(1), '=', arrivingTerm('product')]];
    }
    case 'delta':
      return [[arrivingTerm('arrives'), '·', slopeTerm, '=', ownDelta('product')]];
    case 'gradient':
      return [
        ...places.map(
          (place): Line => [
            ownDelta('arrives'),
            '·',
            { ...fedBy(place), part: 'local' },
            '=',
            term(
              [slope(weight(layer, place))],
              of(pass.gradient, FIRST.w[layer] + place),
              'gradient',
              'product',
            ),
          ],
        ),
        [
          ownDelta('arrives'),
          '·',
          term(['1'], 1, 'bias', 'local'),
          '=',
          term([slope(bias(layer, unit))], of(pass.gradient, FIRST.b[layer] + unit), 'gradient', 'product'),
        ],
      ];
    case 'update': {
      const line = (at: number, symbol: MathSymbol): Line => [
        term([symbol], of(next, at), symbol.role),
        '←',
        term([symbol], of(parameters, at), symbol.role),
        '−',
        term(['η'], state.lr, 'ink'),
        '·',
        term([slope(symbol)], of(pass.gradient, at), 'gradient'),
      ];
      return [
        ...places.map((place) => line(FIRST.w[layer] + place, weight(layer, place))),
        ...(state.trainbias ? [line(FIRST.b[layer] + unit, bias(layer, unit))] : []),
      ];
    }
  }
}
