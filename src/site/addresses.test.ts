// A page's addresses, as its source has them.
import { expect, test } from 'vitest';
import { addressesIn } from './addresses.ts';

const page = `
import Neuron from '../../widgets/neuron/index.astro';
import Figure from '../../src/site/components/Figure.astro';

## La *primera* parte {#primera}

$$ a = b \\label{eq:uno} $$

<Figure id="fig-una" caption="Una"></Figure>

<Neuron />

### Un detalle {#detalle}

<Exercise id="ej-uno" title="Suma">
<NumericAnswer id="ej-uno-resp" />
</Exercise>

\`\`\`
<Figure id="fig-de-ejemplo" />
\`\`\`

<Neuron
  initial={{ x: [1, 2] }}
  instance="neuron-detalle"
/>

<Question id="preg-uno"></Question>
`;

test('come in reading order, with their kinds, numbers and titles', () => {
  expect(addressesIn(page)).toEqual([
    { id: 'primera', kind: 'section', title: 'La primera parte' },
    { id: 'eq-uno', kind: 'equation', number: 1 },
    { id: 'fig-una', kind: 'figure', number: 1 },
    { id: 'neuron', kind: 'widget', widget: 'neuron' },
    { id: 'detalle', kind: 'subsection', title: 'Un detalle' },
    { id: 'ej-uno', kind: 'exercise', number: 1, title: 'Suma' },
    { id: 'neuron-detalle', kind: 'widget', widget: 'neuron' },
    { id: 'preg-uno', kind: 'question' },
  ]);
});

test('of a page without any are none', () => expect(addressesIn('Texto.')).toEqual([]));
