// npm run bench                      speed of each backend against tfjs's layers and a plain loop, about 4 minutes
// npm run bench -- --accuracy        accuracy after each epoch, per backend and optimizer
// npm run bench -- --hands           how soon each widget answers a hand, on the built course (npm run build first)
// Options: --backends wasm,webgl  --optimizer adam  --rounds 3  --seeds 3  --epochs 5  --widgets neuron,loss
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { BACKENDS, type BackendName } from '../../src/compute/protocol.ts';
import { TRAIN_OPTIMIZERS, type TrainOptimizer } from '../../widgets/mnist/training.ts';
import { hands } from './hands.ts';
import { type Bench, openBench } from './laboratory.ts';
import { median } from './median.ts';
import type { Measured, Settings } from './page/set.ts';
import type { VariantName } from './page/worker.ts';

const BATCH = 128;
/** Seconds one measurement should take, and how many batches it may have; an epoch has 469. */
const SECONDS = 2;
const BATCHES = { warmUp: 4, least: 8, most: 400 };

const VARIANTS: Record<VariantName, string> = {
  ours: 'this course',
  example: 'model.fit, as the tfjs example',
  fit: 'model.fit, no callbacks',
  plain: 'plain typed-array loop',
};
const NAMES = Object.keys(VARIANTS) as VariantName[];

/** How many times as fast as each the course is to be. */
const TARGETS: Record<BackendName, Partial<Record<VariantName, number>>> = {
  wasm: { example: 5, fit: 4.5, plain: 6 },
  webgl: { example: 1, fit: 1 },
  webgpu: { example: 1, fit: 1 },
  cpu: {},
};

const { values: options } = parseArgs({
  options: {
    accuracy: { type: 'boolean', default: false },
    hands: { type: 'boolean', default: false },
    widgets: { type: 'string' },
    backends: { type: 'string' },
    optimizer: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    seeds: { type: 'string' },
    epochs: { type: 'string', default: '5' },
  },
});

function oneOf<const T extends string>(names: readonly T[], given: string): T {
  const found = names.find((name) => name === given);
  if (!found) throw new Error(`«${given}» is none of ${names.join(', ')}`);
  return found;
}
const backends = options.backends?.split(',').map((name) => oneOf(BACKENDS, name));
const optimizer = options.optimizer ? oneOf(TRAIN_OPTIMIZERS, options.optimizer) : undefined;

const measure = (page: Page, variant: VariantName, settings: Settings): Promise<Measured> =>
  page.evaluate(([name, given]) => window.laboratory.measure(name, given), [variant, settings] as const);
const rate = ({ images, seconds }: Measured) => images / seconds;

async function speed(bench: Bench, backend: BackendName): Promise<void> {
  const page = await bench.open(backend);
  const settings = { backend, optimizer: optimizer ?? ('adam' as TrainOptimizer), batch: BATCH };
  const batches = new Map<VariantName, number>();
  for (const variant of NAMES) {
    // Twice: the first time shaders and WebAssembly are compiled.
    await measure(page, variant, { ...settings, batches: BATCHES.warmUp });
    const warm = await measure(page, variant, { ...settings, batches: BATCHES.warmUp });
    const fitting = Math.round((rate(warm) * SECONDS) / BATCH);
    batches.set(variant, Math.min(BATCHES.most, Math.max(BATCHES.least, fitting)));
  }
  const found = new Map<VariantName, Measured[]>(NAMES.map((name) => [name, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const variant of NAMES) {
      const of = { ...settings, batches: batches.get(variant) ?? BATCHES.least };
      found.get(variant)?.push(await measure(page, variant, of));
    }
  }
  await page.context().browser()?.close();

  console.log(`\n${backend} · 784-128-10 relu, batch ${BATCH}, ${settings.optimizer}`);
  console.log('                                  images/s   ms/step   loss   this course is');
  const rates = new Map(NAMES.map((name) => [name, median((found.get(name) ?? []).map(rate))]));
  for (const variant of NAMES) {
    const images = rates.get(variant) ?? Number.NaN;
    const ratio = (rates.get('ours') ?? Number.NaN) / images;
    const target = TARGETS[backend][variant];
    const verdict =
      target === undefined ? '' : ` (target ${target}: ${ratio >= target ? 'reached' : 'MISSED'})`;
    const loss = median((found.get(variant) ?? []).map((measured) => measured.loss));
    console.log(
      `  ${VARIANTS[variant].padEnd(30)}${Math.round(images).toString().padStart(9)}` +
        `${((1000 * BATCH) / images).toFixed(2).padStart(10)}${loss.toFixed(3).padStart(8)}` +
        `   ${variant === 'ours' ? '' : `${ratio.toFixed(2)} × as fast${verdict}`}`,
    );
  }
}

async function accuracy(bench: Bench, backend: BackendName): Promise<void> {
  const page = await bench.open(backend);
  // The slow software GPUs and the plain backend show that the numbers agree; the seeds are for the fast one.
  const seeds = Number(options.seeds ?? (backend === 'wasm' ? 3 : 1));
  const all = backend === 'wasm' ? TRAIN_OPTIMIZERS : (['momentum', 'adam'] as const);
  for (const name of optimizer ? [optimizer] : all) {
    for (let seed = 1; seed <= seeds; seed++) {
      const settings = { backend, optimizer: name, batch: BATCH, epochs: Number(options.epochs), seed };
      const { accuracies, seconds } = await page.evaluate(
        (given) => window.laboratory.accuracy(given),
        settings,
      );
      const shown = accuracies.map((value) => (100 * value).toFixed(2)).join('  ');
      console.log(
        `${backend.padEnd(7)}${name.padEnd(9)} seed ${seed}   ${shown} %   ${seconds.toFixed(1)} s`,
      );
    }
  }
  await page.context().browser()?.close();
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} logical cores`);
if (options.hands) {
  await hands(options.widgets?.split(','));
} else {
  const bench = await openBench();
  try {
    if (options.accuracy) console.log('accuracy on the 10,000 test images after each epoch');
    for (const backend of backends ?? (['wasm', 'webgl', 'webgpu', 'cpu'] as const)) {
      await (options.accuracy ? accuracy(bench, backend) : speed(bench, backend));
    }
  } finally {
    await bench.close();
  }
}
