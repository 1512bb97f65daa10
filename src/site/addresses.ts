// What can be linked to on a page, read from its MDX source: sections, equations, figures, exercises, questions, widgets.
import { attributeOf, rendered, sectionsIn } from './source.ts';

export interface Address {
  readonly id: string;
  readonly kind: 'section' | 'subsection' | 'equation' | 'figure' | 'exercise' | 'question' | 'widget';
  /** A section's or an exercise's title. */
  readonly title?: string;
  /** Place among its kind, counted from 1, where that is how it is named. */
  readonly number?: number;
  /** A widget's folder. */
  readonly widget?: string;
}

/** The names under which a page imports widgets, with each one's folder. */
const widgetsOf = (body: string): [name: string, folder: string][] =>
  [...body.matchAll(/^import (\w+) from '[^']*widgets\/([\w-]+)\/index\.astro';$/gm)].map(
    ([, name = '', folder = '']) => [name, folder],
  );

/** Every address of a page, in reading order. A widget that gives no name is called by its folder. */
export function addressesIn(body: string): Address[] {
  const places: { at: number; address: Address }[] = [];
  const source = rendered(body);

  const add = (pattern: RegExp, address: (match: RegExpMatchArray, index: number) => Address | undefined) => {
    for (const [index, match] of [...source.matchAll(pattern)].entries()) {
      const found = address(match, index);
      if (found) places.push({ at: match.index ?? 0, address: found });
    }
  };

  const sections = sectionsIn(body);
  add(/^#{2,4}\s.*\{#[a-z0-9-]+\}\s*$/gm, (_, index) => {
    const { id = '', title = '', depth = 2 } = sections[index] ?? {};
    return { id, title, kind: depth === 2 ? 'section' : 'subsection' };
  });
  add(/\\label\{eq:([a-z0-9-]+)\}/g, ([, name = ''], index) => ({
    id: `eq-${name}`,
    kind: 'equation',
    number: index + 1,
  }));
  const component = (
    tag: string,
    address: (attribute: (name: string) => string | undefined, number: number) => Address,
  ) => {
    add(new RegExp(`<${tag}(?=[\\s/>])`, 'g'), (_, index) =>
      address((name) => attributeOf(body, tag, name)[index], index + 1),
    );
  };
  component('Figure', (attribute, number) => ({ id: attribute('id') ?? '', kind: 'figure', number }));
  component('Exercise', (attribute, number) => ({
    id: attribute('id') ?? '',
    kind: 'exercise',
    number,
    title: attribute('title'),
  }));
  component('Question', (attribute) => ({ id: attribute('id') ?? '', kind: 'question' }));
  for (const [name, widget] of widgetsOf(body)) {
    component(name, (attribute) => ({ id: attribute('instance') ?? widget, kind: 'widget', widget }));
  }
  return places.sort((a, b) => a.at - b.at).map(({ address }) => address);
}
