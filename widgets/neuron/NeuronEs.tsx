// The neuron in Spanish: the island of pages in that language.
import { Neuron, type NeuronProps } from './Neuron.tsx';
import { es } from './strings.es.ts';

const fetchLate = async () => (await import('./late.es.ts')).late;

export const NeuronEs = (props: NeuronProps) => <Neuron {...props} text={es} fetchLate={fetchLate} />;
