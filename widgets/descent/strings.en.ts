// What descent says in English.
import type { DescentStrings } from './strings.ts';

export const en: DescentStrings = {
  task: {
    parabola:
      'Take steps and watch the arrow: it is η·|L′| long and shortens by itself. Then raise the rate above 1 and go down again.',
    valley: 'Drag the start to either side of the hill and descend from each place: where does it end?',
    'double-well':
      'Two equal wells and a summit between. Start on the exact summit, w₀ = 0, and then very near it.',
    'steep-flat':
      'Far from the minimum the ground is almost flat. What rate gets away from there without overshooting?',
    own: 'Write whatever loss you like: its derivative is found for you and the point descends along it.',
  },
  curve: 'Loss',
  curves: {
    parabola: 'parabola: w²',
    valley: 'two valleys: w·cos(0.15πw)',
    'double-well': 'double well: (w² − 1)²',
    'steep-flat': 'hole in a plain: w²/(1 + w²)',
    own: 'your own',
  },
  own: 'Your function',
  start: 'Start',
  startOf: (letter) => `Start ${letter}`,
  rate: 'Rate',
  toStart: 'To the start',
  axisNote: 'The axis is the parameter w, not a data value: the data are already inside the curve.',
  lowestKey: '▲ the lowest between −10 and 10.',
  slope: 'slope',
  outside: (w) => `w = ${w}, outside the plot`,
  lost: 'w is no longer a number',
  valueless: 'the function has no value here',
  alarm: {
    diverging: () =>
      'The loss is now above the one at the start. Start and rate are kept: lower the rate and repeat.',
    overflow: () => 'The numbers have overflowed. Start and rate are kept: lower the rate and repeat.',
    valueless: (w) =>
      `The function has no value at w = ${w}. Start and rate are kept: lower the rate and repeat.`,
    'no-start': (w) =>
      `At the start, w₀ = ${w}, the function has no finite value or slope. Function and rate are kept: move the start elsewhere.`,
  },
  startAt: (w) => `Start at w₀ = ${w}`,
  back: 'Back to the start',
  loading: 'Reading the function…',
  nextStep: 'Next step',
  verdict: 'Verdict',
  verdicts: {
    none: 'no steps yet',
    diverging: 'diverges',
    stuck: 'has stopped',
    oscillating: 'oscillates',
    converging: 'converges',
  },
  still: 'does not move',
  slow: 'converges, very slowly',
  handle: (letter) => `Start ${letter} on the curve`,
  addStart: 'Add a start',
  removeStart: 'Remove a start',
  examples: 'Examples',
  presets: {
    slow: 'small rate',
    right: 'good rate',
    bounces: 'oscillates',
    diverges: 'diverges',
    local: 'local minimum',
    plateau: 'plateau',
    summit: 'summit',
  },
  presetNotes: {
    slow: 'With η = 0.01 each step shortens the distance by 2%: after ten steps 82% of the way is left.',
    right: 'With η = 0.2 each step leaves 0.6 times the distance. Nobody brakes: the slope flattens.',
    bounces:
      'With η = 0.9 each step jumps to the other side, 0.8 times as far: it overshoots and still gets closer.',
    diverges: 'With η = 1.1 each jump is 1.2 times the one before: the loss grows at every step.',
    local:
      'The same rate and two starts: A ends in a local minimum, B in the deep valley. Descent sees only the slope underfoot.',
    plateau:
      'Far from the minimum there is hardly a slope: steps are tiny though the loss is still close to 1.',
    summit:
      'On the summit the gradient is 0 and A does not move. B and C start 0.05 away and fall into a well each.',
  },
  tasks: {
    'one-step': {
      name: 'arrive in one step',
      text: 'Reach the minimum of the parabola in a single step, without touching the start w₀ = 8.',
      solved:
        'With η = 0.5 the product η·λ is 1 and the factor 1 − η·λ is 0: it does not matter where you start.',
    },
    bounce: {
      name: 'oscillate and arrive',
      text: 'Without touching the start w₀ = 10, make it oscillate and be within 0.1 of the minimum in 20 steps or fewer.',
      solved: 'With η·λ between 1 and 2 every step overshoots, but by less each time.',
    },
    watershed: {
      name: 'the watershed',
      text: 'Without touching the rate 0.1, find the leftmost start, to one decimal, that reaches the deep valley.',
      solved: 'The hill is at w ≈ 1.83: a little to its right the slope already pushes to the deep valley.',
    },
    'other-well': {
      name: 'change wells',
      text: 'Start at w₀ = 1.6 and end in the left well, w = −1, in 40 steps or fewer. You may touch only the rate.',
      solved:
        'A long first step jumps the summit. Descent does not “choose” the nearest minimum: the step decides.',
    },
  },
  table: 'Table of steps',
  check: 'Check the derivative',
  fetchFailed: 'This part could not be loaded; close and open it again to retry.',
  refusedAddress: (text) =>
    `The link asks for the function “${text}”, which cannot be read; the default is used.`,
  noReader:
    'The reader of functions could not be loaded. Yours is still written, and the four curves work as ever.',
  place: ({ step, w, loss, grad, gradFactor, lr, change, next }) =>
    `${step === 0 ? 'At the start' : `After ${step === 1 ? 'one step' : `${step} steps`}`}, w = ${w}, the loss is ${loss} and the slope ${grad}; the next step adds −${lr} · ${gradFactor} = ${change} and leads to w = ${next}.`,
  bound: ({ lr, product, factor }, zone) =>
    `η·λ = ${lr} · 2 = ${product}, ${
      [
        `between 0 and 2: each step multiplies the distance to the minimum by ${factor}.`,
        'exactly half the limit: it arrives in a single step.',
        `between 1 and 2: it jumps to the other side and multiplies the distance by ${factor}.`,
        'exactly at the limit: it jumps from side to side without getting closer.',
        `above 2: each step multiplies the distance by ${factor} and moves away.`,
      ][zone]
    }`,
  reasons: {
    still: () => 'With η = 0 the step has length zero: it does not move.',
    arrived: () => 'The slope is almost 0 and nothing between −10 and 10 lies lower: it has arrived.',
    valueless: ({ w }) =>
      `At w = ${w} the function has no finite value and slope: there is no step to take from there.`,
    overflow: ({ step }) =>
      `At step ${step} the numbers do not fit the computer, and no value of w is left to go on with.`,
    climbed: ({ loss, startLoss, startProduct }) =>
      `The loss, ${loss}, is above the one at the start, ${startLoss}: the step is longer than the slope.${startProduct ? ` At the start η·L″ = ${startProduct}, more than 2.` : ''}`,
    local: ({ lowest }) =>
      `The gradient is almost 0 in a minimum that is not the lowest: that one is at w = ${lowest} and cannot be seen from here.`,
    summit: () => 'The gradient is 0 on a summit: any push would make it fall, but descent does not push.',
    plateau: () => 'The gradient is almost 0 on a plateau: without slope there is no step, minimum or not.',
    crossed: ({ product }) =>
      `The gradient changed its sign: the last step went past the minimum. Here η·L″ = ${product}; near the minimum the limit is 2.`,
    slow: ({ change }) =>
      `It descends, but very slowly: with this slope and this rate the step is ${change}.`,
    downhill: ({ product }) =>
      `The loss falls and the gradient keeps its sign. Here η·L″ = ${product}; near the minimum the limit is 2.`,
  },
};
