// The network as a computation graph: in every unit what goes forward above and what comes back below, on every edge its
// weight and its derivative. The node of the walk is lit, with the edges it uses.
import type { Lang } from '../../src/site/lang.ts';
import { FIRST, FUNCTION, functionOf } from './formula.ts';
import { GraphValue } from './GraphValue.tsx';
import { type Layout, layouts, type Spot } from './layout.ts';
import type { BackpropModel } from './model.ts';
import { short } from './numbers.ts';
import type { NumbersKey } from './state.ts';
import { feeds, type Kind, type Reach, reach, stopAt, used } from './stops.ts';
import {
  bias,
  delta,
  input,
  type MathSymbol,
  output,
  type Role,
  slope,
  sum,
  target,
  textOf,
  weight,
} from './symbols.ts';

const of = (list: ArrayLike<number>, i: number) => list[i] ?? Number.NaN;
/** Thickness of an edge: grows with the weight's size, but never vanishes. */
const thickness = (value: number) => Math.min(7, 1.25 + Math.sqrt(Math.abs(value)));
const signOf = (value: number) => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero');

/** A symbol and its number, one above the other. */
function Cell(props: { x: number; y: number; letter: string; tone: Role; value: string; state: Reach }) {
  const { x, y, letter, tone, value, state } = props;
  return (
    <g class={`role-${tone}`} data-reach={state}>
      <text class="bp-letter" x={x} y={y} text-anchor="middle">
        {letter}
      </text>
      <text class="bp-number" x={x} y={y + 17} text-anchor="middle">
        {state === 'pending' ? '·' : value}
      </text>
    </g>
  );
}

function Unit({ model, layer, unit, layout, lang }: PartProps & { layer: 1 | 2; unit: 0 | 1 }) {
  const { node } = model.state.value;
  const pass = model.pass.value;
  const { x, y } = layout.units[layer - 1]?.[unit] ?? { x: 0, y: 0 };
  const { width, height } = layout.unit;
  const [z, a, d, arriving] =
    layer === 1 ? [pass.z1, pass.a1, pass.d1, pass.da] : [pass.z2, pass.y, pass.d2, pass.dy];
  const cell = (column: 0 | 1, row: 0 | 1, kind: Kind, symbol: MathSymbol, list: ArrayLike<number>) => (
    <>
      {(reach(node, kind, layer, unit) === 'active' || feeds(stopAt(node), kind, layer, unit)) && (
        <rect
          class={reach(node, kind, layer, unit) === 'active' ? 'bp-lit' : 'bp-feeds'}
          x={x + (column * width) / 2}
          y={y + (row * height) / 2}
          width={width / 2}
          height={height / 2}
        />
      )}
      <Cell
        x={x + (0.25 + column / 2) * width}
        y={y + (row * height) / 2 + height / 4 - 5}
        letter={textOf(symbol, false)}
        tone={symbol.role}
        value={short(of(list, unit), lang)}
        state={reach(node, kind, layer, unit)}
      />
    </>
  );
  return (
    <g>
      <rect class="bp-unit" x={x} y={y} width={width} height={height} rx={7} />
      {cell(0, 0, 'z', sum(layer, unit), z)}
      {cell(1, 0, 'a', output(layer, unit), a)}
      {cell(1, 1, layer === 1 ? 'da' : 'dy', slope(output(layer, unit)), arriving)}
      {cell(0, 1, 'delta', delta(layer, unit), d)}
      <path class="bp-seam" d={`M${x},${y + height / 2}h${width}M${x + width / 2},${y}v${height}`} />
      <text class="bp-function" x={x + width / 2} y={y + height / 4 - 5} text-anchor="middle">
        {FUNCTION[functionOf(model.state.value, layer)]}
      </text>
    </g>
  );
}

interface PartProps {
  model: BackpropModel;
  layout: Layout;
  lang: Lang;
}

