// The page's address as the memory of its widgets: merging one widget's keys into it, and keeping it up to date.

type Pairs = readonly (readonly [key: string, value: string])[];

/** A key or value for a query. Commas and points stay readable: queries admit them as they are. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',');

export function queryOf(pairs: Pairs): string {
  return pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
}

/** The key of one part of a query, decoded as leniently as browsers do. */
function keyOf(part: string): string | null {
  return new URLSearchParams(`&${part}`).keys().next().value ?? null;
}

/**
 * `search` (with or without its question mark) with `keys` taken out and `pairs` put at the end.
 * Everything else stays byte for byte: it belongs to other widgets, or is not ours to judge.
 */
export function mergeQuery(search: string, keys: readonly string[], pairs: Pairs): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !keys.includes(keyOf(part) ?? ''));
  const merged = [...others, queryOf(pairs)].filter((part) => part !== '').join('&');
  return merged === '' ? '' : `?${merged}`;
}

/** Address of a page with one widget's whole state and its fragment. */
export function linkTo(page: string, pairs: Pairs, instance: string): string {
  const url = new URL(page);
  url.search = queryOf(pairs);
  url.hash = instance;
  return url.href;
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The `<iframe>` that shows a widget in someone else's page. `src` is absolute, `height` in CSS pixels. */
export function embedCode({ src, title, height }: { src: string; title: string; height: number }): string {
  return `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="100%" height="${Math.round(height)}" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
}

/** Safari refuses more than 100 changes of the address in 30 s. */
const INTERVAL = 500;
const pending = new Map<string, { keys: readonly string[]; pairs: Pairs }>();
let timer: ReturnType<typeof setTimeout> | undefined;

function flush() {
  timer = undefined;
  let search = location.search;
  for (const { keys, pairs } of pending.values()) search = mergeQuery(search, keys, pairs);
  pending.clear();
  try {
    if (search !== location.search) {
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    }
  } catch {
    // An address that may not be changed (some sandboxed frames) costs the reader nothing but the memory.
  }
}

/**
 * Writes one widget's keys into the address, at most once every 500 ms for the whole page.
 * Empty `pairs` take the keys out: a widget at its defaults leaves no trace.
 */
export function keepAddress(instance: string, keys: readonly string[], pairs: Pairs): void {
  pending.set(instance, { keys, pairs });
  if (timer === undefined) timer = setTimeout(flush, INTERVAL);
}
