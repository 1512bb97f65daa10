// The widget on English pages where it begins with the landscape: its code comes along, so that the server draws it.
import { ActivationEn } from './ActivationEn.tsx';
import * as landscape from './landscape.ts';
import { provide } from './later.ts';

provide(landscape);

export { ActivationEn as LandscapeEn };
