// A widget's state, declared once: keys, ranges and defaults. Controls, addresses, embeds and tests read this.
import * as v from 'valibot';
import { writeNumber } from './format.ts';

/** Longest text a key may have in an address. */
const MAX_TEXT = 2000;
const decimal = v.pipe(v.string(), v.regex(/^-?(\d+(\.\d*)?|\.\d+)$/), v.transform(Number), v.finite());

/** What `read` makes of a text: a value (perhaps brought into range), or null when the text is not of the form. */
export type Reading<T> = { readonly value: T; readonly clamped: boolean } | null;

interface FieldOf<T> {
  readonly initial: T | ((earlier: Record<string, unknown>) => T);
  read(text: string): Reading<T>;
  write(value: T): string;
}

interface Range {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly integer?: boolean;
  /** What is above `max` means `max`, and nothing is said about it: a count that ends where it can go no further. */
  readonly saturates?: boolean;
}

export interface NumberField extends FieldOf<number>, Range {
  readonly kind: 'number';
}
export interface ListField extends FieldOf<readonly number[]>, Range {
  readonly kind: 'list';
  readonly minLength: number;
  readonly maxLength: number;
}
export interface ChoiceField<O extends string> extends FieldOf<O> {
  readonly kind: 'choice';
  readonly options: readonly O[];
}
/** Any number of the options, each at most once, in the order in which they were chosen. */
export interface ChoicesField<O extends string> extends FieldOf<readonly O[]> {
  readonly kind: 'choices';
  readonly options: readonly O[];
}
export interface FlagField extends FieldOf<boolean> {
  readonly kind: 'flag';
}
export interface TextField extends FieldOf<string> {
  readonly kind: 'text';
  readonly maxLength: number;
  /** Texts that it accepts: offered to the reader, and drawn from by the tests. */
  readonly examples: readonly string[];
}
export type Field =
  | NumberField
  | ListField
  | ChoiceField<string>
  | ChoicesField<string>
  | FlagField
  | TextField;

/** A default: a value, or a function of the keys declared before this one. */
type Initial<T> = T | ((earlier: Record<string, unknown>) => T);

function readNumber(text: string, { min, max, integer, saturates }: Range): Reading<number> {
  const parsed = v.safeParse(decimal, text);
  if (!parsed.success || (integer && !Number.isInteger(parsed.output))) return null;
  // `+ 0` turns −0, which the grammar admits, into 0.
  const value = Math.min(max, Math.max(min, parsed.output)) + 0;
  return { value, clamped: value !== parsed.output && !(saturates && parsed.output > max) };
}

export function number(options: Range & { initial: Initial<number> }): NumberField {
  return { kind: 'number', ...options, read: (text) => readNumber(text, options), write: writeNumber };
}

export function list(
  options: Range & { minLength: number; maxLength: number; initial: Initial<readonly number[]> },
): ListField {
  return {
    kind: 'list',
    ...options,
    read(text) {
      // Where a list may be empty, an empty text is that list.
      const parts = text === '' && options.minLength === 0 ? [] : text.split(',');
      if (parts.length < options.minLength || parts.length > options.maxLength) return null;
      const readings = parts.map((part) => readNumber(part, options));
      const value: number[] = [];
      for (const reading of readings) {
        if (!reading) return null;
        value.push(reading.value);
      }
      return { value, clamped: readings.some((reading) => reading?.clamped) };
    },
    write: (value) => value.map(writeNumber).join(','),
  };
}

export function choice<const O extends string>(options: {
  options: readonly O[];
  initial: Initial<O>;
}): ChoiceField<O> {
  const one = v.picklist(options.options);
  return {
    kind: 'choice',
    ...options,
    read(text) {
      const parsed = v.safeParse(one, text);
      return parsed.success ? { value: parsed.output, clamped: false } : null;
    },
    write: (value) => value,
  };
}

/** Names separated by commas; an empty text is the empty list. */
export function choices<const O extends string>(options: {
  options: readonly O[];
  initial: Initial<readonly O[]>;
}): ChoicesField<O> {
  const one = v.picklist(options.options);
  return {
    kind: 'choices',
    ...options,
    read(text) {
      const value: O[] = [];
      for (const part of text === '' ? [] : text.split(',')) {
        const parsed = v.safeParse(one, part);
        if (!parsed.success || value.includes(parsed.output)) return null;
        value.push(parsed.output);
      }
      return { value, clamped: false };
    },
    write: (value) => value.join(','),
  };
}

