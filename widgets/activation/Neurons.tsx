// The controls of the landscape: each neuron's weights, bias and share, and what is done with their sum.
import type { Lang } from '../../src/site/lang.ts';
import { Choice } from '../kit/Choice.tsx';
import { formatNumber } from '../kit/format.ts';
import { Slider } from '../kit/Slider.tsx';
import { landscapeStrings } from './landscape-strings.ts';
import type { ActivationModel } from './model.ts';
import { MAX_NEURONS, outputs, STEP, TILT_RANGE, TURN_RANGE, W_RANGE, WIDE_RANGE, X_RANGE } from './state.ts';
import { wordsIn } from './strings.ts';

interface Props {
  model: ActivationModel;
  lang: Lang;
}

const SUBSCRIPTS = ['₁', '₂', '₃', '₄'];

function NeuronFields({ model, lang, j }: Props & { j: number }) {
  const text = wordsIn(lang).strings;
  const own = landscapeStrings[lang];
  const { wn, bn, vn, f } = model.state.value;
  const at = SUBSCRIPTS[j];
  const put = (value: number) => formatNumber(value, lang);
  const [w1 = 0, w2 = 0] = wn.slice(2 * j);
  const b = bn[j] ?? 0;
  const signed = (value: number) => (value < 0 ? `− ${put(-value)}` : `+ ${put(value)}`);
  return (
    <details class="activation-neuron" open={j === 0 && bn.length === 1}>
      <summary>
        {own.neuron(String(j + 1))}:{' '}
        <span>
          {put(w1)}x₁ {signed(w2)}x₂ {signed(b)}
        </span>
      </summary>
      {[w1, w2].map((value, i) => (
        <Slider
          key={i}
          name={`wn.${2 * j + i}`}
          label={
            <>
              {text.weight} <var>w{SUBSCRIPTS[i]}</var>
            </>
          }
          tone="weight"
          value={value}
          {...W_RANGE}
          step={STEP}
          onInput={(next) => model.setElement('wn', 2 * j + i, next)}
        />
      ))}
      <Slider
        name={`bn.${j}`}
        label={
          <>
            {text.bias} <var>b{at}</var>
          </>
        }
        tone="bias"
        value={b}
        {...WIDE_RANGE}
        step={STEP}
        onInput={(next) => model.setElement('bn', j, next)}
      />
      <div hidden={f === 'maxout'}>
        <Slider
          name={`vn.${j}`}
          label={
            <>
              {own.outputWeight} <var>v{at}</var>
            </>
          }
          tone="weight"
          value={vn[j] ?? 0}
          {...WIDE_RANGE}
          step={STEP}
          onInput={(next) => model.setElement('vn', j, next)}
        />
      </div>
    </details>
  );
}

export function Neurons({ model, lang }: Props) {
  const text = landscapeStrings[lang];
  const { bn, c, out, f } = model.state.value;
  const count = bn.length;
  return (
    <fieldset class="activation-neurons">
      <legend class="widget-label">{text.neurons}</legend>
      {bn.map((_, j) => (
        <NeuronFields key={j} model={model} lang={lang} j={j} />
      ))}
      <div class="activation-count">
        <button
          type="button"
          class="widget-button"
          data-action="add-neuron"
          disabled={count === MAX_NEURONS}
          onClick={() => model.setNeurons(count + 1)}
        >
          {text.addNeuron}
        </button>
        <button
          type="button"
          class="widget-button"
          data-action="remove-neuron"
          disabled={count === 1}
          onClick={() => model.setNeurons(count - 1)}
        >
          {text.removeNeuron}
        </button>
      </div>
      {f === 'maxout' && <p class="widget-note">{text.maxoutSum}</p>}
      <div hidden={f === 'maxout'}>
        <Slider
          name="c"
          label={
            <>
              {text.constant} <var>c</var>
            </>
          }
          tone="bias"
          value={c}
          {...WIDE_RANGE}
          step={STEP}
          onInput={(value) => model.change({ c: value })}
        />
      </div>
      <Choice
        name="out"
        label={text.output}
        tone="activation"
        value={out}
        options={outputs.map((name) => [name, text.outputs[name]] as const)}
        onInput={(value) => model.change({ out: value })}
      />
    </fieldset>
  );
}

/** The point that is read, and where the solid is seen from. */
export function Viewpoint({ model, lang }: Props) {
  const text = landscapeStrings[lang];
  const { input } = wordsIn(lang).strings;
  const { p, turn, tilt } = model.state.value;
  return (
    <>
      {p.map((value, i) => (
        <Slider
          key={i}
          name={`p.${i}`}
          label={
            <>
              {input} <var>x{SUBSCRIPTS[i]}</var>
            </>
          }
          tone="input"
          value={value}
          {...X_RANGE}
          step={STEP}
          onInput={(next) => model.setElement('p', i, next)}
        />
      ))}
      <Slider
        name="turn"
        label={text.turn}
        value={turn}
        {...TURN_RANGE}
        step={1}
        integer
        onInput={(value) => model.change({ turn: Math.round(value) })}
      />
      <Slider
        name="tilt"
        label={text.tilt}
        value={tilt}
        {...TILT_RANGE}
        step={1}
        integer
        onInput={(value) => model.change({ tilt: Math.round(value) })}
      />
    </>
  );
}
