// Descent as signals and actions: the curve, the walks down it, steps, and the reader's own function once it has been read.
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BackendName } from '../../src/compute/protocol.ts';
import { type Curve, curve as namedCurve } from '../../src/math/descent.ts';
import { createStepping, type Stepping } from '../kit/stepping.ts';
import type { Widget } from '../kit/widget.ts';
import { type Refusal, refusalOf } from './own.ts';
import {
  type DescentCurve,
  type DescentState,
  descentState,
  homes,
  LAST,
  type PresetName,
  presetOf,
  presets,
} from './state.ts';
import type { DescentStrings } from './strings.ts';
import type { OwnCurve } from './typed.ts';
import { halfFor, reachOf, type View, viewOf } from './view.ts';
import { createPath, type Place, placeAt } from './walk.ts';

export { descentState };

/** One start and its path so far. */
export interface Walk {
  readonly path: readonly number[];
  readonly place: Place;
}

export interface DescentModel {
  readonly words: DescentStrings;
  readonly state: ReadonlySignal<DescentState>;
  /** Null while the reader's own function is being read. */
  readonly curve: ReadonlySignal<Curve | null>;
  readonly own: Signal<OwnCurve | null>;
  /** The start `w0` first, then the further ones; none without a curve. */
  readonly walks: ReadonlySignal<readonly Walk[]>;
  readonly view: ReadonlySignal<View | null>;
  readonly preset: ReadonlySignal<PresetName | null>;
  readonly stepping: Stepping;
  /** The last step that leads anywhere: after it w is no number. */
  readonly last: ReadonlySignal<number>;
  setF(f: DescentCurve): void;
  /** Takes a function as far as it can be read; tells why not, or null. */
  setOwn(text: string): Promise<Refusal | null>;
  setW0(w0: number): void;
  setLr(lr: number): void;
  setStart(i: number, w0: number): void;
  setStarts(count: number): void;
  choose(preset: PresetName): void;
  /** While the reader drags, the drawing holds still. */
  hold(held: boolean): void;
  /** For requests to the compute worker: names this figure's, and is told of the backend. */
  readonly channel: string;
  readonly backend: Signal<BackendName | 'none'>;
  start(): () => void;
}

/** Where further starts stand at first, in parts of the drawing's half width. */
const FURTHER = [-0.7, 0.2, 0.55];

export function createDescentModel(
  widget: Widget<typeof descentState.fields>,
  words: DescentStrings,
): DescentModel {
  const { state, status, change } = widget;
  const own = signal<OwnCurve | null>(null);
  const held = signal<View | null>(null);

  const curve = computed<Curve | null>(() => {
    const { f, own: text } = state.value;
    if (f !== 'own') return namedCurve(f);
    return own.value?.text === text ? own.value : null;
  });

  /** Paths of the present curve and rate, by their starts. */
  const rate = computed(() => state.value.lr);
  const paths = computed(() => ({
    of: curve.value,
    lr: rate.value,
    byStart: new Map<number, ReturnType<typeof createPath>>(),
  }));
  function walkFrom(start: number, step: number): Walk | null {
    const { of, lr, byStart } = paths.value;
    if (!of) return null;
    const path = byStart.get(start) ?? createPath(of, start, lr);
    // Dragging leaves a start behind at every move.
    if (byStart.size > 50) byStart.clear();
    byStart.set(start, path);
    const places = path(step);
    return { path: places, place: placeAt(of, places, lr, step) };
  }
  const walks = computed(() => {
    const { w0, starts, step } = state.value;
    return [w0, ...starts].flatMap((start) => walkFrom(start, step) ?? []);
  });

  const half = computed(() => {
    const { f, step } = state.value;
    return halfFor(homes[f].half, Math.max(0, ...walks.value.map(({ path }) => reachOf(path, step))));
  });
  const fitting = computed(() => curve.value && viewOf(curve.value, half.value));
  const view = computed(() => held.value ?? fitting.value);

  const last = computed(() => {
    const [main] = walks.value;
    if (!main) return 0;
    return Number.isFinite(main.place.w) ? LAST : state.value.step;
  });
  const stepping = createStepping(widget, {
    last: () => last.value,
    pace: () => (state.value.step < 10 ? 420 : state.value.step < 60 ? 120 : 30),
    done: () =>
      walks.value.every(({ place }) => Math.abs(place.change) < 1e-9 * Math.max(1, Math.abs(place.w))),
    leap: 10,
  });

  let asked = 0;
  /** Reads a function with the library, fetched at the first one; null when a newer one has been asked for. */
  async function read(text: string) {
    const mine = ++asked;
    const { readOwn } = await import('./typed.ts');
    return mine === asked ? readOwn(text) : null;
  }

  /** The function that an address brought: taken, or told that it cannot be and replaced by the default. */
  async function readAddressed(text: string) {
    status.value = 'loading';
    widget.failure.value = null;
    try {
      const reading = await read(text);
      if (!reading || state.value.own !== text) return;
      batch(() => {
        status.value = 'ready';
        if (reading.kind === 'curve') own.value = reading;
        else {
          change({ own: descentState.defaults.own, step: state.value.step });
          widget.notices.value = [words.refusedAddress(text)];
        }
      });
    } catch {
      batch(() => {
        status.value = 'error';
        widget.failure.value = { message: words.noReader, retry: () => readAddressed(text) };
      });
    }
  }

  return {
    words,
    state,
    curve,
    own,
    walks,
    view,
    preset: computed(() => presetOf(state.value)),
    stepping,
    last,
    setF: (f) => change({ f, w0: homes[f].w0, lr: homes[f].lr, starts: [] }),
    async setOwn(text) {
      const refusal = refusalOf(text);
      if (refusal) return refusal;
      const reading = await read(text);
      if (!reading) return null;
      if (reading.kind !== 'curve') return reading;
      batch(() => {
        own.value = reading;
        const { f } = state.value;
        change({
          own: text,
          f: 'own',
          ...(f !== 'own' && { w0: homes.own.w0, lr: homes.own.lr, starts: [] }),
        });
        widget.failure.value = null;
        if (status.value !== 'static') status.value = 'ready';
      });
      return null;
    },
    setW0: (w0) => change({ w0 }),
    setLr: (lr) => change({ lr }),
    setStart: (i, w0) => change({ starts: state.value.starts.with(i, w0) }),
    setStarts(count) {
      const { starts } = state.value;
      const reach = Math.min(10, view.value?.half ?? 10);
      const fresh = FURTHER.map((part) => Number((part * reach).toFixed(1)));
      change({ starts: [...starts.slice(0, count), ...fresh.slice(starts.length, count)] });
    },
    choose: (name) => change({ starts: [], ...presets[name] }),
    hold(on) {
      held.value = on ? fitting.value : null;
    },
    channel: widget.instance,
    backend: widget.backend,
    start() {
      const stop = effect(() => {
        const { f, own: text } = state.value;
        if (f === 'own') {
          if (own.peek()?.text !== text) readAddressed(text);
        } else if (status.peek() === 'loading' || status.peek() === 'error') {
          // Another curve was chosen while the reader's own was on its way.
          asked++;
          status.value = 'ready';
          widget.failure.value = null;
        }
      });
      return () => {
        stop();
        stepping.pause();
      };
    },
  };
}
