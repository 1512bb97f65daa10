// The syllabus keeps to the course's outline: its pages, their order, and the sections of each.
import { expect, test } from 'vitest';
import { syllabus } from '../../src/syllabus.ts';
import { outline } from './outline.ts';

test('the lectures stand in the order of the outline', () => {
  const written = syllabus.map(({ slug }) => slug);
  expect(written).toEqual(Object.keys(outline).filter((slug) => written.includes(slug)));
});

test.each(syllabus)('$slug has the sections of the outline, in its order', ({ slug, sections }) => {
  expect(sections).toEqual(outline[slug]?.filter((id) => sections.includes(id)));
});