/** A weight or bias on its edge: its value now, and under it its derivative or, once updated, its new value. */
function Parameter(
  props: PartProps & { list: 'w1' | 'b1' | 'w2' | 'b2'; place: number; spot: Spot; symbol: MathSymbol },
) {
  const { model, layout, lang, list, place, spot, symbol } = props;
  const { node, trainbias } = model.state.value;
  const layer = list.endsWith('1') ? 1 : 2;
  const unit = list.startsWith('w') ? place >> 1 : place;
  const at = FIRST[list.startsWith('w') ? 'w' : 'b'][layer] + place;
  const pass = model.pass.value;
  const fixed = list.startsWith('b') && !trainbias;
  const renewed = reach(node, 'update', layer, unit);
  const known = reach(node, 'gradient', layer, unit);
  const under =
    renewed !== 'pending'
      ? fixed
        ? model.text.fixed
        : `→ ${short(of(model.next.value, at), lang)}`
      : known === 'pending'
        ? ''
        : `∂ ${short(of(pass.gradient, at), lang)}`;
  const lit = renewed === 'active' || known === 'active';
  const width = 92;
  const shiftX = spot.anchor === 'middle' ? 0 : ((spot.anchor === 'start' ? 1 : -1) * width) / 2;
  return (
    <GraphValue
      name={`${list}.${place}`}
      value={of(model.state.value[list], place)}
      label={`${model.text[list.startsWith('w') ? 'weight' : 'bias']} ${textOf(symbol)}`}
      x={spot.x + shiftX}
      y={spot.y + 3}
      width={width}
      height={36}
      onInput={(value) => model.set(list, place, value)}
    >
      <text class={`bp-label role-${symbol.role}`} x={spot.x} y={spot.y} text-anchor={spot.anchor}>
        <tspan class="bp-letter">{textOf(symbol, false)}</tspan>{' '}
        <tspan class="bp-editable">{short(of(model.parameters.value, at), lang)}</tspan>
      </text>
      <text
        class={`bp-label bp-under ${renewed === 'pending' ? 'role-gradient' : `role-${symbol.role}`}`}
        data-lit={lit}
        x={spot.x}
        y={spot.y + layout.line}
        text-anchor={spot.anchor}
      >
        {under}
      </text>
    </GraphValue>
  );
}

/** An input or a target in its circle or box. */
function Given(props: PartProps & { list: 'x' | 't'; place: number }) {
  const { model, layout, lang, list, place } = props;
  const symbol = list === 'x' ? input(place) : target(place);
  const { x, y } = (list === 'x' ? layout.inputs : layout.targets)[place] ?? { x: 0, y: 0 };
  const { width, height } = layout.box;
  const value = of(model.state.value[list as NumbersKey], place);
  return (
    <GraphValue
      name={`${list}.${place}`}
      value={value}
      label={`${model.text[list === 'x' ? 'input' : 'target']} ${textOf(symbol)}`}
      x={x}
      y={y}
      width={list === 'x' ? 2 * layout.radius : width * 0.75}
      height={list === 'x' ? 2 * layout.radius : 44}
      onInput={(next) => model.set(list, place, next)}
    >
      {list === 'x' ? (
        <circle class="bp-given role-input" cx={x} cy={y} r={layout.radius} />
      ) : (
        <rect
          class="bp-given role-target"
          x={x - width * 0.375}
          y={y - height * 0.375}
          width={width * 0.75}
          height={height * 0.75}
          rx={4}
        />
      )}
      <g class={`role-${symbol.role}`}>
        <text class="bp-letter" x={x} y={y - 4} text-anchor="middle">
          {textOf(symbol)}
        </text>
        <text class="bp-number bp-editable" x={x} y={y + 13} text-anchor="middle">
          {short(value, lang)}
        </text>
      </g>
    </GraphValue>
  );
}

