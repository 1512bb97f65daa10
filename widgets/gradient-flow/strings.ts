// What the deep network says, in both languages.
import type { Lang } from '../../src/site/lang.ts';
import { en } from './strings-en.ts';
import { es } from './strings-es.ts';
import type { FlowStrings } from './words.ts';

export const strings: Record<Lang, FlowStrings> = { es, en };
