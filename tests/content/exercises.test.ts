// Every lecture has something to do: at least three exercises with their solutions folded away, two of which ask for a
// number that the page checks.
import { describe, expect, test } from 'vitest';
import { type Judged, judge } from '../../src/site/judging.ts';
import { readPages } from '../../src/site/plugins/links.ts';
import { syllabus } from '../../src/syllabus.ts';
import { dist } from './built.ts';

const pages = new Map(readPages(dist).map(({ file, root }) => [file, root]));
const lectures = syllabus.filter(({ appendix }) => !appendix);

describe.each(lectures)('$slug', ({ slug }) => {
  const root = pages.get(slug === 'index' ? 'index.html' : `${slug}/index.html`);

  test('has three exercises, each with its solution', () => {
    const exercises = root?.querySelectorAll('.exercise') ?? [];
    expect(exercises.length).toBeGreaterThanOrEqual(3);
    const unsolved = exercises.filter((exercise) => !exercise.querySelector('details.answer'));
    expect(unsolved.map(({ id }) => id)).toEqual([]);
  });

  test('checks two numbers', () => {
    expect(root?.querySelectorAll('.exercise numeric-answer').length).toBeGreaterThanOrEqual(2);
  });

  test('judges its own answers right, and says its remarks to the mistakes they are for', () => {
    for (const field of root?.querySelectorAll('.exercise numeric-answer') ?? []) {
      const { unit, ...judged }: Judged & { unit: string } = JSON.parse(
        field.getAttribute('data-answer') ?? '',
      );
      for (const text of [judged.value.toFixed(10), judged.value.toFixed(10).replace('.', ',')]) {
        expect(judge(text, judged, unit), `${field.id}: ${text}`).toEqual({ kind: 'right' });
      }
      for (const { value, says } of judged.remarks ?? []) {
        expect(judge(value.toFixed(12), judged, unit), field.id).toEqual({ kind: 'remark', says });
      }
    }
  });

  test('folds the answer to every question', () => {
    const questions = root?.querySelectorAll('.question') ?? [];
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter((question) => !question.querySelector('details.answer'))).toEqual([]);
  });
});
