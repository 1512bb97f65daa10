// What is read from a page's source before it is rendered.
import { describe, expect, test } from 'vitest';
import { attributeOf, citations, ordinal, readingMinutes } from './source.ts';

describe('attributes of components', () => {
  test('are found in order, whatever stands before them and however the tag is laid out', () => {
    const body = `
<Figure caption="a > b" id="fig-uno" wide>x</Figure>
<Figure
  caption={<b id="no">{'}'}</b>}
  id='fig-dos'
/>
<FigureOfSpeech id="no" />
<Figure id="fig-tres">`;
    expect(attributeOf(body, 'Figure', 'id')).toEqual(['fig-uno', 'fig-dos', 'fig-tres']);
  });

  test('in code and comments do not count', () => {
    const body =
      '```mdx\n<Cite id="a" />\n```\nand `<Cite id="b" />` {/* <Cite id="c" /> */} <Cite id="d" />';
    expect(attributeOf(body, 'Cite', 'id')).toEqual(['d']);
  });
});

test('citations are counted by key, lists and repetitions included', () => {
  const body = '<Cite id="a" /> <Cite id="b, a" narrative />\n<Cite id="c,"/>';
  expect([...citations(body)]).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ]);
});

describe('numbers of figures', () => {
  const body = '<Figure id="fig-a"/><Exercise id="ej-a"/><Figure id="fig-b"/>';
  test('count each kind by itself, from 1', () => {
    expect(ordinal(body, 'Figure', 'fig-b')).toBe(2);
    expect(ordinal(body, 'Exercise', 'ej-a')).toBe(1);
  });
  test('an id that is computed, or stands twice, is refused with a reason', () => {
    expect(() => ordinal('<Figure id={name} />', 'Figure', 'fig-a')).toThrow(/plain text/);
    expect(() => ordinal(body + body, 'Figure', 'fig-a')).toThrow(/twice/);
  });
});

test('reading time counts words, not markup; at least a minute', () => {
  expect(readingMinutes('Uno dos tres.')).toBe(1);
  const words = (n: number) => 'palabra '.repeat(n);
  expect(readingMinutes(words(900))).toBe(5);
  expect(
    readingMinutes(
      `import X from 'y';\n${words(900)}<svg d="${words(500)}" />\n\`\`\`\n${words(900)}\n\`\`\``,
    ),
  ).toBe(5);
});
