// The widget on Spanish pages where it begins with the landscape: its code comes along, so that the server draws it.
import { ActivationEs } from './ActivationEs.tsx';
import * as landscape from './landscape.ts';
import { provide } from './later.ts';

provide(landscape);

export { ActivationEs as LandscapeEs };
