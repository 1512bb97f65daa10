// Addresses that nobody should have written: whatever a query holds, a widget shows a state of its schema, says in words
// what it did not take as it stood, and treats none of it as HTML or code.
import { afterAll, describe, expect, test } from 'vitest';
import type { Field } from '../../widgets/kit/state.ts';
import { launch } from './site.ts';
import { embedOf, noticesOf, queryOf, rootOf, stateOf, textsOf, type Widget, widgets } from './widgets.ts';

const course = await launch();
afterAll(() => course.close());

const HOSTILE = [
  '"><img src=x onerror="window.hostile=1">',
  '<script>window.hostile=1</script>',
  "javascript:window.hostile=1//'-alert(1)-'",
  '%3Csvg%20onload%3Dwindow.hostile%3D1%3E',
  '__proto__',
  'constructor',
];

const TOO_LONG = '1'.repeat(2001);

/** Texts that are not of the field's form, whatever its range. */
function malformed(field: Field): readonly string[] {
  switch (field.kind) {
    case 'number':
    case 'list': {
      const texts = ['abc', '1e1', 'NaN', 'Infinity', '0x1', '+1', '1 ', '--1', '.', '1.2.3', '١', TOO_LONG];
      if (field.integer) texts.push('1.5');
      if (field.kind === 'number') return [...texts, '', '1,1'];
      const surplus = Array.from({ length: field.maxLength + 1 }, () => '1').join(',');
      return [...texts, '1,', ',1', '1,,1', '1;1', surplus, ...(field.minLength > 0 ? [''] : [])];
    }
    case 'choice':
      return ['', 'abc', field.options[0]?.toUpperCase() ?? 'X', `${field.options[0]} `, TOO_LONG];
    case 'choices': {
      const [first = ''] = field.options;
      return [
        first.toUpperCase(),
        'abc',
        `${first},`,
        `,${first}`,
        `${first};${first}`,
        `${first},${first}`,
        TOO_LONG,
      ];
    }
    case 'flag':
      return ['', '2', 'true', '01', TOO_LONG];
    case 'text':
      return ['<b>', 'alert(1)', '`1`', TOO_LONG];
  }
}

/** One page for all addresses: each is opened afresh in it. */
const reader = await course.openPage({ path: '404.html' });

async function open(widget: Widget, query: string) {
  await reader.goto(embedOf(widget, query));
  const { page, expectClean } = reader;
  return { page, expectClean, state: await stateOf(page, widget), notices: await noticesOf(page, widget) };
}

