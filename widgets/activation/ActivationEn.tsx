// The widget on English pages.
import { en } from './strings.en.ts';
import { speak } from './strings.ts';

speak('en', en);

export { Activation as ActivationEn } from './Activation.tsx';
