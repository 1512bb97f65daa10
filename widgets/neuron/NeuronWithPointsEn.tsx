// The neuron in English where the page itself places points: they are drawn from the start, on the server too.
import { fetchers } from './late/en.ts';
import { points } from './late/points.en.ts';
import { Neuron, type NeuronProps } from './Neuron.tsx';
import { en } from './strings.en.ts';

// The server renders what is folded, too; a page fetches it when it is wanted.
const first = import.meta.env.SSR ? { more: await fetchers.more(), points } : { points };

export const NeuronWithPointsEn = (props: NeuronProps) => (
  <Neuron {...props} text={en} fetchers={fetchers} first={first} />
);
