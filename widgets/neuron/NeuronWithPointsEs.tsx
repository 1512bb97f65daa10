// The neuron in Spanish where the page itself places points: they are drawn from the start, on the server too.
import { fetchers } from './late/es.ts';
import { points } from './late/points.es.ts';
import { Neuron, type NeuronProps } from './Neuron.tsx';
import { es } from './strings.es.ts';

// The server renders what is folded, too; a page fetches it when it is wanted.
const first = import.meta.env.SSR ? { more: await fetchers.more(), points } : { points };

export const NeuronWithPointsEs = (props: NeuronProps) => (
  <Neuron {...props} text={es} fetchers={fetchers} first={first} />
);
