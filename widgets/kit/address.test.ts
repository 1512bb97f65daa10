// Merging one widget's keys into an address leaves everything else as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, linkTo, mergeQuery, queryOf } from './address.ts';

describe('mergeQuery', () => {
  it('replaces the keys of one instance and keeps the rest byte for byte', () => {
    expect(mergeQuery('?m.b=1&n.b=2&utm=%zz', ['n.b'], [['n.b', '3']])).toBe('?m.b=1&utm=%zz&n.b=3');
    expect(mergeQuery('?n.b=2', ['n.b'], [])).toBe('');
    expect(mergeQuery('', ['n.b'], [])).toBe('');
  });

  it('takes away every repetition of a key, however it is encoded', () => {
    expect(mergeQuery('?n%2Eb=2&n.b=4&n.bb=5', ['n.b'], [])).toBe('?n.bb=5');
  });

  it('what is merged is what is read', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.dictionary(word, fc.string()), (search, given) => {
        const pairs = Object.entries(given);
        const merged = new URLSearchParams(
          mergeQuery(search, Object.keys(given), pairs as [string, string][]),
        );
        for (const [key, value] of pairs) expect(merged.getAll(key)).toEqual([value]);
      }),
    );
  });
});

describe('links', () => {
  it('carry the state and the instance, not what else the page was asked for', () => {
    expect(linkTo('https://a.es/curso/neurona/?x=1#sesgo', [['neuron.w', '1,-2']], 'neuron')).toBe(
      'https://a.es/curso/neurona/?neuron.w=1,-2#neuron',
    );
  });

  it('commas stay readable, everything else is encoded', () => {
    expect(queryOf([['a', '1,2&<>']])).toBe('a=1,2%26%3C%3E');
  });
});

describe('embed code', () => {
  it('is an iframe with title and size, its address escaped', () => {
    const code = embedCode({ src: 'https://a.es/embed/neuron/?a=1&b=2', title: 'Una «n"', height: 700.4 });
    expect(code).toContain('src="https://a.es/embed/neuron/?a=1&amp;b=2"');
    expect(code).toContain('title="Una «n&quot;"');
    expect(code).toContain('height="700"');
  });
});
