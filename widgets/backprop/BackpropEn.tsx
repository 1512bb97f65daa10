// Backpropagation in English: the island of pages in that language.
import { Backprop, type BackpropProps } from './Backprop.tsx';
import { en } from './strings.en.ts';

export const BackpropEn = (props: BackpropProps) => <Backprop {...props} text={en} />;
