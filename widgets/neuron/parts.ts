// The parts of the figure that are fetched when the state first wants them, each with its words in the page's language.
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure, Status } from '../kit/widget.ts';
import type { InfluencePart } from './late/influence.ts';
import type { MorePart } from './late/more.ts';
import type { PointsPart } from './late/points.ts';
import type { RayPart } from './late/ray.ts';
import type { TensorsPart } from './late/tensors.ts';
import type { Challenges, Notes } from './words.ts';

export interface Parts {
  readonly more: MorePart;
  readonly points: PointsPart;
  readonly tensors: TensorsPart;
  readonly influence: InfluencePart;
  readonly ray: RayPart;
  readonly notes: Notes;
  readonly challenges: Challenges;
}
export type PartName = keyof Parts;

/** How each part is fetched. */
export type Fetchers = { readonly [N in PartName]: () => Promise<Parts[N]> };

export interface PartStore {
  /** Those that are there. */
  readonly arrived: ReadonlySignal<Partial<Parts>>;
  /** Fetches what `wanted` names and is not there, whenever that changes; returns the end of it. */
  follow(wanted: () => readonly PartName[]): () => void;
}

interface Telling {
  readonly status: Signal<Status>;
  readonly failure: Signal<Failure | null>;
}

/**
 * @param first the parts that the page came with.
 * @param notFetched says that a part did not arrive.
 */
export function createParts(
  fetchers: Fetchers,
  first: Partial<Parts>,
  { status, failure }: Telling,
  notFetched: string,
): PartStore {
  const arrived = signal(first);
  const asked = new Set<PartName>(Object.keys(first) as PartName[]);
  const missed = new Set<PartName>();
  let underway = 0;

  function again() {
    const names = [...missed];
    missed.clear();
    for (const name of names) bring(name);
  }

  /** Until it is there a state that wants it is not shown whole; only tensors may follow. */
  async function bring(name: PartName) {
    const awaited = name !== 'tensors';
    asked.add(name);
    if (awaited) {
      underway++;
      status.value = 'loading';
    }
    try {
      const part = await fetchers[name]();
      arrived.value = { ...arrived.value, [name]: part };
    } catch {
      missed.add(name);
    }
    failure.value = missed.size > 0 ? { message: notFetched, retry: again } : null;
    if (awaited && --underway === 0) status.value = 'ready';
  }

  return {
    arrived,
    follow: (wanted) =>
      effect(() => {
        for (const name of wanted()) if (!asked.has(name)) bring(name);
      }),
  };
}
