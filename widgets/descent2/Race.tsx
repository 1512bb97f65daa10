// Who runs against the walk, each with a rate of its own.
import { Choice } from '../kit/Choice.tsx';
import { Slider } from '../kit/Slider.tsx';
import type { Descent2Model } from './model.ts';
import { RATES } from './settings.tsx';
import { optimizers, RATE_RANGE, type Rival } from './state.ts';

export function Race({ model }: { model: Descent2Model }) {
  const text = model.text;
  const state = model.state.value;
  const { fields } = text;
  const named: readonly Rival[] = ['none', ...optimizers];
  return (
    <fieldset class="descent2-race">
      <legend class="widget-label">{fields.rivals}</legend>
      {([1, 2, 3] as const).map((i) => (
        <div key={i} class="descent2-racer">
          <Choice
            name={`rival${i}`}
            label={`${fields.rival} ${i}`}
            value={state[`rival${i}`]}
            options={named.map((name) => [name, name === 'none' ? '–' : text.optimizers[name]] as const)}
            onInput={(rival) => model.change({ [`rival${i}`]: rival })}
          />
          <Slider
            name={`rate${i}`}
            label={
              <>
                {fields.rate} <var>η</var> {i}
              </>
            }
            value={state[`rate${i}`]}
            {...RATE_RANGE}
            step={0.01}
            scale={RATES}
            onInput={(rate) => model.change({ [`rate${i}`]: rate })}
          />
        </div>
      ))}
    </fieldset>
  );
}
