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

test('once every page is there, the outline is kept whole', () => {
  const missing = Object.keys(outline).filter((slug) => !syllabus.some((lecture) => lecture.slug === slug));
  if (missing.length > 0) return console.warn(`pages to write: ${missing.join(', ')}`);
  expect(Object.fromEntries(syllabus.map(({ slug, sections }) => [slug, sections]))).toEqual(outline);
});
