// Schemas in words: every kind of key, its range and its default.
import { expect, test } from 'vitest';
import { choice, choices, defineState, flag, list, number } from '../../widgets/kit/state.ts';
import { keysOf, schemaIn } from './schemas.ts';

const schema = defineState({
  x: list({ min: -10, max: 10, minLength: 1, maxLength: 4, initial: [0.5, -1] }),
  hidden: list({ min: 1, max: 512, integer: true, minLength: 3, maxLength: 3, initial: [1, 2, 3] }),
  lr: number({ min: 0, max: 0.99999, initial: ({ x }) => (x as number[]).length }),
  seed: number({ min: 0, max: 999_999, integer: true, initial: 1 }),
  f: choice({ options: ['relu', 'tanh'], initial: 'tanh' }),
  compare: flag({ initial: false }),
  shown: choices({ options: ['relu', 'tanh'], initial: ['relu'] }),
});

test('in Spanish', () => {
  expect(keysOf(schema, 'es').map(({ key, admits, initial }) => [key, admits, initial])).toEqual([
    ['x', 'lista de 1 a 4 números, cada uno de −10 a 10', '0.5,-1'],
    ['hidden', 'lista de 3 números enteros, cada uno de 1 a 512', '1,2,3'],
    ['lr', 'número de 0 a 0,99999', '2'],
    ['seed', 'número entero de 0 a 999\u202f999', '1'],
    ['f', ['relu', 'tanh'], 'tanh'],
    ['compare', '1 (sí) o 0 (no)', '0'],
    ['shown', ['relu', 'tanh'], 'relu'],
  ]);
  expect(keysOf(schema, 'es').map(({ several }) => several)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(
    keysOf(schema, 'es')
      .filter(({ follows }) => follows)
      .map(({ key }) => key),
  ).toEqual(['lr']);
});

test('in English', () => {
  expect(keysOf(schema, 'en')[0]?.admits).toBe('list of 1 to 4 numbers, each from −10 to 10');
  expect(keysOf(schema, 'en')[3]?.admits).toBe('whole number from 0 to 999,999');
});

test('a module’s schema is found among its exports', () => {
  expect(schemaIn({ MAX: 4, presets: {}, name: 'x', schema })).toBe(schema);
  expect(schemaIn({ MAX: 4 })).toBeUndefined();
});
