// The neuron in Spanish: the island of pages in that language.
import { fetchers } from './late/es.ts';
import { Neuron, type NeuronProps } from './Neuron.tsx';
import { es } from './strings.es.ts';

// The server renders what is folded; a page fetches it when it is wanted.
const first = import.meta.env.SSR ? { more: await fetchers.more() } : {};

export const NeuronEs = (props: NeuronProps) => (
  <Neuron {...props} text={es} fetchers={fetchers} first={first} />
);
