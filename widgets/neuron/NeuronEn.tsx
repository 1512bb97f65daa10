// The neuron in English: the island of pages in that language.
import { Neuron, type NeuronProps } from './Neuron.tsx';
import { en } from './strings.en.ts';

const fetchLate = async () => (await import('./late.en.ts')).late;

export const NeuronEn = (props: NeuronProps) => <Neuron {...props} text={en} fetchLate={fetchLate} />;
