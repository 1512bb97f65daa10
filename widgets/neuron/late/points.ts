// The reader's points: marks and handles in the picture, score, truth table, and what a touch does.
import { PointHandles, PointMarks } from '../PointMarks.tsx';
import { createScore } from '../rating.ts';
import { Score, TruthTable } from '../Score.tsx';
import { Tools } from '../Tools.tsx';
import type { PointWords } from '../words.ts';

export const views = { PointHandles, PointMarks, Score, TruthTable, Tools, createScore };

export type PointsPart = typeof views & { readonly words: PointWords };
