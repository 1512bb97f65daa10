// What computes with tensors and compares: asked for once a hand is on the figure, for the formula draws it without.
import { HeatMap } from '../../kit/HeatMap.tsx';
import { TensorSource } from '../TensorSource.tsx';
import { createEngine } from '../tensors.ts';
import type { TensorWords } from '../words.ts';

export const views = { HeatMap, TensorSource, createEngine };

export type TensorsPart = typeof views & { readonly words: TensorWords };
