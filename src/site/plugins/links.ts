// Reads the built site as a browser would and lists what it promises and does not keep: dead links and fragments,
// ids twice on a page, headings that skip a level, sections of the syllabus that are missing, wrong numbers in references.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Lecture } from '../../syllabus.ts';

/** One built page. */
export interface Page {
  /** Path of its file in the built folder, with `/`. */
  readonly file: string;
  readonly root: HTMLElement;
  readonly ids: ReadonlySet<string>;
}

const LINKS = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['img[src]', 'src'],
  ['script[src]', 'src'],
  ['iframe[src]', 'src'],
  ['source[src]', 'src'],
] as const;

/** The built pages of a folder; `pagefind/` holds none. */
export function readPages(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const root = parse(readFileSync(join(folder, file), 'utf8'), { comment: false });
      return { file, root, ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)) };
    });
}

/**
 * Checks a built site.
 * @param folder where it was built.
 * @param base path it was built for: `/` or `/curso/`.
 * @returns how many pages there are, and a sentence for each problem: file, what is wrong, what to do.
 */
export function checkSite(
  folder: string,
  base: string,
  lectures: readonly Lecture[],
): { pages: number; problems: string[] } {
  const pages = readPages(folder);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const root = `/${base}/`.replace(/\/+/g, '/');
  const problems = pages.flatMap((page) => [
    ...checkLinks(page, folder, root, byFile),
    ...checkIds(page),
    ...checkHeadings(page),
  ]);
  return { pages: pages.length, problems: [...problems, ...checkSections(byFile, lectures)] };
}

/** Address of a built file under the site's root, as a browser asks for it. */
const addressOf = (file: string, root: string) => root + file.replace(/(^|\/)index\.html$/, '$1');

function checkLinks(page: Page, folder: string, root: string, byFile: ReadonlyMap<string, Page>): string[] {
  const here = new URL(addressOf(page.file, root), 'http://site');
  const problems: string[] = [];
  for (const [selector, attribute] of LINKS) {
    for (const element of page.root.querySelectorAll(selector)) {
      // Absolute addresses of the site itself, for search engines; they name the page they stand on.
      if (element.tagName === 'LINK' && /canonical|alternate/.test(element.getAttribute('rel') ?? ''))
        continue;
      const link = element.getAttribute(attribute) ?? '';
      const problem = linkProblem(link, here, folder, root, byFile) ?? numberProblem(element, page);
      if (problem) problems.push(`${page.file}: ${attribute}="${link}" ${problem}`);
    }
  }
  return problems;
}

function linkProblem(
  link: string,
  here: URL,
  folder: string,
  root: string,
  byFile: ReadonlyMap<string, Page>,
): string | undefined {
  if (link === '') return 'is empty: write an address, or take the link away';
  if (!URL.canParse(link, here)) return 'is no address: correct it';
  const target = new URL(link, here);
  if (target.origin !== here.origin) return undefined;
  if (link.startsWith('/') && !target.pathname.startsWith(root)) {
    return `leaves the base path ${root}: write it relative to the page (../neurona/)`;
  }
  const path = decodeURIComponent(target.pathname.slice(root.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(folder, file))) {
    if (existsSync(join(folder, file, 'index.html'))) return 'lacks the closing slash: add it';
    return `leads nowhere: no ${file} was built; correct the address`;
  }
  if (statSync(join(folder, file)).isDirectory()) return 'lacks the closing slash: add it';
  const fragment = decodeURIComponent(target.hash.slice(1));
  const there = byFile.get(file);
  if (fragment === '' || !there || there.ids.has(fragment)) return undefined;
  return `points at an id that ${file} does not have: correct the fragment, or give the place that id`;
}

/** A reference in prose such as [(2)](#eq-salida) must carry the number its target has. */
function numberProblem(link: HTMLElement, page: Page): string | undefined {
  const [, id = ''] = /^#((?:eq|fig|ej)-.*)$/.exec(link.getAttribute('href') ?? '') ?? [];
  const said = /(\d+)\)?$/.exec(link.text.trim())?.[1];
  if (!id || !said || link.hasAttribute('data-copy')) return undefined;
  const own = page.root.querySelector(`a[data-copy="link"][href="#${id}"]`)?.text.match(/\d+/)?.[0];
  return own && own !== said ? `says ${said}, but that one has the number ${own}` : undefined;
}

function checkIds({ file, root }: Page): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { id, tagName } of root.querySelectorAll('[id]')) {
    if (seen.has(id))
      problems.push(`${file}: id="${id}" stands twice (again on <${tagName.toLowerCase()}>): rename one`);
    seen.add(id);
  }
  return problems;
}

function checkHeadings({ file, root }: Page): string[] {
  const headings = (root.querySelector('main') ?? root).querySelectorAll('h1, h2, h3, h4, h5, h6');
  const problems: string[] = [];
  let previous = 0;
  for (const heading of headings) {
    const level = Number(heading.tagName.slice(1));
    if (level > previous + 1) {
      problems.push(
        `${file}: <h${level}> «${heading.text.trim()}» follows <h${previous}>: no level may be skipped`,
      );
    }
    previous = level;
  }
  if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1)
    problems.push(`${file}: needs exactly one <h1>`);
  return problems;
}

function checkSections(byFile: ReadonlyMap<string, Page>, lectures: readonly Lecture[]): string[] {
  return lectures.flatMap(({ slug, sections }) => {
    const file = slug === 'index' ? 'index.html' : `${slug}/index.html`;
    const page = byFile.get(file);
    if (!page)
      return [`src/syllabus.ts names «${slug}», but ${file} was not built: write content/docs/${slug}.mdx`];
    return sections
      .filter((id) => !page.ids.has(id))
      .map((id) => `${file}: the syllabus promises a section #${id}: give its heading {#${id}}`);
  });
}
