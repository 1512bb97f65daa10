// Backpropagation in Spanish: the island of pages in that language.
import { Backprop, type BackpropProps } from './Backprop.tsx';
import { es } from './strings.es.ts';

export const BackpropEs = (props: BackpropProps) => <Backprop {...props} text={es} />;
