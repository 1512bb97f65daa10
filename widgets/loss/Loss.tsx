// The losses as the reader sees them: the data with their losses as shapes, the curve of one example, formulas, controls.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { Choice, Switch } from '../kit/Choice.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Tasks } from '../kit/Tasks.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { Check } from './Check.tsx';
import { Classes } from './Classes.tsx';
import { ConstantCurve } from './ConstantCurve.tsx';
import { ClassControls, LossChoice, PredictionSlider, WaitingClasses } from './Controls.tsx';
import { describe } from './describe.ts';
import { ExampleCurve } from './ExampleCurve.tsx';
import { Formula } from './Formula.tsx';
import { LogitCurve } from './LogitCurve.tsx';
import type { ListLoss } from './measure.ts';
import { createLossModel, type LossModel } from './model.ts';
import { Probabilities } from './Probabilities.tsx';
import { presetsOf, tasks } from './presets.ts';
import { Quantities } from './Quantities.tsx';
import { CLASSES, familyOf, type LossState, lossState } from './state.ts';
import { type LossStrings, sub, TextContext, useText } from './strings.ts';
import { Table } from './Table.tsx';

/** What the drawings' signs mean. */
function Key({ loss }: { loss: ListLoss }) {
  const { key } = useText();
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
  const text = useText();
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
        {family !== 'classes' && <Key loss={model.list.value} />}
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

export function Loss({ text, ...props }: WidgetProps<LossState> & { text: LossStrings }) {
  const { lang, instance } = props;
  const widget = useWidget(lossState, about, props);
  const model = useMemo(() => createLossModel(widget), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const state = model.state.value;
  const family = familyOf(state.loss);
  const classes = family === 'classes';
  const preset = model.preset.value;
  const count = classes ? CLASSES : state.y.length;

  return (
    <TextContext.Provider value={text}>
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
        description={describe(state, model.measured.value, model.classes.value, text, lang)}
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
            <div class="loss-controls" data-family={family}>
              {classes ? <ClassControls model={model} /> : <PredictionSlider model={model} />}
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
    </TextContext.Provider>
  );
}
