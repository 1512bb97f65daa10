// The losses in English.
import type { LossStrings } from './strings.ts';

export const en: LossStrings = {
  tasks: {
    quantities:
      'Drag a prediction and watch its loss grow or shrink. Switch from MAE to MSE: the data stay the same.',
    probabilities: 'Drag a prediction to the wrong side: the loss climbs slowly, then without brakes.',
    classes:
      'Move the logits: softmax shares them out as probabilities, and only that of the right class counts.',
    constant:
      'All predictions are the same one. Move it to the bottom of the curve and change the loss: does the bottom move?',
  },
  loss: 'Loss',
  losses: { mae: 'MAE', mse: 'MSE', huber: 'Huber', bce: 'Binary cross-entropy', ce: 'Cross-entropy' },
  theLoss: {
    mae: 'The MAE',
    mse: 'The MSE',
    huber: 'Huber’s loss',
    bce: 'The binary cross-entropy',
    ce: 'The cross-entropy',
  },
  pickExample: 'Example',
  pickLogit: 'Curve of',
  sign: 'sign',
  clip: 'clip',
  example: (number) => `Example ${number}`,
  target: 'Target',
  prediction: 'Prediction',
  forAll: 'For all',
  error: 'error',
  logit: 'Logit',
  key: {
    target: 'target y',
    prediction: 'prediction ŷ',
    square: 'loss: the area of the square',
    length: 'loss: the length of the stroke',
    corner: 'loss: the area, its corner cut off',
    bar: 'loss: the height of the bar',
    push: 'where −∂L/∂ŷ pushes',
  },
  mean: 'mean',
  lossRow: 'loss',
  slope: (value) => `slope ${value}`,
  cap: (loss) => `cap ${loss}`,
  best: (value, name) => `${name}: ${value}`,
  bestNames: { mae: 'the median', mse: 'the mean', huber: 'Huber’s centre', bce: 'the mean' },
  constant: 'One prediction for all',
  right: 'right',
  sum: 'sum',
  rightClass: 'Right class',
  classOf: (k) => `class ${k}`,
  curves: {
    error: 'The loss of one example against its error',
    probability: 'The loss of one example against its prediction',
    constant: 'The mean loss against the common prediction',
    logit: 'The loss against one logit, the others at rest',
  },
  columns: { example: 'Ex.', target: 'target', prediction: 'prediction', loss: 'loss', gradient: 'gradient' },
  add: 'Add an example',
  remove: (number) => `Remove no. ${number}`,
  when: (y) => `if y = ${y}`,
  off: 'off',
  through: (value) => `Behind a sigmoid, what reaches z is ŷ − y = ${value}.`,
  clampedLogits: (clamped, exact) =>
    `Who clamps the probability before the logarithm stays at ${clamped}; from the logits it is ${exact}.`,
  clampedInput: (from, to) => `ŷ = ${from} is clamped to ${to}: the logarithm of 0 would be infinite.`,
  presetsLegend: 'Cases',
  presets: {
    lesson: 'Four errors',
    near: 'Nearly right',
    huber: 'Between the two',
    outlier: 'Outlier',
    messages: 'Three messages',
    confident: 'Sure and wrong',
    zero: 'A logarithm of zero',
    rate: 'Always the same answer',
    classes: 'Three classes',
    equal: 'Equal logits',
    saturated: 'Saturated softmax',
  },
  notes: {
    lesson:
      'Look at the last one’s square: an error of 3 takes 9 of the 10.25 that are shared out. With the MAE it is 3 of 4.5.',
    near: 'All four miss by just 0.2, and the MAE pushes as if they missed by 20: ±0.25. Switch to MSE: the push fades on the way.',
    huber:
      'Up to 1 it is half a square; beyond, a strip that grows in a straight line. The last one pushes with 1, not with 3.',
    outlier:
      'Someone typed 90 for 30. The MSE wants to say 36, which is like none of the deliveries; switch to MAE and it wants 23, the median.',
    messages:
      'Sure and right costs next to nothing. The third gave 0.6 to what was a yes: more than half of the sum is its.',
    confident:
      'It gave 0.01 to what was a yes. Its loss is 4.605, and its push a hundred times that of a right answer: −100 over three.',
    zero: 'It gave 0 to what was a yes. Uncapped, the loss would be infinite; clamped to 10⁻⁷ it stays at 16.118.',
    rate: 'Two yeses in five. The best single answer is 0.4, the frequency: feigning more certainty costs more on both sides.',
    classes:
      'The network leans to class 0 and the right one is 1: its logit goes up, the others down. The three pushes add up to zero.',
    equal:
      'Knowing nothing, a third for each: the loss is ln 3. Add 5 to all three logits and nothing changes.',
    saturated:
      'Sure and wrong: the loss grows with the logit in a straight line, and the gradient never exceeds 1. It does not fade.',
  },
  challenges: {
    spread: {
      name: 'Share out the error',
      text: 'Without touching the targets, leave the MAE at 1.125 and bring the MSE below 1.3.',
      solved:
        'With the same sum of errors, the more equal they are the smaller the MSE: it prefers many middling ones to a large one.',
    },
    median: {
      name: 'Find the bottom of the MAE',
      text: 'With one prediction for all and without touching the targets, reach the smallest MAE possible.',
      solved:
        'It is the median: two above, two below and one right there. The 90 might be 30 and nothing would change.',
    },
    confident: {
      name: 'Spoil the mean with one',
      text: 'Move only the third prediction until the mean loss exceeds 2.',
      solved: 'A single answer that is sure and wrong outweighs all the rest of the batch.',
    },
    rivals: {
      name: 'Win without rising',
      text: 'Bring the loss below 0.1 without touching z₁, the logit of the right class.',
      solved: 'Softmax only looks at differences: sinking the rivals is worth as much as rising.',
    },
    shift: {
      name: 'Change everything, change nothing',
      text: 'Change all three logits and leave the loss and the three probabilities as they were.',
      solved:
        'You have added the same to all three. That is why programs may subtract the largest before the exponential.',
    },
  },
  autodiff: {
    ask: 'Check the gradient by automatic differentiation',
    waiting: 'The gradient by automatic differentiation is on its way.',
    agrees: (backend, difference) =>
      difference === null
        ? `Automatic differentiation with tensors (${backend}): the same gradient in every digit.`
        : `Automatic differentiation with tensors (${backend}): the same gradient; the largest relative difference is ${difference}.`,
    differs: (backend, difference) =>
      `Automatic differentiation with tensors (${backend}): it differs; the largest relative difference is ${difference}.`,
    refused: {
      'no-worker':
        'Tensors cannot check it here (their worker does not start; some frames do not allow it). The figure goes on with the formulas.',
      'no-backend':
        'This browser cannot compute with tensors, so there is nothing to check against. The figure goes on with the formulas.',
      'worker-died': 'The check with tensors has stopped. The figure goes on with the formulas.',
      'job-failed': 'The check with tensors has failed. The figure goes on with the formulas.',
    },
    openInTab: 'Open the figure in a tab',
    retry: 'Retry',
  },
  describe: {
    mean: (theLoss, count, value) =>
      count === 1
        ? `${theLoss} of the one example is ${value}.`
        : `${theLoss} of the ${count} examples is ${value}.`,
    most: (number, error, share) => `Example ${number} misses by ${error} and makes up ${share} of the sum.`,
    none: 'All are right: there is no loss.',
    push: (number, gradient, way) =>
      `The gradient of example ${number} is ${gradient}: ${way === 'up' ? 'raising' : 'lowering'} its prediction reduces the loss.`,
    still: (number) => `The gradient of example ${number} is 0: nothing pushes it.`,
    tie: (number) =>
      `Example ${number} is exactly right, in the corner, where there is no derivative: 0 is used here.`,
    constant: (theLoss, value, best, name) =>
      `${theLoss} with one prediction for all is ${value}. The smallest is reached at ${best}, ${name} of the targets.`,
    constantBest: (theLoss, value, name) =>
      `${theLoss} with one prediction for all is ${value}, the smallest possible: you are at ${name} of the targets.`,
    uneven: 'The predictions still differ; when one moves, all will take its value.',
    sure: (number, chance, loss) =>
      `Example ${number} gave ${chance} to what happened, and that costs ${loss}.`,
    clamped: (number, from, loss) =>
      `Example ${number} gave ${from}: it is clamped, and instead of infinity it costs ${loss}.`,
    classes: (chance, name, loss) => `The right one, ${name}, gets ${chance}: the loss is ${loss}.`,
    push3: (name, gradient) => `The gradient of ${name} is ${gradient}, prediction minus target.`,
    sum: 'The three add up to 0.',
  },
};
