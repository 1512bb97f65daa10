// The view over two inputs: the solid, once asked for, beside the map; under them the sum at the point, in numbers.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { Readout } from '../kit/Readout.tsx';
import { Refused } from './Beside.tsx';
import { LandscapeMap } from './LandscapeMap.tsx';
import { landscapeStrings } from './landscape-strings.ts';
import type { ActivationModel } from './model.ts';
import { Relief } from './Relief.tsx';
import { backendNames } from './strings.ts';
import { surfaceKey } from './tensors.ts';

interface Props {
  model: ActivationModel;
  lang: Lang;
}

/** What each neuron adds at the point, the sum, and the height. */
function Sum({ model, lang }: Props) {
  const text = landscapeStrings[lang];
  const { neurons, sum, y } = model.reading.value;
  const { f, vn, c, out } = model.state.value;
  const put = (value: number) => formatNumber(value, lang);
  const maxout = f === 'maxout';
  const parts = [...neurons.map(({ share }) => share), ...(c === 0 ? [] : [c])];
  const bracketed = parts.map((part, i) => (i > 0 && part < 0 ? `(${put(part)})` : put(part)));
  const inside = maxout ? text.largest(neurons.map(({ z }) => put(z))) : bracketed.join(' + ');
  /** Nothing is done to the one neuron's share. */
  const alone = parts.length === 1 && out === 'identity';
  return (
    <div class="activation-sum">
      <table class="activation-compared">
        <thead>
          <tr>
            <th scope="col">{text.columns.neuron}</th>
            <th scope="col">{text.columns.z}</th>
            {!maxout && <th scope="col">{text.columns.a}</th>}
            {!maxout && <th scope="col">{text.columns.share}</th>}
          </tr>
        </thead>
        <tbody>
          {neurons.map(({ z, a, share }, j) => (
            <tr key={j} data-wins={maxout && z === sum}>
              <th scope="row">{j + 1}</th>
              <td class="role-preactivation">{put(z)}</td>
              {!maxout && <td class="role-activation">{put(a)}</td>}
              {!maxout && (
                <td>
                  {put(vn[j] ?? 0)} · {a < 0 ? `(${put(a)})` : put(a)} = <strong>{put(share)}</strong>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="activation-height">
        <var class="role-activation">y</var> = {alone ? null : `${text.applied[out](inside)} = `}
        <Readout name="height" value={y} tone="activation" />
      </p>
    </div>
  );
}

/** Where the heights come from; empty until the worker has answered. */
function Source({ model, lang }: Props) {
  const surface = model.tensors.surface.value;
  if (!surface || surface.key !== surfaceKey(model.state.value)) return null;
  const { backend, difference } = surface;
  return landscapeStrings[lang].tensors(
    backendNames[backend],
    difference === 0 ? null : formatNumber(difference, lang),
  );
}

export function Landscape({ model, lang, instance }: Props & { instance: string }) {
  const text = landscapeStrings[lang];
  return (
    <div class="activation-landscape">
      <div class="activation-pane">
        <p class="activation-pane-title">{text.relief}</p>
        {model.solid.value ? (
          <Relief model={model} />
        ) : (
          <div class="activation-unasked">
            <button
              type="button"
              class="widget-button"
              data-action="open-solid"
              onClick={() => {
                model.solid.value = true;
              }}
            >
              {text.open}
            </button>
            <p>{text.openNote}</p>
          </div>
        )}
      </div>
      <div class="activation-pane">
        <p class="activation-pane-title">{text.map}</p>
        <LandscapeMap model={model} />
      </div>
      <Sum model={model} lang={lang} />
      <div>
        <p class="activation-check" data-late>
          <Source model={model} lang={lang} />
        </p>
        <Refused model={model} lang={lang} instance={instance} />
      </div>
    </div>
  );
}
