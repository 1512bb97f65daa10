// The controls of the losses: which loss, the picked prediction, the logits and the right class.
import type { Lang } from '../../src/site/lang.ts';
import { Choice } from '../kit/Choice.tsx';
import { formatNumber, snap } from '../kit/format.ts';
import { Slider } from '../kit/Slider.tsx';
import { linear } from '../kit/scale.ts';
import { type ListLoss, losses } from './measure.ts';
import type { LossModel } from './model.ts';
import { CLASSES, familyOf, LOGIT, LOSSES, type LossName, rangeOf, stepOf } from './state.ts';
import { sub, useText } from './strings.ts';

/** The losses as one row of radio buttons, each with its value on the data in sight. */
export function LossChoice({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = useText();
  const { loss, y, p } = model.state.value;
  const family = familyOf(loss);
  const shownAt = (name: LossName) => {
    if (familyOf(name) !== family) return null;
    return name === 'ce' ? model.classes.value.loss : losses[name as ListLoss].loss(y, p);
  };
  return (
    <fieldset class="loss-choice">
      <legend class="widget-label">{text.loss}</legend>
      {LOSSES.map((name) => {
        const value = shownAt(name);
        return (
          <label key={name} class="loss-option">
            <input
              type="radio"
              class="visually-hidden"
              name="loss"
              value={name}
              autocomplete="off"
              checked={name === loss}
              onChange={() => model.setLoss(name)}
            />
            {text.losses[name]} {value !== null && <b>{formatNumber(value, lang)}</b>}
          </label>
        );
      })}
    </fieldset>
  );
}

/** The prediction of the picked example, or of all; its field stands in the table. */
export function PredictionSlider({ model }: { model: LossModel }) {
  const text = useText();
  const state = model.state.value;
  const { pick, constant, p } = state;
  const range = { ...rangeOf(model.list.value), step: stepOf(state) };
  const [low, high] = model.domains.value.values;
  const reach = { min: Math.max(range.min, low), max: Math.min(range.max, high), step: range.step };
  return (
    <div onPointerDown={model.hold}>
      <Slider
        bare
        name={`p.${pick}`}
        label={
          constant ? (
            <>
              {text.forAll} <var>c</var>
            </>
          ) : (
            <>
              {text.prediction} <var>ŷ{sub(pick + 1)}</var>
            </>
          )
        }
        tone="activation"
        value={p[pick] ?? 0}
        {...range}
        scale={{ ...linear(reach), moved: (value, steps) => snap(value + steps * range.step, range) }}
        onInput={(value) => model.setP(pick, value)}
      />
    </div>
  );
}

export function ClassControls({ model }: { model: LossModel }) {
  const text = useText();
  const { logits, target } = model.state.value;
  return (
    <>
      {logits.map((z, k) => (
        <Slider
          key={sub(k)}
          name={`logits.${k}`}
          label={
            <>
              {text.logit} <var>z{sub(k)}</var>
            </>
          }
          tone="preactivation"
          value={z}
          {...LOGIT}
          onInput={(value) => model.setLogit(k, value)}
        />
      ))}
      <Choice
        name="target"
        label={text.rightClass}
        tone="target"
        value={String(target)}
        options={Array.from({ length: CLASSES }, (_, k) => [String(k), text.classOf(k)] as const)}
        onInput={(value) => model.setTarget(Number(value))}
      />
    </>
  );
}

/** The keys of the family that is not in sight keep their controls, so that switching loses nothing. */
export function WaitingClasses({ model }: { model: LossModel }) {
  const { logits, target } = model.state.value;
  return (
    <div hidden>
      {[...logits.map((z, k) => [`logits.${k}`, z] as const), ['target', target] as const].map(
        ([name, value]) => (
          <input key={name} name={name} value={String(value)} readOnly aria-hidden="true" tabIndex={-1} />
        ),
      )}
    </div>
  );
}
