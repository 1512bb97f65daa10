// The role colours hold their promises in both themes: contrast on the page's papers, and told apart by colour-blind readers.
import { readFileSync } from 'node:fs';
import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';

const ROLES = [
  'input',
  'weight',
  'bias',
  'preactivation',
  'activation',
  'target',
  'error',
  'gradient',
] as const;
const css = readFileSync(new URL('../../src/site/theme.css', import.meta.url), 'utf8');

/** The colours a block of the style sheet declares, by variable. */
function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** Text needs 4.5:1, lines 3:1 (WCAG 1.4.3, 1.4.11); role colours serve as both. */
const TEXT = 4.5;
const LINE = 3;
/** Distance in Oklab below which two colours read as one; 0.02 is just noticeable side by side. */
const APART = 0.07;

const oklab = differenceEuclidean('oklab');
/** How a colour looks to someone. */
type Vision = (colour: Color) => Color;
const seenAs = (hex: string, vision: Vision): Color => {
  const colour = parse(hex);
  if (!colour) throw new Error(`${hex} is no colour`);
  return vision(colour);
};

describe.each([
  ['light', colours(':root')],
  ['dark', colours(':root[data-theme="dark"]')],
])('%s theme', (_, theme) => {
  const colour = (name: string) => {
    const hex = theme[name];
    if (!hex) throw new Error(`theme.css does not declare --${name}`);
    return hex;
  };

  test.each(['paper', 'paper-raised'])('text and roles can be read on --%s', (paper) => {
    for (const name of [
      'ink',
      'ink-soft',
      'accent',
      ...ROLES.map((role) => `role-${role}`),
      'negative',
      'positive',
    ]) {
      expect(wcagContrast(colour(name), colour(paper)), `--${name} on --${paper}`).toBeGreaterThanOrEqual(
        TEXT,
      );
    }
    for (const name of ['edge', 'focus']) {
      expect(wcagContrast(colour(name), colour(paper)), `--${name} on --${paper}`).toBeGreaterThanOrEqual(
        LINE,
      );
    }
  });

  test.each([
    ['full colour vision', (colour: Color) => colour],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['protanopia', filterDeficiencyProt(1)],
  ])('every two roles differ under %s', (_, vision) => {
    for (const [index, first] of ROLES.entries()) {
      for (const second of ROLES.slice(index + 1)) {
        const apart = oklab(
          seenAs(colour(`role-${first}`), vision),
          seenAs(colour(`role-${second}`), vision),
        );
        expect(apart, `${first} and ${second}`).toBeGreaterThan(APART);
      }
    }
  });

  test('the diverging pair has a neutral middle between two ends that differ', () => {
    const vision: Vision = filterDeficiencyDeuter(1);
    expect(oklab(seenAs(colour('negative'), vision), seenAs(colour('positive'), vision))).toBeGreaterThan(
      2 * APART,
    );
    for (const end of ['negative', 'positive']) {
      expect(oklab(colour(end), colour('neutral'))).toBeGreaterThan(2 * APART);
    }
  });
});
