// The laboratory: every way of training, in one module worker on one backend, as the course's own worker has it.
import { expose } from 'comlink';
import { choose } from '../../../src/compute/backend.ts';
import type { BackendName } from '../../../src/compute/protocol.ts';
import { fitMaker } from './layers.ts';
import { type OursSettings, trainOurs, trainToEnd } from './ours.ts';
import { trainPlain } from './plain.ts';
import { type Measured, prepareSet, type Settings } from './set.ts';

export type VariantName = 'ours' | 'example' | 'fit' | 'plain';

const variants: Record<VariantName, (settings: Settings) => Promise<Measured>> = {
  ours: trainOurs,
  example: fitMaker({ callbacks: true }),
  fit: fitMaker({ callbacks: false }),
  plain: trainPlain,
};

const laboratory = {
  /** Starts the backend and no other, with the self-test that readers' browsers run. Throws when it cannot. */
  async start(backend: BackendName): Promise<BackendName> {
    const reasons: string[] = [];
    const chosen = await choose([backend], backend, {
      trying() {},
      passedOver: ({ reason, detail }) => reasons.push(`${reason}: ${detail}`),
    });
    if (!chosen) throw new Error(`${backend} did not start (${reasons.join('; ')})`);
    await prepareSet();
    return chosen.backend;
  },
  /** Trains one variant from fresh weights on so many batches. */
  measure: (variant: VariantName, settings: Settings) => variants[variant](settings),
  /** The very job of the widget, to its end: accuracy on the 10,000 test images after each epoch. */
  accuracy: (settings: OursSettings) => trainToEnd(settings),
};
export type Laboratory = typeof laboratory;

expose(laboratory);
