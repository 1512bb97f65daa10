// The same figure for places where it begins with the landscape: its code comes along, so that the server draws it.
import * as landscape from './landscape.ts';
import { provide } from './later.ts';

provide(landscape);

export { Activation as ActivationSolid } from './Activation.tsx';
