// The neuron in English: the island of pages in that language.
import { fetchers } from './late/en.ts';
import { Neuron, type NeuronProps } from './Neuron.tsx';
import { en } from './strings.en.ts';

// The server renders what is folded; a page fetches it when it is wanted.
const first = import.meta.env.SSR ? { more: await fetchers.more() } : {};

export const NeuronEn = (props: NeuronProps) => (
  <Neuron {...props} text={en} fetchers={fetchers} first={first} />
);
