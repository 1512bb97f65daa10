// Every lecture has something to do: at least three exercises with their solutions folded away, two of which ask for a
// number that the page checks.
import { describe, expect, test } from 'vitest';
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

  test('folds the answer to every question', () => {
    const questions = root?.querySelectorAll('.question') ?? [];
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter((question) => !question.querySelector('details.answer'))).toEqual([]);
  });
});
