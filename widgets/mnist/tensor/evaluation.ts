// What the network says of test images: loss and accuracy on all of them, the worst mistakes, a sample for the grid.
import { argMax, softmax } from '../../../src/math/losses.ts';
import { type Answer, SAMPLE } from '../training.ts';
import type { ImageStore } from './images.ts';
import { measure } from './measure.ts';
import type { Trainer } from './trainer.ts';

/** Images in one forward pass: few passes, and the page is never kept waiting long. */
const CHUNK = 500;
const MISTAKES = 40;

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Answers to the images at `places`, and the sums of their losses and right answers. */
async function answer(trainer: Trainer, store: ImageStore, places: readonly number[]) {
  const batch = store.batch(places);
  const logits = await trainer.logits(batch);
  const classes = logits.length / batch.count;
  const outcome = measure(logits, batch.labels);
  const answers = places.map((index, i) => {
    const p = softmax(logits.subarray(i * classes, (i + 1) * classes));
    const prediction = argMax(p);
    return { index, label: batch.labels[i] ?? 0, prediction, confidence: p[prediction] ?? Number.NaN };
  });
  return { outcome, answers };
}

/** A copy: what is sent to the page must not drag its whole shard along. */
const withPixels = (store: ImageStore, answers: readonly Omit<Answer, 'pixels'>[]): Answer[] =>
  answers.map((given) => ({ ...given, pixels: store.pixels(given.index).slice() }));

/**
 * Mean loss and accuracy on all images of `store`, and the most confident mistakes.
 * @param breathe awaited between passes; may throw to stop.
 */
export async function evaluate(trainer: Trainer, store: ImageStore, breathe: () => Promise<void>) {
  let loss = 0;
  let correct = 0;
  const wrong: Omit<Answer, 'pixels'>[] = [];
  for (let from = 0; from < store.count; from += CHUNK) {
    const places = range(from, Math.min(from + CHUNK, store.count));
    const { outcome, answers } = await answer(trainer, store, places);
    loss += outcome.loss;
    correct += outcome.correct;
    wrong.push(...answers.filter(({ label, prediction }) => label !== prediction));
    await breathe();
  }
  wrong.sort((a, b) => b.confidence - a.confidence);
  return {
    loss: loss / store.count,
    accuracy: correct / store.count,
    mistakes: withPixels(store, wrong.slice(0, MISTAKES)),
  };
}

/** The places of the sample: the first test images, which the page shows from the start. */
export const samplePlaces = (among: number): number[] => range(0, Math.min(SAMPLE, among));

export async function answerSample(trainer: Trainer, store: ImageStore, places: readonly number[]) {
  return withPixels(store, (await answer(trainer, store, places)).answers);
}
