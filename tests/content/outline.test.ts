// The syllabus keeps to the course's outline: its pages, their order, and the sections of each.
import { expect, test } from 'vitest';
import { syllabus } from '../../src/syllabus.ts';
import { outline } from './outline.ts';

test('the pages stand in the order of the outline, none missing', () => {
  expect(syllabus.map(({ slug }) => slug)).toEqual(Object.keys(outline));
});

test.each(syllabus)('$slug has the sections of the outline, in its order', ({ slug, sections }) => {
  expect(sections).toEqual(outline[slug]);
});
