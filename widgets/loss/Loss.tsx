// The losses as the reader sees them: the data with their losses as shapes, the curve of one example, formulas, controls.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { Choice, Switch } from '../kit/Choice.tsx';
import { Frame } from '../kit/Frame.tsx';
import { formatNumber, snap } from '../kit/format.ts';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { linear } from '../kit/scale.ts';
import { Tasks } from '../kit/Tasks.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { Check } from './Check.tsx';
import { Classes } from './Classes.tsx';
import { ConstantCurve } from './ConstantCurve.tsx';
import { describe } from './describe.ts';
import { ExampleCurve } from './ExampleCurve.tsx';
import { Formula } from './Formula.tsx';
import { LogitCurve } from './LogitCurve.tsx';
import { type ListLoss, losses } from './measure.ts';
import { createLossModel, type LossModel } from './model.ts';
import { Probabilities } from './Probabilities.tsx';
import { presetsOf, tasks } from './presets.ts';
import { Quantities } from './Quantities.tsx';
import {
  CLASSES,
  familyOf,
  LOGIT,
  LOSSES,
  type LossName,
  type LossState,
  lossState,
  rangeOf,
  stepOf,
} from './state.ts';
import { strings, sub } from './strings.ts';
import { Table } from './Table.tsx';

/** The losses as one row of radio buttons, each with its value on the data in sight. */
function LossChoice({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = strings[lang];
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

/** What the drawings' signs mean. */
function Key({ loss, lang }: { loss: ListLoss; lang: Lang }) {
  const { key } = strings[lang];
  const shape = { mse: key.square, mae: key.length, huber: key.corner, bce: key.bar }[loss];
  return (
    <p class="loss-key">
      <span data-sign="target">{key.target}</span>
      <span data-sign="prediction">{key.prediction}</span>
      <span data-sign={loss === 'mae' ? 'length' : 'area'}>{shape}</span>
      {loss !== 'bce' && <span data-sign="push">{key.push}</span>}
    </p>
  );
}

function Figure({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = strings[lang];
  const { loss, constant } = model.state.value;
  const family = familyOf(loss);
  const curve =
    family === 'classes'
      ? 'logit'
      : constant
        ? 'constant'
        : family === 'quantities'
          ? 'error'
          : 'probability';
  return (
    <div class="loss-panes" data-family={family} onPointerDown={model.hold}>
      <div class="loss-pane loss-pane-data">
        <div class="loss-drawing">
          {family === 'quantities' && <Quantities model={model} />}
          {family === 'probabilities' && <Probabilities model={model} />}
          {family === 'classes' && <Classes model={model} lang={lang} />}
        </div>
        {family !== 'classes' && <Key loss={model.list.value} lang={lang} />}
      </div>
      <div class="loss-pane loss-pane-curve">
        <p class="loss-pane-title">{text.curves[curve]}</p>
        {curve === 'logit' ? (
          <LogitCurve model={model} />
        ) : curve === 'constant' ? (
          <ConstantCurve model={model} />
        ) : (
          <ExampleCurve model={model} />
        )}
      </div>
    </div>
  );
}

/** The prediction of the picked example, or of all; its field stands in the table. */
function PredictionSlider({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = strings[lang];
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

function ClassControls({ model, lang }: { model: LossModel; lang: Lang }) {
  const text = strings[lang];
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
function WaitingClasses({ model }: { model: LossModel }) {
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

export function Loss(props: WidgetProps<LossState>) {
  const { lang, instance } = props;
  const widget = useWidget(lossState, about, props);
  const model = useMemo(() => createLossModel(widget), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const text = strings[lang];
  const state = model.state.value;
  const family = familyOf(state.loss);
  const classes = family === 'classes';
  const preset = model.preset.value;
  const count = classes ? CLASSES : state.y.length;

  return (
    <Frame
      widget={widget}
      task={text.tasks[!classes && state.constant ? 'constant' : family]}
      figure={<Figure model={model} lang={lang} />}
      readouts={
        <>
          <Formula model={model} lang={lang} />
          <Check model={model} lang={lang} instance={instance} />
        </>
      }
      description={describe(state, model.measured.value, model.classes.value, lang)}
      controls={
        <>
          <LossChoice model={model} lang={lang} />
          <Presets
            legend={text.presetsLegend}
            options={presetsOf(family).map((name) => [name, text.presets[name]] as const)}
            chosen={preset}
            note={preset && text.notes[preset]}
            onChoose={model.choose}
          />
          <div class="loss-controls">
            {classes ? (
              <ClassControls model={model} lang={lang} />
            ) : (
              <PredictionSlider model={model} lang={lang} />
            )}
            <Choice
              name="pick"
              label={classes ? text.pickLogit : text.pickExample}
              value={String(state.pick)}
              options={Array.from(
                { length: count },
                (_, i) => [String(i), classes ? `z${sub(i)}` : String(i + 1)] as const,
              )}
              onInput={(value) => model.setPick(Number(value))}
            />
            <div hidden={classes}>
              <Switch
                name="constant"
                label={text.constant}
                value={state.constant}
                onInput={model.setConstant}
              />
            </div>
            <Tasks
              tasks={tasks}
              words={text.challenges}
              task={state.task}
              state={state}
              onChoose={model.setTask}
            />
          </div>
          <Table model={model} lang={lang} instance={instance} hidden={classes} />
          {!classes && <WaitingClasses model={model} />}
        </>
      }
    />
  );
}
