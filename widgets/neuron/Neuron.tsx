// The neuron as the reader sees it: diagram, curve or plane, formula, controls.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { linkTo } from '../kit/address.ts';
import { Choice, Switch } from '../kit/Choice.tsx';
import { Frame } from '../kit/Frame.tsx';
import { formatNumber } from '../kit/format.ts';
import { divergingColour } from '../kit/HeatMap.tsx';
import { Slider } from '../kit/Slider.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { Diagram } from './Diagram.tsx';
import { describe } from './describe.ts';
import { Formula } from './Formula.tsx';
import { createNeuronModel, type NeuronModel, neuronState } from './model.ts';
import { OutputCurve } from './OutputCurve.tsx';
import { coloursOf, Plane } from './Plane.tsx';
import { keyOf } from './planes.ts';
import {
  B_RANGE,
  functions,
  MAX_INPUTS,
  type NeuronState,
  presetNames,
  STEP,
  W_RANGE,
  X_RANGE,
} from './state.ts';
import { strings, symbol } from './strings.ts';

interface NeuronProps extends WidgetProps<NeuronState> {
  /** For the home page: the curve or plane and the bias; everything else behind «Más». */
  compact?: boolean;
}

/** What the two line styles mean. */
function LineKey({ lang, ghost, plane }: { lang: Lang; ghost: boolean; plane?: boolean }) {
  const text = strings[lang];
  return (
    <p class={plane ? 'neuron-key neuron-key-plane' : 'neuron-key'}>
      <span class="neuron-key-line">{text.withBias}</span>
      {ghost && <span class="neuron-key-line neuron-key-ghost">{text.withoutBias}</span>}
    </p>
  );
}

/** Which colour is which output. */
function ColourKey({ state, lang }: { state: NeuronState; lang: Lang }) {
  const { domain, centre, reach } = coloursOf(state);
  const colours = [domain[0], centre, domain[1]].map((value) => divergingColour(value, centre, reach));
  return (
    <p class="neuron-key">
      <span class="neuron-scale">
        <span>y = {formatNumber(domain[0], lang)}</span>
        <i aria-hidden="true" style={{ background: `linear-gradient(to right, ${colours.join()})` }} />
        <span>{formatNumber(domain[1], lang)}</span>
      </span>
    </p>
  );
}

/** Where the plane's numbers come from. */
function PlaneSource({ model, lang, href }: { model: NeuronModel; lang: Lang; href: string }) {
  const text = strings[lang];
  const refused = model.planes.refused.value;
  const tensor = model.planes.tensor.value;
  if (refused) {
    return (
      <p class="neuron-source" role="alert">
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
          onClick={() => model.planes.retry(model.state.value)}
        >
          {text.retry}
        </button>
      </p>
    );
  }
  const names = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };
  const current = tensor && tensor.key === keyOf(model.state.value);
  return (
    <p class="neuron-source">
      {current
        ? text.tensors(
            names[tensor.backend],
            tensor.difference === 0 ? null : formatNumber(tensor.difference, lang),
          )
        : text.waiting}
    </p>
  );
}

function Panes({ model, lang, instance }: { model: NeuronModel; lang: Lang; instance: string }) {
  const text = strings[lang];
  const state = model.state.value;
  const { x, w, b, compare } = state;
  const shows = compare && x.length < 3 ? (['bias', 'no-bias'] as const) : (['both'] as const);
  const live = model.planes.tensor.value !== null || model.planes.refused.value !== null;
  if (x.length > 2) {
    return (
      <div class="neuron-pane neuron-slices">
        {x.map((_, i) => (
          <OutputCurve key={symbol('x', i, x.length)} model={model} input={i} show="both" small />
        ))}
        <LineKey lang={lang} ghost={b !== 0} />
      </div>
    );
  }
  return (
    <>
      {shows.map((show) => (
        <div class="neuron-pane neuron-pane-output" key={show}>
          {show !== 'both' && (
            <p class="neuron-pane-title">{show === 'bias' ? text.withBias : text.withoutBias}</p>
          )}
          {w.length === 1 ? (
            <OutputCurve model={model} input={0} show={show} />
          ) : (
            <Plane model={model} show={show} />
          )}
          {w.length === 2 && (
            <ColourKey state={show === 'no-bias' ? { ...state, b: 0 } : state} lang={lang} />
          )}
          {show === 'both' && <LineKey lang={lang} ghost={b !== 0} plane={w.length === 2} />}
          {w.length === 2 && show !== 'no-bias' && live && (
            <PlaneSource
              model={model}
              lang={lang}
              href={linkTo(location.href, neuronState.write(state, instance), instance)}
            />
          )}
        </div>
      ))}
    </>
  );
}

