// A widget's life: its state and what it tells the reader, as signals; reading the address once, then keeping it.
import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { BackendName } from '../../src/compute/protocol.ts';
import type { Lang } from '../../src/site/lang.ts';
import { keepAddress } from './address.ts';
import { formatNumber } from './format.ts';
import type { AddressNotice, Fields, StateOf, StateSchema } from './state.ts';
import { kitStrings } from './strings.ts';

export type Status = 'static' | 'loading' | 'ready' | 'running' | 'error';

/** A way out of a failure: a button, or a link that opens a tab of its own. */
export type Way = { readonly label: string; act(): void } | { readonly label: string; readonly href: string };

/** What went wrong, in a plain sentence that also says what was kept. `retry` is what the Retry button does. */
export interface Failure {
  readonly message: string;
  /** What the Retry button does; absent where trying again cannot help. */
  retry?(): void;
  /** The Retry button's words, where they can say more than «Reintenta». */
  readonly retryLabel?: string;
  /** Further ways on. */
  readonly ways?: readonly Way[];
  /** The technical message, for those who ask. */
  readonly detail?: string;
}

/** What every island is handed by its `index.astro`. */
export interface WidgetProps<State> {
  /** The element's id and the prefix of its keys in the address. */
  instance: string;
  lang: Lang;
  /** The site's base path, with a closing slash. */
  base: string;
  /** Replaces defaults for this instance. */
  initial?: Partial<State>;
}

/** The widget's folder, which names it in embeds, and its title in the page's language. */
export interface About {
  readonly name: string;
  readonly title: Readonly<Record<Lang, string>>;
  /** The section of a lecture that explains it. */
  readonly lecture: { readonly slug: string; readonly section: string };
}

/** What each key of a widget's state means, in a few words, for those who write addresses. */
export type KeyMeanings = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

/** What the frame and the controls need to know, whatever the state. */
export interface WidgetBase {
  readonly instance: string;
  readonly lang: Lang;
  readonly base: string;
  readonly about: About;
  readonly status: Signal<Status>;
  /** Backend that computes this widget's tensors; 'none' where it uses no tensors. */
  readonly backend: Signal<BackendName | 'none'>;
  /** Completed steps. */
  readonly step: Signal<number>;
  /** Sentences about input that was not taken as it stands. */
  readonly notices: Signal<readonly string[]>;
  readonly failure: Signal<Failure | null>;
  /** Every key of the present state, for links; `instance` as the address should name it. */
  pairs(instance: string): [string, string][];
  reset(): void;
}

export interface Widget<F extends Fields> extends WidgetBase {
  readonly state: ReadonlySignal<StateOf<F>>;
  /** The reader edits or steps: merges `patch` into the state, which starts again at step 0 unless `patch` says a step. */
  change(patch: Partial<StateOf<F>>): void;
  /** Reads the address and begins to keep it; returns what undoes that. */
  start(): () => void;
}

function inWords(lang: Lang, state: Record<string, unknown>, { key, reason }: AddressNotice): string {
  const strings = kitStrings[lang];
  if (key === null || reason === 'inconsistent') return strings.inconsistent;
  if (reason === 'malformed') return strings.malformed(key);
  const values = [state[key]].flat().map((value) => formatNumber(Number(value), lang));
  return strings.clamped(key, values.join('; '));
}

export function createWidget<F extends Fields>(
  schema: StateSchema<F>,
  about: About,
  { instance, lang, base, initial = {} }: WidgetProps<StateOf<F>>,
): Widget<F> {
  const beginning = schema.complete(initial);
  const state = signal(beginning);
  const status = signal<Status>('static');
  /** Whether steps are part of the state (replayed on load), rather than work done since. */
  const replays = 'step' in schema.fields;
  const stepIn = (of: StateOf<F>) => (replays ? Number((of as { step?: number }).step) : 0);
  const step = signal(stepIn(beginning));
  const notices = signal<readonly string[]>([]);
  const failure = signal<Failure | null>(null);

  function begin(next: StateOf<F>) {
    batch(() => {
      state.value = next;
      step.value = stepIn(next);
      notices.value = [];
    });
  }

  return {
    instance,
    lang,
    base,
    about,
    state,
    status,
    backend: signal('none'),
    step,
    notices,
    failure,
    pairs: (name) => schema.write(state.value, name),
    change: (patch) => begin(schema.settle({ ...state.value, ...(replays && { step: 0 }), ...patch })),
    reset: () => begin(beginning),
    start() {
      const reading = schema.read(new URLSearchParams(location.search), instance, initial);
      batch(() => {
        state.value = reading.state;
        step.value = stepIn(reading.state);
        notices.value = reading.notices.map((notice) => inWords(lang, reading.state, notice));
        if (status.value === 'static') status.value = 'ready';
      });
      const keys = schema.write(beginning, instance).map(([key]) => key);
      const untouched = JSON.stringify(schema.write(beginning, instance));
      // The address as it was opened is left alone until the reader changes something.
      let opened = true;
      return effect(() => {
        const pairs = schema.write(state.value, instance);
        if (!opened) keepAddress(instance, keys, JSON.stringify(pairs) === untouched ? [] : pairs);
        opened = false;
      });
    },
  };
}

/** The widget of this island, made once. It starts as the server rendered it and takes the address's state before the first paint. */
export function useWidget<F extends Fields>(
  schema: StateSchema<F>,
  about: About,
  props: WidgetProps<StateOf<F>>,
): Widget<F> {
  const widget = useMemo(() => createWidget(schema, about, props), []);
  useLayoutEffect(() => widget.start(), [widget]);
  return widget;
}

/** The widget around a control; the frame provides it. */
export const WidgetContext = createContext<WidgetBase | null>(null);
