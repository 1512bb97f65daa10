// Instructors link to sections, equations, figures and exercises: no published address may disappear,
// and every new one is written down.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicAddresses } from '../../src/site/anchors.ts';
import { syllabus } from '../../src/syllabus.ts';
import { dist } from './built.ts';

const locked = readFileSync(new URL('../../content/anchors.lock', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const built = publicAddresses(dist);

test('every published address is still there', () => {
  const there = new Set(built);
  const gone = locked.filter((address) => !there.has(address));
  expect(
    gone,
    'gone from the build; bring them back (or, if no one can have linked to them, take them out of content/anchors.lock)',
  ).toEqual([]);
});

test('every address of the build is written down', () => {
  const known = new Set(locked);
  expect(
    built.filter((address) => !known.has(address)),
    'run `npm run build && npm run anchors` and commit content/anchors.lock',
  ).toEqual([]);
});

test('the list is sorted, without repetitions', () => {
  expect(locked).toEqual([...new Set(locked)].sort());
});

test('it holds the sections of the syllabus', () => {
  const promised = syllabus.flatMap(({ slug, sections }) => {
    const page = slug === 'index' ? '/' : `/${slug}/`;
    return sections.map((id) => `${page}#${id}`);
  });
  expect(locked).toEqual(expect.arrayContaining(promised));
});
