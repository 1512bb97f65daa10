// What the curve's side of the widget says; strings.es.ts and strings.en.ts say it, the landscape's words are in landscape-strings.ts.
import type { FailureReason } from '../../src/compute/protocol.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { TaskWords } from '../kit/Tasks.tsx';
import type { CurvePreset, LandscapePreset, TaskName } from './names.ts';
import type { FunctionName } from './state.ts';

type ByFunction = Readonly<Record<FunctionName, string>>;

interface Example {
  readonly name: string;
  /** What to notice. */
  readonly note: string;
}

export interface ExampleStrings {
  presets: Readonly<Record<CurvePreset, Example>>;
  landscapes: Readonly<Record<LandscapePreset, Example>>;
  tasks: Readonly<Record<TaskName, TaskWords>>;
}

export interface ActivationStrings {
  task: string;
  maxoutTask: string;
  functions: ByFunction;
  shortFunctions: ByFunction;
  /** With its article, at the start of a sentence. */
  theFunction: ByFunction;
  /** The function and its derivative, as formulas in plain text. */
  definition: Readonly<Record<FunctionName, readonly [value: string, derivative: string]>>;
  apply(f: FunctionName, z: string): string;
  maximum(a: string, b: string): string;
  activation: string;
  view: string;
  views: { '2d': string; '3d': string };
  input: string;
  weight: string;
  bias: string;
  secondWeight: string;
  secondBias: string;
  alpha: Readonly<Record<'leaky-relu' | 'elu', string>>;
  span: string;
  compare: string;
  examples: string;
  handle: string;
  derivative: string;
  saturation: string;
  slope(value: string): string;
  columns: { name: string; value: string; derivative: string };
  /** The key of the shade, with the stretches in words. */
  flat(places: string): string;
  flatNowhere: string;
  /** A stretch of z (or x): below, above, between, everywhere. */
  below(variable: string, to: string): string;
  above(variable: string, from: string): string;
  between(variable: string, from: string, to: string): string;
  everywhere(variable: string): string;
  and: string;
  autodiff(backend: string): string;
  autodiffSame: string;
  autodiffBy: string;
  kinkSame(at: string, value: string): string;
  kinkOther(at: string, framework: string, course: string): string;
  stepOther(framework: string): string;
  noTensors: Readonly<Record<FailureReason, string>>;
  noLandscape: string;
  openInTab: string;
  retry: string;
  describe: {
    output(f: string, z: string, y: string): string;
    maxout(x: string, one: string, other: string, y: string): string;
    derivative(value: string): string;
    perInput(weight: string, slope: string): string;
    saturated: string;
    active: string;
    kink(at: string, left: string, right: string): string;
    jump: string;
    winner(which: 'first' | 'second' | 'tie', slope: string): string;
    noInput: string;
  };
}

/** What a page's language brings: the figure's sentences, and its examples and challenges. */
export interface Words {
  readonly strings: ActivationStrings;
  readonly examples: ExampleStrings;
}

const spoken = new Map<Lang, Words>();

/** Each language is an island of its own, which says here what it brings: a page fetches one of them. */
export function speak(lang: Lang, words: Words): void {
  spoken.set(lang, words);
}

export function wordsIn(lang: Lang): Words {
  const words = spoken.get(lang);
  if (!words) throw new Error(`the activation widget has no words in «${lang}»`);
  return words;
}

export const backendNames = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' } as const;
