// What is fetched later, in Spanish.
import { type Late, parts } from './late.ts';
import { es } from './lessons.es.ts';

export const late: Late = { ...parts, words: es };
