// What is fetched later, in English.
import { type Late, parts } from './late.ts';
import { en } from './lessons.en.ts';

export const late: Late = { ...parts, words: en };
