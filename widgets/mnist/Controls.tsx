// The form: what decides a run. Names are the keys of the state.
import type { Lang } from '../../src/site/lang.ts';
import { Choice } from '../kit/Choice.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import type { MnistModel } from './model.ts';
import { MAX_LAYERS, MAX_UNITS, mnistState } from './state.ts';
import type { Strings } from './strings.ts';
import { HIDDEN_ACTIVATIONS, TRAIN_OPTIMIZERS } from './training.ts';

interface Props {
  model: MnistModel;
  strings: Strings;
  lang: Lang;
}

/** Units of a layer that the reader adds. */
const NEW_LAYER = 64;

export function Controls({ model, strings }: Props) {
  const { optimizer, lr, epochs, hidden } = model.widget.state.value;
  const { controls } = strings;
  const { fields } = mnistState;
  return (
    <>
      <fieldset class="mnist-layers">
        <legend>{controls.layers}</legend>
        {hidden.map((units, i) => (
          <NumberField
            key={i}
            name={`hidden.${i}`}
            label={controls.hidden(String(i + 1))}
            value={units}
            min={1}
            max={MAX_UNITS}
            step={1}
            integer
            onInput={(value) => model.edit({ hidden: hidden.map((old, k) => (k === i ? value : old)) })}
          />
        ))}
        <div class="mnist-layer-buttons">
          <button
            type="button"
            class="widget-button"
            disabled={hidden.length === MAX_LAYERS}
            onClick={() => model.edit({ hidden: [...hidden, NEW_LAYER] })}
          >
            {controls.addLayer}
          </button>
          <button
            type="button"
            class="widget-button"
            disabled={hidden.length === 0}
            onClick={() => model.edit({ hidden: hidden.slice(0, -1) })}
          >
            {controls.removeLayer}
          </button>
        </div>
      </fieldset>
      <Choice
        name="optimizer"
        label={controls.optimizer}
        value={optimizer}
        options={TRAIN_OPTIMIZERS.map((name) => [name, strings.optimizers[name]] as const)}
        onInput={(value) => model.edit({ optimizer: value })}
      />
      <NumberField
        name="lr"
        label={controls.lr}
        value={lr}
        min={fields.lr.min}
        max={fields.lr.max}
        step={lr >= 0.1 ? 0.1 : lr >= 0.01 ? 0.01 : 0.001}
        onInput={(value) => model.edit({ lr: value })}
      />
      <NumberField
        name="epochs"
        label={controls.epochs}
        value={epochs}
        min={fields.epochs.min}
        max={fields.epochs.max}
        step={1}
        integer
        onInput={(value) => model.edit({ epochs: value })}
      />
    </>
  );
}

export function MoreControls({ model, strings }: Props) {
  const { f, batch, seed, data, backend } = model.widget.state.value;
  const { controls } = strings;
  const { fields } = mnistState;
  return (
    <>
      <Choice
        name="f"
        label={controls.f}
        value={f}
        tone="activation"
        options={HIDDEN_ACTIVATIONS.map((name) => [name, strings.activations[name]] as const)}
        onInput={(value) => model.edit({ f: value })}
      />
      <NumberField
        name="batch"
        label={controls.batch}
        value={batch}
        min={fields.batch.min}
        max={fields.batch.max}
        step={1}
        integer
        onInput={(value) => model.edit({ batch: value })}
      />
      <NumberField
        name="seed"
        label={controls.seed}
        value={seed}
        min={fields.seed.min}
        max={fields.seed.max}
        step={1}
        integer
        onInput={(value) => model.edit({ seed: value })}
      />
      <Choice
        name="backend"
        label={controls.backend}
        value={backend}
        options={[
          ['auto', controls.auto],
          ['webgpu', strings.backends.webgpu],
          ['webgl', strings.backends.webgl],
          ['wasm', strings.backends.wasm],
          ['cpu', strings.backends.cpu],
        ]}
        onInput={(value) => model.edit({ backend: value })}
      />
      <Choice
        name="data"
        label={controls.data}
        value={data}
        options={[['mnist', controls.mnist]]}
        onInput={(value) => model.edit({ data: value })}
      />
    </>
  );
}
