// Behind «Más»: the shape of the network, and every weight and bias in a table of fields.
import { useContext } from 'preact/hooks';
import { NumberInput } from '../kit/NumberField.tsx';
import { WidgetContext } from '../kit/widget.ts';
import { inputName } from './describe.ts';
import { boundsOf, KEYS } from './layers.ts';
import type { ForwardModel } from './model.ts';
import { Sym } from './Sym.tsx';
import { RANGE, STEP } from './state.ts';
import { useText } from './text.ts';

interface CounterProps {
  label: string;
  value: number;
  min: number;
  max: number;
  less: string;
  more: string;
  /** What its buttons are known by. */
  name: string;
  onChange(value: number): void;
}

function Counter({ label, value, min, max, less, more, name, onChange }: CounterProps) {
  return (
    <span class="forward-counter">
      <span>{label}</span>
      <button
        type="button"
        class="widget-button"
        data-action={`less-${name}`}
        aria-label={less}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <b>{value}</b>
      <button
        type="button"
        class="widget-button"
        data-action={`more-${name}`}
        aria-label={more}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </span>
  );
}

export function ShapeOf({ model }: { model: ForwardModel }) {
  const { text } = useText();
  const widths = model.widths.value;
  return (
    <fieldset class="forward-shape">
      <legend class="widget-label">{text.size}</legend>
      <Counter
        label={text.hiddenLayers}
        value={widths.length - 2}
        min={1}
        max={2}
        less={text.removeLayer}
        more={text.addLayer}
        name="layer"
        onChange={(count) => model.setHiddenLayers(count === 2 ? 2 : 1)}
      />
      {widths.map((units, c) => {
        const label = c === 0 ? text.inputs : c === widths.length - 1 ? text.output : text.layer(c);
        return (
          <Counter
            key={label}
            label={label}
            value={units}
            {...boundsOf(c, widths.length)}
            less={text.remove(label)}
            more={text.add(label)}
            name={`units-${c}`}
            onChange={(count) => model.setUnits(c, count)}
          />
        );
      })}
    </fieldset>
  );
}

export function ParameterTables({ model }: { model: ForwardModel }) {
  const widget = useContext(WidgetContext);
  const { text } = useText();
  const state = model.state.value;
  const widths = model.widths.value;
  return (
    <div class="forward-tables">
      {widths.slice(1).map((units, l) => {
        const keys = KEYS[l];
        const inputs = widths[l] ?? 0;
        if (!keys) return null;
        const id = `${widget?.instance}-${keys.w}`;
        const field = (key: typeof keys.w | typeof keys.b, at: number, labelledBy: string) => (
          <NumberInput
            name={`${key}.${at}`}
            value={state[key][at] ?? 0}
            {...RANGE}
            step={STEP}
            labelledBy={`${id}-caption ${labelledBy}`}
            onInput={(next) => model.set(key, at, next)}
          />
        );
        return (
          <div class="forward-table" key={keys.w}>
            <table>
              <caption id={`${id}-caption`}>
                {text.parametersOf(l + 1)}{' '}
                <span aria-hidden="true">
                  <Sym letter="W" tone="weight" layer={l + 1} /> <Sym letter="b" tone="bias" layer={l + 1} />
                </span>
              </caption>
              <thead>
                <tr>
                  <td />
                  {Array.from({ length: inputs }, (_, i) => (
                    <th key={inputName(l, i)} id={`${id}-from-${i}`} scope="col">
                      {text.from(inputName(l, i))}
                    </th>
                  ))}
                  <th id={`${id}-bias`} scope="col">
                    {text.bias}
                  </th>
                </tr>
              </thead>
              <tbody>
                {Array.from({ length: units }, (_, unit) => (
                  <tr key={text.toUnit(unit)}>
                    <th id={`${id}-to-${unit}`} scope="row">
                      {text.toUnit(unit + 1)}
                    </th>
                    {Array.from({ length: inputs }, (_, i) => (
                      <td key={inputName(l, i)}>
                        {field(keys.w, unit * inputs + i, `${id}-to-${unit} ${id}-from-${i}`)}
                      </td>
                    ))}
                    <td>{field(keys.b, unit, `${id}-to-${unit} ${id}-bias`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </div>
  );
}
