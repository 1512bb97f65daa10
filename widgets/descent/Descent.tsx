// Descent on one parameter as the reader sees it: the curve with its step, the numbers beside it, steps, settings.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { Choice } from '../kit/Choice.tsx';
import { Frame } from '../kit/Frame.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { logarithmic } from '../kit/scale.ts';
import { Tasks } from '../kit/Tasks.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { CurvePlot } from './CurvePlot.tsx';
import { describe, put } from './describe.ts';
import { Folded } from './Folded.tsx';
import { createDescentModel, type DescentModel } from './model.ts';
import { OwnField } from './OwnField.tsx';
import { Side } from './Side.tsx';
import { Starts } from './Starts.tsx';
import { curves, type DescentState, descentState, LR_RANGE, presetNames, tasks, W_RANGE } from './state.ts';
import type { DescentStrings } from './strings.ts';

const RATES = logarithmic({ floor: 0.001, max: LR_RANGE.max });

/** What is folded under the figure: every step in numbers, and the derivative found in other ways. */
function Details({ model, lang }: { model: DescentModel; lang: Lang }) {
  const text = model.words;
  const place = model.walks.value[0]?.place;
  const say = (value: number | undefined) => put((value ?? Number.NaN) + 0, lang);
  const props = { model, lang };
  return (
    <div class="descent-details">
      <Folded
        summary={text.table}
        meanwhile={<p>{`w = ${say(place?.w)}; L = ${say(place?.loss)}; Δw = ${say(place?.change)}`}</p>}
        failed={text.fetchFailed}
        fetch={() => import('./StepTable.tsx').then(({ StepTable }) => StepTable)}
        props={props}
      />
      <Folded
        summary={text.check}
        meanwhile={<p>{`L′(${say(place?.w)}) = ${say(place?.grad)}`}</p>}
        failed={text.fetchFailed}
        fetch={() => import('./Check.tsx').then(({ Check }) => Check)}
        props={props}
      />
    </div>
  );
}

interface DescentProps extends WidgetProps<DescentState> {
  /** The words of the page's language. */
  text: DescentStrings;
}

export function Descent({ text, ...props }: DescentProps) {
  const { lang } = props;
  const widget = useWidget(descentState, about, props);
  const model = useMemo(() => createDescentModel(widget, text), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const state = model.state.value;
  const { f, w0, lr, step, task } = state;
  const curve = model.curve.value;
  const view = model.view.value;
  const place = model.walks.value[0]?.place;
  const preset = model.preset.value;

  return (
    <Frame
      widget={widget}
      task={text.task[f]}
      figure={
        <div class="descent-panes">
          <div class="descent-pane">
            {view ? (
              <CurvePlot model={model} view={view} />
            ) : (
              <p class="descent-empty">{widget.failure.value ? null : text.loading}</p>
            )}
            <p class="descent-axis">
              {text.axisNote} {text.lowestKey}
            </p>
          </div>
          <Side model={model} lang={lang} />
        </div>
      }
      description={
        curve && place
          ? describe(state, curve, place, lang, text)
          : (widget.failure.value?.message ?? text.loading)
      }
      readouts={<Details model={model} lang={lang} />}
      controls={
        <>
          <div class="descent-run">
            <button
              type="button"
              class="widget-button"
              data-action="to-start"
              disabled={step === 0}
              onClick={() => model.stepping.goTo(0)}
            >
              {text.toStart}
            </button>
            <Stepper stepping={model.stepping} step={step} last={model.last.value} />
          </div>
          <Slider
            name="lr"
            label={
              <>
                {text.rate} <var>η</var>
              </>
            }
            tone="rate"
            value={lr}
            {...LR_RANGE}
            step={0.01}
            scale={RATES}
            onInput={model.setLr}
          />
          <Slider
            name="w0"
            label={
              <>
                {text.start} <var>w₀</var>
              </>
            }
            tone="weight"
            value={w0}
            {...W_RANGE}
            step={0.1}
            onInput={model.setW0}
          />
          <Choice
            name="f"
            label={
              <>
                {text.curve} <var>L</var>
              </>
            }
            tone="error"
            value={f}
            options={curves.map((name) => [name, text.curves[name]] as const)}
            onInput={model.setF}
          />
          <OwnField model={model} lang={lang} />
          <Presets
            legend={text.examples}
            options={presetNames.map((name) => [name, text.presets[name]] as const)}
            chosen={preset}
            note={preset && text.presetNotes[preset]}
            onChoose={model.choose}
          />
        </>
      }
      more={
        <>
          <Starts model={model} />
          <Tasks
            tasks={tasks}
            words={text.tasks}
            task={task}
            state={state}
            onChoose={(patch, name) => widget.change({ step, ...patch, task: name })}
          />
        </>
      }
    />
  );
}
