// What the parts that are fetched later say; the words themselves are in late/, a file per part and language.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { PresetName } from './presets.ts';
import type { TaskName } from './state.ts';

/** Of the reader's points. */
export interface PointWords {
  handle(number: number, t: number): string;
  right: string;
  wrong: string;
  /** What a click or tap in the plane does. */
  touch: string;
  tools: { input: string; one: string; zero: string };
  table: { title(gate: string | null): string; target: string; output: string; go(values: string): string };
  score: {
    /** Before the number of right ones, and after it. */
    right: string;
    of(count: number): string;
    all: string;
    /** Around the number that the best neuron gets right, which leaves `missing` wrong. */
    best(missing: number): [before: string, after: string];
    withoutBias(right: number, best: number, count: number): string;
    xor(z: string): string;
  };
}

/** Of what is folded behind «Más». */
export interface MoreWords {
  addInput: string;
  removeInput: string;
  compare: string;
  influence: string;
  zoom: string;
  editor: { title: string; add: string; clear: string; full: string };
  rows: {
    hint: string;
    unused: string;
    point(number: number): string;
    class: string;
    remove(number: number): string;
  };
}

/** How far the tensors of a backend are from the formula; `difference` is null where they are not. */
export type Agreement = (backend: string, difference: string | null) => string;

/** Of numbers that tensors compute too. */
export interface TensorWords {
  plane: Agreement;
  waiting: string;
  refused: Record<FailureReason, string>;
  openInTab: string;
}

/** Of the derivatives of y. */
export interface InfluenceWords {
  intro: string;
  flat: string;
  /** Where they come from, whatever the tensors say. */
  formula: string;
  tensors: Agreement;
}

/** Of the way from the origin to the inputs. */
export type RayWords = (y: string) => string;

/** What to notice in each preset. */
export type Notes = Record<PresetName, string>;

export type Challenges = Record<TaskName, Omit<TaskWords, 'name'>>;