export function Graph({
  model,
  lang,
  way,
}: {
  model: BackpropModel;
  lang: Lang;
  way: 'horizontal' | 'vertical';
}) {
  const layout = layouts[way];
  const text = model.text;
  const { node, step } = model.state.value;
  const pass = model.pass.value;
  const parameters = model.parameters.value;
  const { edges, backward } = used(stopAt(node));
  const weightOf = (id: string) => {
    const [list = '', place = '0'] = id.split('.');
    if (list === 'l') return 0;
    return of(
      parameters,
      FIRST[list.startsWith('w') ? 'w' : 'b'][list.endsWith('1') ? 1 : 2] + Number(place),
    );
  };
  const part = { model, layout, lang };
  const { loss, box } = layout;
  const lossReach = reach(node, 'loss', 2, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the drawing holds draggable parts, so it is no image
    <svg
      class={`bp-graph bp-${way}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={text.graph}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus */}
      <g aria-hidden="true">
        {layout.headings.map(({ x, y }, i) => (
          <text class="bp-heading" key={x} x={x} y={y} text-anchor="middle">
            {text.columns[i]}
          </text>
        ))}
        {layout.targets.map(({ x, y }, k) => (
          <path
            class="bp-edge bp-plain"
            key={`${x} ${y}`}
            data-active={node > 0 && (lossReach === 'active' || reach(node, 'dy', 2, k) === 'active')}
            d={`M${x},${y}L${loss.x},${loss.y}`}
          />
        ))}
        {layout.edges.map(({ id, from, to }) => (
          <line
            class={/^w/.test(id) ? 'bp-edge' : 'bp-edge bp-plain'}
            key={id}
            data-sign={signOf(weightOf(id))}
            data-active={edges.includes(id)}
            data-backward={backward}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={/^w/.test(id) ? thickness(weightOf(id)) : undefined}
          />
        ))}
        {([1, 2] as const).flatMap((layer) =>
          ([0, 1] as const).map((unit) => (
            <Unit key={`${layer}${unit}`} {...part} layer={layer} unit={unit} />
          )),
        )}
        <g>
          <rect
            class="bp-unit bp-loss"
            data-lit={lossReach === 'active'}
            x={loss.x - box.width / 2}
            y={loss.y - box.height / 2}
            width={box.width}
            height={box.height}
            rx={7}
          />
          <Cell
            x={loss.x}
            y={loss.y - 6}
            letter="L"
            tone="error"
            value={short(pass.loss, lang, 6)}
            state={lossReach}
          />
        </g>
        {/* What travels, once for each node of the walk. */}
        <g key={`${step} ${node}`}>
          {layout.edges
            .filter(({ id }) => edges.includes(id))
            .map(({ id, from, to }) => {
              const [start, end] = backward ? [to, from] : [from, to];
              return (
                <circle
                  class={backward ? 'bp-dot role-gradient' : 'bp-dot'}
                  key={id}
                  cx={start.x}
                  cy={start.y}
                  r={5}
                  style={{ '--dx': `${end.x - start.x}px`, '--dy': `${end.y - start.y}px` }}
                />
              );
            })}
        </g>
      </g>
      {[0, 1].map((i) => (
        <Given key={`x${i}`} {...part} list="x" place={i} />
      ))}
      {([1, 2] as const).flatMap((layer) => [
        ...[0, 1, 2, 3].map((place) => {
          const spot = layout.labels[`w${layer}.${place}`];
          return (
            spot && (
              <Parameter
                key={`w${layer}.${place}`}
                {...part}
                list={`w${layer}`}
                place={place}
                spot={spot}
                symbol={weight(layer, place)}
              />
            )
          );
        }),
        ...[0, 1].map((unit) => {
          const spot = layout.labels[`b${layer}.${unit}`];
          return (
            spot && (
              <Parameter
                key={`b${layer}.${unit}`}
                {...part}
                list={`b${layer}`}
                place={unit}
                spot={spot}
                symbol={bias(layer, unit)}
              />
            )
          );
        }),
      ])}
      {[0, 1].map((k) => (
        <Given key={`t${k}`} {...part} list="t" place={k} />
      ))}
    </svg>
  );
}