export function flag(options: { initial: Initial<boolean> }): FlagField {
  return {
    kind: 'flag',
    ...options,
    read: (text) => (text === '1' || text === '0' ? { value: text === '1', clamped: false } : null),
    write: (value) => (value ? '1' : '0'),
  };
}

/** A text of a form of its own, never HTML or code. `accepts` has to refuse whatever is not of that form. */
export function text(options: {
  maxLength: number;
  initial: Initial<string>;
  examples: readonly string[];
  accepts(text: string): boolean;
}): TextField {
  return {
    kind: 'text',
    ...options,
    read: (given) =>
      given.length <= options.maxLength && options.accepts(given) ? { value: given, clamped: false } : null,
    write: (value) => value,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where fields of every type meet
export type Fields = Record<string, FieldOf<any>>;
export type StateOf<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends FieldOf<infer T> ? T : never;
};

/** Why an address was not taken as it stands. `key` is null where the whole widget is meant. */
export interface AddressNotice {
  readonly key: string | null;
  readonly reason: 'clamped' | 'malformed' | 'inconsistent';
}

export interface StateSchema<F extends Fields> {
  readonly fields: F;
  readonly defaults: StateOf<F>;
  /** The state that can be shown: a step beyond the last possible one becomes the last. */
  settle(state: StateOf<F>): StateOf<F>;
  /** A whole state: `given`, and the default of every key that is absent; settled. */
  complete(given: Partial<StateOf<F>>): StateOf<F>;
  /**
   * The state an address asks for (grammar in WIDGETS, «Address»). `initial` replaces defaults for one instance.
   * Never throws; what could not be taken is told in `notices`.
   */
  read(
    query: URLSearchParams,
    instance: string,
    initial?: Partial<StateOf<F>>,
  ): { state: StateOf<F>; notices: AddressNotice[] };
  /** Every key as an address pair, in the order of declaration. */
  write(state: StateOf<F>, instance: string): [string, string][];
}

/**
 * Declares a widget's state.
 * @param consistent tells whether lists fit each other; when they do not, a widget takes all its defaults.
 * @param settle brings a consistent state to one that can be shown. Pure; settling twice changes nothing more.
 */
export function defineState<F extends Fields>(
  fields: F,
  consistent: (state: StateOf<F>) => boolean = () => true,
  settle: (state: StateOf<F>) => StateOf<F> = (state) => state,
): StateSchema<F> {
  const keys = Object.keys(fields);
  function fill(given: Partial<StateOf<F>>): StateOf<F> {
    const state: Record<string, unknown> = {};
    for (const key of keys) {
      const initial: unknown = fields[key]?.initial;
      state[key] = given[key] ?? (typeof initial === 'function' ? initial(state) : initial);
    }
    return state as StateOf<F>;
  }
  const complete = (given: Partial<StateOf<F>>) => settle(fill(given));
  return {
    fields,
    defaults: complete({}),
    settle,
    complete,
    read(query, instance, initial = {}) {
      const notices: AddressNotice[] = [];
      const given: Record<string, unknown> = { ...initial };
      for (const key of keys) {
        const text = query.get(`${instance}.${key}`);
        if (text === null) continue;
        const reading = text.length > MAX_TEXT ? null : (fields[key]?.read(text) ?? null);
        if (reading) given[key] = reading.value;
        if (!reading) notices.push({ key, reason: 'malformed' });
        else if (reading.clamped) notices.push({ key, reason: 'clamped' });
      }
      const state = fill(given as Partial<StateOf<F>>);
      if (consistent(state)) {
        const settled = settle(state);
        for (const key of keys) {
          // What the other keys leave no room for is brought into range as well, and told; a count that saturates is not.
          const field = fields[key] as Partial<NumberField> | undefined;
          const moved =
            query.has(`${instance}.${key}`) &&
            fields[key]?.write(state[key]) !== fields[key]?.write(settled[key]);
          if (moved && !field?.saturates && !notices.some((notice) => notice.key === key))
            notices.push({ key, reason: 'clamped' });
        }
        return { state: settled, notices };
      }
      return { state: complete(initial), notices: [...notices, { key: null, reason: 'inconsistent' }] };
    },
    write: (state, instance) =>
      keys.map((key) => [`${instance}.${key}`, fields[key]?.write(state[key as keyof F]) ?? '']),
  };
}
