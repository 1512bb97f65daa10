// «Para docentes» lists every address of the built course, and every key of every widget.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicAddresses } from '../../src/site/anchors.ts';
import { readPages } from '../../src/site/plugins/links.ts';
import { dist } from './built.ts';

const page = readPages(dist).find(({ file }) => file === 'docentes/index.html')?.root;
const links = (page?.querySelectorAll('main a[href]') ?? []).map((link) => link.getAttribute('href') ?? '');
const here = new URL('http://site/docentes/');
const listed = new Set(links.map((href) => new URL(href, here)).map(({ pathname, hash }) => pathname + hash));

test('every public address of the Spanish pages is on the list', () => {
  const expected = publicAddresses(dist).filter(
    // Terms of the glossary and the widgets' tables of keys are reached from their own pages.
    (address) => !/^\/(en|embed)\//.test(address) && !/#(t-|claves-)/.test(address),
  );
  expect(expected.length).toBeGreaterThan(50);
  expect(expected.filter((address) => !listed.has(address))).toEqual([]);
});

test('every widget has its table of keys, with a row for each key', () => {
  const widgets = readdirSync('widgets').filter((name) => name !== 'kit');
  for (const name of widgets) {
    const table = page?.querySelector(`#claves-${name}`)?.closest('section')?.querySelector('table');
    expect(table?.querySelectorAll('tbody tr').length, name).toBeGreaterThan(1);
    expect(listed).toContain(`/embed/${name}/`);
  }
});
