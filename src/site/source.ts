// Reads a page's MDX source for what has to be known before the page is rendered: which works it cites,
// and the place of each numbered component among its kind.

/** The source without code and comments, where nothing is rendered. */
export function rendered(body: string): string {
  return body
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '');
}

/** The values of a text attribute of every `<tag …>` in order of appearance (undefined where a tag lacks it). */
export function attributeOf(body: string, tag: string, attribute: string): (string | undefined)[] {
  const values: (string | undefined)[] = [];
  const source = rendered(body);
  for (const match of source.matchAll(new RegExp(`<${tag}(?=[\\s/>])`, 'g'))) {
    const text = openingTag(source.slice(match.index + match[0].length));
    values.push(
      new RegExp(`(?:^|\\s)${attribute}=(?:"([^"]*)"|'([^']*)')`).exec(text)?.slice(1).find(Boolean),
    );
  }
  return values;
}

/** From behind a tag's name to its closing `>`, without what stands in braces. */
function openingTag(text: string): string {
  let depth = 0;
  let quote = '';
  let plain = '';
  for (const character of text) {
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '}') depth--;
    else if (character === '>' && depth === 0) break;
    if (!quote && character === '{') depth++;
    if (depth === 0) plain += character;
  }
  return plain;
}

/** The keys of one `Cite`: a comma-separated list. */
export const splitKeys = (id: string): string[] =>
  id
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');

/** How often a page cites each work, by key. */
export function citations(body: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of attributeOf(body, 'Cite', 'id').flatMap((id) => splitKeys(id ?? ''))) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Number of a figure or exercise on its page, counted from 1 in reading order.
 * @throws when the source has no such component, or two with the same id.
 */
export function ordinal(body: string, tag: string, id: string): number {
  const ids = attributeOf(body, tag, 'id');
  const position = ids.indexOf(id);
  if (position < 0)
    throw new Error(`<${tag} id="${id}">: write the id as plain text, so that it can be numbered`);
  if (ids.lastIndexOf(id) !== position) throw new Error(`<${tag} id="${id}"> stands twice on the page`);
  return position + 1;
}

/** Words a minute for prose with formulas to follow: below the 230 or so of plain reading. */
const READING_SPEED = 180;

/** Minutes a page takes to read, at least one; formulas count as a word, code and markup not at all. */
export function readingMinutes(body: string): number {
  const prose = rendered(body)
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, ' x ')
    .replace(/<[^>]*>|[#*_`[\]()|]/g, ' ');
  const words = prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / READING_SPEED));
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
}

/** The headings of a page, `## Title {#id}`, in reading order; markup in titles is taken off. */
export function sectionsIn(body: string): Section[] {
  return [...rendered(body).matchAll(/^(#{2,4})\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$/gm)].map(
    ([, hashes = '', title = '', id = '']) => ({
      id,
      title: title.replace(/[*_`]/g, ''),
      depth: hashes.length,
    }),
  );
}