export function Neuron(props: NeuronProps) {
  const { lang, instance, compact } = props;
  const widget = useWidget(neuronState, about, props);
  const model = useMemo(() => createNeuronModel(widget), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const text = strings[lang];
  const state = model.state.value;
  const { x, w, b, f, compare } = state;
  const count = x.length;
  const preset = model.preset.value;

  const bias = (
    <Slider
      name="b"
      label={
        <>
          {text.bias} <var>b</var>
        </>
      }
      tone="bias"
      value={b}
      {...B_RANGE}
      step={STEP}
      onInput={model.setB}
    />
  );
  const pairs = x.map((value, i) => (
    <div class="neuron-pair" key={symbol('x', i, MAX_INPUTS)}>
      <Slider
        name={`w.${i}`}
        label={
          <>
            {text.weight} <var>{symbol('w', i, count)}</var>
          </>
        }
        tone="weight"
        value={w[i] ?? 0}
        {...W_RANGE}
        step={STEP}
        onInput={(next) => model.setW(i, next)}
      />
      <Slider
        name={`x.${i}`}
        label={
          <>
            {text.input} <var>{symbol('x', i, count)}</var>
          </>
        }
        tone="input"
        value={value}
        {...X_RANGE}
        step={STEP}
        onInput={(next) => model.setX(i, next)}
      />
    </div>
  ));
  const choice = (
    <Choice
      name="f"
      label={text.activation}
      tone="activation"
      value={f}
      options={functions.map((name) => [name, text.functions[name]] as const)}
      onInput={model.setF}
    />
  );
  const examples = (
    <fieldset class="neuron-examples">
      <legend class="widget-label">{text.examples}</legend>
      {presetNames.map((name) => (
        <button
          type="button"
          class="widget-chip"
          key={name}
          aria-pressed={preset === name}
          onClick={() => model.choose(name)}
        >
          {text.presets[name]}
        </button>
      ))}
    </fieldset>
  );
  const settings = (
    <>
      <div class="neuron-count">
        <button
          type="button"
          class="widget-button"
          data-action="add-input"
          disabled={count === MAX_INPUTS}
          onClick={() => model.setInputs(count + 1)}
        >
          {text.addInput}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="remove-input"
          disabled={count === 1}
          onClick={() => model.setInputs(count - 1)}
        >
          {text.removeInput}
        </button>
      </div>
      <Switch name="compare" label={text.compare} value={compare} onInput={model.setCompare} />
    </>
  );

  return (
    <Frame
      widget={widget}
      variant={compact ? 'compact' : undefined}
      task={preset && preset !== 'slides' ? text.presetNotes[preset] : text.task(count)}
      figure={
        <div class="neuron-panes" data-compare={compare && count < 3}>
          <div class="neuron-pane neuron-pane-diagram">
            <Diagram state={state} pass={model.pass.value} />
          </div>
          <Panes model={model} lang={lang} instance={instance} />
        </div>
      }
      readouts={<Formula model={model} lang={lang} />}
      description={describe(state, model.pass.value, model.passWithoutBias.value, lang)}
      controls={
        compact ? (
          bias
        ) : (
          <>
            {bias}
            {choice}
            {pairs}
            {examples}
          </>
        )
      }
      more={
        compact ? (
          <>
            {pairs}
            {choice}
            {examples}
            {settings}
          </>
        ) : (
          settings
        )
      }
    />
  );
}