describe.each(widgets)('$name', (widget) => {
  const { name, schema, fields } = widget;
  const defaults = textsOf(widget, schema.defaults);

  /** Fields with a range, and a text beyond its end on each side, as a list of one where it is a list. */
  const ranged = fields.flatMap(([key, field]) =>
    field.kind === 'number' || field.kind === 'list'
      ? [{ key, min: field.min, max: field.max, list: field.kind === 'list' }]
      : [],
  );
  /** What a widget makes of values within their ranges: lists that do not fit each other give way to all defaults. */
  const expectedOf = (values: Record<string, unknown>) => {
    const asked = new URLSearchParams(schema.write({ ...schema.defaults, ...values }, name));
    for (const key of [...asked.keys()]) if (!(key.replace(`${name}.`, '') in values)) asked.delete(key);
    return textsOf(widget, schema.read(asked, name).state);
  };

  test.each(['min', 'max'] as const)(
    'brings what is beyond the range to its %s, with a notice',
    async (end) => {
      // A widget of choices and switches has no ranges.
      if (ranged.length === 0) return;
      const beyond = ({ min, max }: { min: number; max: number }) => (end === 'max' ? max + 7 : min - 7);
      const texts = Object.fromEntries(ranged.map((field) => [field.key, String(beyond(field))]));
      const ends = Object.fromEntries(
        ranged.map((field) => [field.key, field.list ? [field[end]] : field[end]]),
      );
      const { state, notices } = await open(widget, queryOf(widget, texts));
      expect(state).toEqual(expectedOf(ends));
      expect(notices.length).toBeGreaterThan(0);
      expect(notices.every((notice) => notice.split(' ').length > 2)).toBe(true);
    },
  );

  // Each round gives every key another of its malformed texts; what a text is worth by itself is state.test.ts's to try.
  test.each([0, 3, 6, 9])(
    'takes the default for what is not of the form, with a notice (round %i)',
    async (round) => {
      const texts = Object.fromEntries(
        fields.map(([key, field], i) => {
          const wrong = malformed(field);
          return [key, wrong[(round + i) % wrong.length] ?? ''];
        }),
      );
      const { state, notices } = await open(widget, queryOf(widget, texts));
      expect(state).toEqual(defaults);
      expect(notices.length).toBeGreaterThan(0);
    },
  );

  test.each([0, 1])('takes nothing as HTML or code (round %i)', async (round) => {
    const hostile = (i: number) => HOSTILE[(3 * round + i) % HOSTILE.length] ?? '';
    const query = new URLSearchParams(
      queryOf(widget, Object.fromEntries(fields.map(([key], i) => [key, hostile(i)]))),
    );
    for (const text of HOSTILE) {
      query.append(`${name}.${text}`, text);
      query.append(text, text);
    }
    const { page, state, notices, expectClean } = await open(widget, `${query}#${hostile(0)}`);
    expect(state).toEqual(defaults);
    expect(notices.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(await page.locator('img[src="x"], script:text("hostile"), svg[onload]').count()).toBe(0);
    expectClean();
  });

  test('ignores unknown keys without a word', async () => {
    const { state, notices } = await open(widget, `${name}.nothing=1&other.key=2&utm_source=x&${name}=3&=&&`);
    expect(state).toEqual(defaults);
    expect(notices).toEqual([]);
  });

  test('takes the first of a repeated key', async () => {
    const [key, field] = fields.find(([, field]) => field.kind === 'number') ?? [];
    if (key === undefined || field?.kind !== 'number') return;
    const { state, notices } = await open(
      widget,
      `${name}.${key}=${field.min}&${name}.${key}=${field.max}&${name}.${key}=abc`,
    );
    expect(state[key]).toBe(String(field.min));
    expect(notices).toEqual([]);
  });

  test('takes all its defaults when lists do not fit each other, with a notice', async () => {
    for (const [key, field] of fields) {
      if (field.kind !== 'list') continue;
      const longest = Array.from({ length: field.maxLength }, () => String(field.min)).join(',');
      const query = queryOf(widget, { [key]: longest });
      const { notices: expected } = schema.read(new URLSearchParams(query), name);
      if (!expected.some(({ reason }) => reason === 'inconsistent')) continue;
      const { state, notices } = await open(widget, query);
      expect(state, key).toEqual(defaults);
      expect(notices.length).toBeGreaterThan(0);
    }
  });

  test('does nothing by itself because of an address; a step that it asks for is replayed', async () => {
    const { page } = await open(widget, `${name}.step=5&${name}.train=1&${name}.run=1`);
    const step = async () => rootOf(page, widget).getAttribute('data-step');
    const { state } = schema.read(new URLSearchParams(`${name}.step=5`), name);
    expect(await step()).toBe(String(state.step ?? 0));
    await page.waitForTimeout(500);
    expect(await rootOf(page, widget).getAttribute('data-status')).toBe('ready');
    expect(await step()).toBe(String(state.step ?? 0));
  });

  test('takes a step beyond the last one as the last, without a word', async () => {
    if (!('step' in schema.fields)) return;
    const { page, notices } = await open(widget, `${name}.step=999999`);
    const { state } = schema.read(new URLSearchParams(`${name}.step=999999`), name);
    expect(await rootOf(page, widget).getAttribute('data-step')).toBe(String(state.step));
    expect(state.step).toBeGreaterThan(0);
    expect(notices).toEqual([]);
  });
});
