// The figure's panes: the diagram with the truth table under it; the curve, the plane or one curve per input, with their keys.
import type { Lang } from '../../src/site/lang.ts';
import { divergingColour } from '../kit/diverging.ts';
import { formatNumber } from '../kit/format.ts';
import { Diagram } from './Diagram.tsx';
import type { NeuronModel } from './model.ts';
import { OutputCurve } from './OutputCurve.tsx';
import { Plane } from './Plane.tsx';
import { coloursOf } from './Shade.tsx';
import { Source } from './Source.tsx';
import { outputAt } from './state.ts';
import { symbol, useText } from './strings.ts';

interface PanesProps {
  model: NeuronModel;
  lang: Lang;
  /** This very state in a tab of its own. */
  href: string;
}

/** What the two line styles mean. */
function LineKey({ ghost, plane }: { ghost: boolean; plane?: boolean }) {
  const text = useText();
  return (
    <p class={plane ? 'neuron-key neuron-key-plane' : 'neuron-key'}>
      <span class="neuron-key-line">{text.withBias}</span>
      {ghost && <span class="neuron-key-line neuron-key-ghost">{text.withoutBias}</span>}
    </p>
  );
}

/** Which colour is which output. */
function ColourKey({ model, bias, lang }: { model: NeuronModel; bias: boolean; lang: Lang }) {
  const state = model.state.value;
  const { domain, centre, reach } = coloursOf(bias ? state : { ...state, b: 0 }, model.view.value);
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

/** Why the boundary cannot leave the origin, and what that costs. */
function WithoutBias({ model, lang }: { model: NeuronModel; lang: Lang }) {
  const text = useText();
  const points = model.pointsWithoutBias.value;
  const words = model.parts.value.points?.words.score;
  const best = model.score.value?.bestWithoutBias;
  const atOrigin = formatNumber(outputAt({ ...model.state.value, b: 0 }, []), lang);
  return (
    <p class="neuron-nailed">
      {text.nail(atOrigin)}
      {words &&
        best !== undefined &&
        points.length > 0 &&
        ` ${words.withoutBias(points.filter(({ right }) => right).length, best, points.length)}`}
    </p>
  );
}

function Outputs({ model, lang, href }: PanesProps) {
  const text = useText();
  const state = model.state.value;
  const { x, w, b, compare } = state;
  const { points, ray } = model.parts.value;
  if (x.length > 2) {
    return (
      <div class="neuron-pane neuron-slices">
        {x.map((_, i) => (
          <OutputCurve key={symbol('x', i, x.length)} model={model} input={i} show="both" small />
        ))}
        <LineKey ghost={b !== 0} />
        {compare && ray && <ray.RayCurve model={model} words={ray.words} />}
      </div>
    );
  }
  const shows = compare ? (['bias', 'no-bias'] as const) : (['both'] as const);
  const plane = w.length === 2;
  return (
    <>
      {shows.map((show) => (
        <div class="neuron-pane neuron-pane-output" key={show}>
          {show !== 'both' && (
            <p class="neuron-pane-title">{show === 'bias' ? text.withBias : text.withoutBias}</p>
          )}
          {plane ? <Plane model={model} show={show} /> : <OutputCurve model={model} input={0} show={show} />}
          {plane && <ColourKey model={model} bias={show !== 'no-bias'} lang={lang} />}
          {show === 'both' && <LineKey ghost={b !== 0} plane={plane} />}
          {show === 'no-bias' ? (
            <WithoutBias model={model} lang={lang} />
          ) : (
            <>
              {points && plane && model.points.value.length > 0 && (
                <points.Tools model={model} words={points.words} />
              )}
              {points && <points.Score model={model} lang={lang} words={points.words} />}
              {plane && (
                <Source
                  model={model}
                  of="planes"
                  formula={text.planeFormula}
                  agreement={model.parts.value.tensors?.words.plane}
                  lang={lang}
                  href={href}
                />
              )}
            </>
          )}
        </div>
      ))}
    </>
  );
}

export function Panes(props: PanesProps) {
  const { model, lang } = props;
  const state = model.state.value;
  const { points } = model.parts.value;
  return (
    <div class="neuron-panes" data-compare={state.compare && state.x.length < 3}>
      <div class="neuron-pane neuron-pane-diagram">
        <Diagram state={state} pass={model.pass.value} />
        {points && <points.TruthTable model={model} lang={lang} words={points.words} />}
      </div>
      <Outputs {...props} />
    </div>
  );
}
