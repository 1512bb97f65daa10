// What is said later than at first sight; the words are in lessons.es.ts and lessons.en.ts.
import type { TaskWords } from '../kit/Tasks.tsx';
import type { PresetName } from './presets.ts';
import type { TaskName } from './state.ts';
import type { TensorWords } from './strings.ts';

export interface Lessons {
  /** What to notice in each preset. */
  notes: Record<PresetName, string>;
  tasks: Record<TaskName, Omit<TaskWords, 'name'>>;
  influence: TensorWords & { intro: string; flat: string };
  rows: {
    hint: string;
    unused: string;
    point(number: number): string;
    class: string;
    remove(number: number): string;
  };
  ray(y: string): string;
}
