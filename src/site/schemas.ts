// What a widget's keys admit, said from its schema (widgets/<name>/state.ts).
import type { Field, Fields, StateSchema } from '../../widgets/kit/state.ts';
import type { Lang } from './lang.ts';
import { formatNumber } from './numbers.ts';
import { strings } from './strings.ts';

export interface Key {
  readonly key: string;
  /** Its form and range, in words; a choice's options are names, not words. */
  readonly admits: string | readonly string[];
  /** Any number of the options at once. */
  readonly several: boolean;
  /** Its default, as an address writes it. */
  readonly initial: string;
  /** The default depends on keys before it. */
  readonly follows: boolean;
}

/** The schema among a module's exports. */
export function schemaIn(module: object): StateSchema<Fields> | undefined {
  return Object.values(module).find(
    (value) => typeof value === 'object' && value !== null && 'fields' in value && 'defaults' in value,
  );
}

function admits(field: Field, lang: Lang): Key['admits'] {
  const words = strings[lang].keys;
  if (field.kind === 'choice' || field.kind === 'choices') return field.options;
  if (field.kind === 'flag') return words.flag;
  if (field.kind === 'text') return words.text(field.maxLength, field.examples);
  const range = words.range(formatNumber(field.min, lang, 6), formatNumber(field.max, lang, 6));
  if (field.kind === 'number') return `${field.integer ? words.integer : words.number} ${range}`;
  const count =
    field.minLength === field.maxLength
      ? `${field.minLength}`
      : words.count(field.minLength, field.maxLength);
  return `${words.list(count, field.integer === true)} ${range}`;
}

/** Every key of a schema, in the order of its declaration. */
export function keysOf(schema: StateSchema<Fields>, lang: Lang): Key[] {
  const written = new Map(schema.write(schema.defaults, 'widget'));
  return Object.entries(schema.fields as Record<string, Field>).map(([key, field]) => ({
    key,
    admits: admits(field, lang),
    several: field.kind === 'choices',
    initial: written.get(`widget.${key}`) ?? '',
    follows: typeof field.initial === 'function',
  }));
}
