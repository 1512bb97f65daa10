// The fields of the exercises, on one lecture: each accepts its answer with comma and with point, refuses others in words,
// says its author's remarks, works from the keyboard, and is out of the way without a script. Every page's answers and
// remarks are judged in tests/content/exercises.test.ts.
import type { Locator } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import type { Judged } from '../../src/site/judging.ts';
import { launch } from './site.ts';

const course = await launch();
afterAll(() => course.close());

const LECTURE = 'neurona/';

async function give(field: Locator, text: string): Promise<string> {
  await field.locator('input').fill(text);
  await field.locator('input').press('Enter');
  return field.getByRole('status').innerText();
}

const judgedOf = async (field: Locator): Promise<Judged> =>
  JSON.parse((await field.getAttribute('data-answer')) ?? '');

/** Everything that a field answers. What counts as right is tried for every number in judging.test.ts. */
async function tryOut(field: Locator): Promise<void> {
  const { value } = await judgedOf(field);
  const digits = value.toFixed(10);
  await give(field, digits);
  expect(await field.getAttribute('data-verdict'), digits).toBe('right');
  expect(await give(field, String(value + 1e6))).toMatch(/\w{3,}/);
  expect(await field.getAttribute('data-verdict')).toBe('wrong');
  await give(field, 'no sé');
  expect(await field.locator('input').getAttribute('aria-invalid')).toBe('true');
  // A new attempt clears the verdict; the button does what the Enter key does.
  await field.locator('input').fill(digits);
  expect(await field.getByRole('status').innerText()).toBe('');
  await field.getByRole('button').click();
  expect(await field.getAttribute('data-verdict')).toBe('right');
}

test('every field accepts its answer and answers mistakes in words', async () => {
  const { page, expectClean, close } = await course.openPage({ path: LECTURE, waitReady: false });
  const fields = await page.locator('numeric-answer').all();
  expect(fields.length).toBeGreaterThan(1);
  await tryOut(fields[0] as Locator);
  for (const field of fields) {
    const { value, remarks = [] } = await judgedOf(field);
    await give(field, value.toFixed(10).replace('.', ','));
    expect(await field.getAttribute('data-verdict')).toBe('right');
    for (const remark of remarks) expect(await give(field, remark.value.toFixed(12))).toBe(remark.says);
    expect(await field.locator('input').getAttribute('id')).toBe(
      await field.locator('label').getAttribute('for'),
    );
  }
  expectClean();
  await close();
});

test('without a script no field shows', async () => {
  const { page, close } = await course.openPage({ path: LECTURE, javaScript: false });
  for (const field of await page.locator('numeric-answer').all()) expect(await field.isVisible()).toBe(false);
  await close();
});
