// Beside the curve: its formula, where the walk is, the next step in numbers, the verdict, and where other starts have got.
import type { Lang } from '../../src/site/lang.ts';
import { Readout } from '../kit/Readout.tsx';
import { Scrub } from '../kit/Scrub.tsx';
import { put, verdictWords } from './describe.ts';
import { formulasOf } from './formulas.ts';
import { letterOf, MarkerKey } from './Marker.tsx';
import type { DescentModel } from './model.ts';
import { OwnFormula } from './OwnField.tsx';
import { LR_RANGE, W_RANGE } from './state.ts';
import { nearestStart, reasonOf, troubleOf } from './walk.ts';

const SUB = '₀₁₂₃₄₅₆₇₈₉';
/** w₀, w₁₂ …: the parameter after so many steps. */
const indexed = (step: number) => `w${[...String(step)].map((digit) => SUB[Number(digit)]).join('')}`;

function Formulas({ model, lang }: { model: DescentModel; lang: Lang }) {
  const { f } = model.state.value;
  if (f === 'own') return <OwnFormula model={model} lang={lang} />;
  const [loss, slope] = formulasOf(f, lang);
  return (
    <p class="descent-formulas">
      <span>
        <var class="role-error">L</var> = {loss}
      </span>{' '}
      <span>
        <var class="role-gradient">L′</var> = {slope}
      </span>
    </p>
  );
}

/** Said aloud when there is something wrong, with a way on. */
function Alarm({ model, lang }: { model: DescentModel; lang: Lang }) {
  const text = model.words;
  const curve = model.curve.value;
  const place = model.walks.value[0]?.place;
  const trouble = place && troubleOf(place);
  if (!curve || !trouble) return null;
  const elsewhere = trouble === 'no-start' ? nearestStart(curve, place.w) : null;
  const again = () => (elsewhere === null ? model.stepping.goTo(0) : model.setW0(elsewhere));
  return (
    <p class="descent-alarm" role="alert">
      {text.alarm[trouble](put(place.w, lang))}{' '}
      {(trouble !== 'no-start' || elsewhere !== null) && (
        <button type="button" class="widget-button" data-action="retry" onClick={again}>
          {elsewhere === null ? text.back : text.startAt(put(elsewhere, lang))}
        </button>
      )}
    </p>
  );
}

export function Side({ model, lang }: { model: DescentModel; lang: Lang }) {
  const text = model.words;
  const { f, lr, w0, step, starts } = model.state.value;
  const curve = model.curve.value;
  const walks = model.walks.value;
  const place = walks[0]?.place ?? null;
  const say = (value: number) => put(value + 0, lang);
  const words = (i: number) => {
    const at = walks[i]?.place;
    return at && curve ? verdictWords(at.verdict, reasonOf(f, curve, at, lr), text) : '–';
  };
  return (
    <div class="descent-side">
      <Formulas model={model} lang={lang} />
      <div class="descent-values">
        <p>
          <var class="role-weight">{indexed(step)}</var> ={' '}
          <Readout name="w" value={place?.w ?? null} tone="weight" format={say} />
        </p>
        <p>
          <var class="role-error">L</var> ={' '}
          <Readout name="loss" value={place?.loss ?? null} tone="error" format={say} />
        </p>
        <p>
          <var class="role-gradient">L′</var> ={' '}
          <Readout name="grad" value={place?.grad ?? null} tone="gradient" format={say} />
        </p>
      </div>
      <div class="descent-rule">
        <p class="descent-label">{text.nextStep}</p>
        <p>
          <span class="descent-term">
            <var class="role-weight">{indexed(step)}</var> − <var>η</var> ·{' '}
            <var class="role-gradient">L′</var> ={' '}
          </span>
          <span class="descent-term">
            {step === 0 ? (
              <Scrub
                value={w0}
                {...W_RANGE}
                step={0.1}
                label={`${text.start} w₀`}
                tone="weight"
                onInput={model.setW0}
              />
            ) : (
              <span class="role-weight">{place && say(place.w)}</span>
            )}{' '}
            −{' '}
            <Scrub
              value={lr}
              {...LR_RANGE}
              step={0.01}
              label={`${text.rate} η`}
              tone="rate"
              onInput={model.setLr}
            />{' '}
            ·{' '}
            <span class="role-gradient">
              {place && (place.grad < 0 ? `(${say(place.grad)})` : say(place.grad))}
            </span>
          </span>{' '}
          <span class="descent-term">
            = <Readout name="next" value={place?.next ?? null} tone="weight" format={say} />
          </span>
        </p>
      </div>
      <p class="descent-verdict">
        <span class="descent-label">{text.verdict}</span>{' '}
        <output name="verdict" aria-live="off" data-value={place?.verdict}>
          {words(0)}
        </output>
      </p>
      <Alarm model={model} lang={lang} />
      {starts.length > 0 && (
        <ul class="descent-walks">
          {walks.map((walk, i) => (
            <li key={letterOf(i)}>
              <MarkerKey kind={i} /> {letterOf(i)}: {say(walk.place.start)} →{' '}
              {i === 0 ? (
                <b class="role-weight">{say(walk.place.w)}</b>
              ) : (
                <Readout name={`starts.${i - 1}.w`} value={walk.place.w} tone="weight" format={say} />
              )}{' '}
              <span class="descent-label">{words(i)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
