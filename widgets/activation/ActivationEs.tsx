// The widget on Spanish pages.
import { es } from './strings.es.ts';
import { speak } from './strings.ts';

speak('es', es);

export { Activation as ActivationEs } from './Activation.tsx';
