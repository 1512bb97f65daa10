// What the lines, arrows and tints of the figure mean, and where the surface's numbers come from.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { bandColours } from './Contours.tsx';
import type { Descent2Model } from './model.ts';
import { surfaceKey, walkKey } from './tensors.ts';

/** The bands from the lowest loss up, with the heights of a few contours. */
export function Scale({ model, lang }: { model: Descent2Model; lang: Lang }) {
  const levels = model.levels.value;
  const colours = bandColours(levels);
  const labelled = Math.ceil(levels.levels.length / 5);
  return (
    <p class="descent2-scale">
      <span>
        <var class="role-error">L</var>
      </span>
      <span class="descent2-bands" style={{ '--bands': colours.length }}>
        {colours.map((colour, i) => (
          <i key={colour} style={{ background: colour }}>
            {i > 0 && (i - 1) % labelled === 0 && <b>{formatNumber(levels.levels[i - 1] ?? 0, lang, 4)}</b>}
          </i>
        ))}
      </span>
    </p>
  );
}

export function MapKey({ model }: { model: Descent2Model }) {
  const { key, optimizers } = model.text;
  const { ahead, optimizer, step } = model.state.value;
  const noisy = model.update.value.batch.places.length < (model.problem.value.examples?.x.length ?? 1);
  const rivals = model.rivals.value;
  return (
    <p class="descent2-key">
      {model.problem.value.lowest && <span class="descent2-key-lowest">{key.lowest}</span>}
      {rivals.length > 0 && step > 0 && <span class="descent2-key-walk">{optimizers[optimizer]}</span>}
      {rivals.map((rival, i) => (
        <span key={i} class={`descent2-key-rival descent2-rival-${i + 1}`}>
          {optimizers[rival.optimizer]}
        </span>
      ))}
      <span class="descent2-key-full">{model.problem.value.examples ? key.full : key.slope}</span>
      {noisy && <span class="descent2-key-noisy">{key.noisy}</span>}
      {optimizer === 'momentum' && <span class="descent2-key-velocity">{key.velocity}</span>}
      <span class="descent2-key-step">{key.step}</span>
      {ahead && <span class="descent2-key-ahead">{key.ahead}</span>}
    </p>
  );
}

export function DataKey({ model, lang }: { model: Descent2Model; lang: Lang }) {
  const { key, axes } = model.text;
  const { ground, middle, examples } = model.problem.value;
  const { centred } = model.state.value;
  const noisy = model.update.value.batch.places.length < (examples?.x.length ?? 1);
  return (
    <p class="descent2-key">
      {noisy && <span class="descent2-key-in">{key.in}</span>}
      {noisy && <span class="descent2-key-out">{key.out}</span>}
      <span class="descent2-key-best">{key.best}</span>
      {ground === 'fuel' && !centred && <span>{axes.fuel}</span>}
      {centred && <span>{axes.centred(formatNumber(middle, lang))}</span>}
    </p>
  );
}

const NAMES = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

export function Source({ model, lang, href }: { model: Descent2Model; lang: Lang; href: string }) {
  const text = model.text;
  const refused = model.tensors.refused.value;
  if (refused) {
    return (
      <p class="descent2-source" role="alert">
        {text.noTensors[refused]}{' '}
        {refused === 'no-worker' && (
          <a href={href} target="_blank" rel="noopener">
            {text.openInTab}
          </a>
        )}{' '}
        <button
          type="button"
          class="widget-button"
          data-action="retry"
          onClick={() => model.tensors.retry(model)}
        >
          {text.retry}
        </button>
      </p>
    );
  }
  const surface = model.tensors.surface.value;
  const autodiff = model.tensors.autodiff.value;
  const put = (difference: number) => (difference === 0 ? text.exactly : formatNumber(difference, lang));
  const current = surface?.key === surfaceKey(model.problem.value, model.area.value) ? surface : null;
  return (
    <p class="descent2-source" data-late>
      {current
        ? text.tensors(
            NAMES[current.backend],
            put(current.difference),
            autodiff?.key === walkKey(model) ? put(autodiff.difference) : null,
          )
        : text.formula}
    </p>
  );
}
