// A whole forward pass, operation by operation: the network, the working of the unit at hand, the same with matrices.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Choice, Switch } from '../kit/Choice.tsx';
import { Frame } from '../kit/Frame.tsx';
import { NumberField } from '../kit/NumberField.tsx';
import { Presets } from '../kit/Presets.tsx';
import { Stepper } from '../kit/Stepper.tsx';
import { Tasks } from '../kit/Tasks.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { Equation, TruthTable } from './Cases.tsx';
import { describe } from './describe.ts';
import { Editor } from './Editor.tsx';
import { Ledger } from './Ledger.tsx';
import { collapsed } from './layers.ts';
import { Matrices } from './Matrices.tsx';
import { createForwardModel } from './model.ts';
import { Network } from './Network.tsx';
import { presetNames } from './presets.ts';
import { ParameterTables, ShapeOf } from './Settings.tsx';
import { Source } from './Source.tsx';
import { Fed } from './Sym.tsx';
import { type ForwardState, forwardState, functions, outputs, RANGE, STEP, speeds } from './state.ts';
import { tasks } from './tasks.ts';
import { useText } from './text.ts';

export function Forward(props: WidgetProps<ForwardState>) {
  const { lang } = props;
  const widget = useWidget(forwardState, about, props);
  const model = useMemo(() => createForwardModel(widget), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const { text } = useText();
  const state = model.state.value;
  const picked = model.picked.value;
  const preset = model.preset.value;
  const last = model.last.value;
  const affine = collapsed(state);

  return (
    <Frame
      widget={widget}
      task={state.predict ? text.taskPredict : text.task}
      figure={
        <div class="forward-panes">
          <Network model={model} />
          {picked ? <Editor model={model} place={picked} /> : <Ledger model={model} />}
        </div>
      }
      description={describe(state, model.operations.value, model.reached.value.a.at(-1) ?? [], lang, text)}
      onReset={() => {
        model.picked.value = null;
        widget.reset();
      }}
      controls={
        <>
          <div class="forward-stepping">
            <Stepper stepping={model.stepping} step={state.step} last={last} showLast />
            <button
              type="button"
              class="widget-button"
              data-action="finish-unit"
              disabled={state.step >= last}
              onClick={model.finishUnit}
            >
              {text.unitStep}
            </button>
            <button
              type="button"
              class="widget-button"
              data-action="finish"
              disabled={state.step >= last}
              onClick={model.finish}
            >
              {text.allSteps}
            </button>
            <span class="forward-manner">
              <Choice
                name="speed"
                label={text.speed}
                value={state.speed}
                options={speeds.map((name) => [name, text.speeds[name]] as const)}
                onInput={(speed) => model.keep({ speed })}
              />
              <Switch
                name="predict"
                label={text.predict}
                value={state.predict}
                onInput={(predict) => model.keep({ predict })}
              />
            </span>
          </div>
          <Matrices model={model} />
          <Source model={model} />
          <Presets
            legend={text.presets}
            options={presetNames.map((name) => [name, text.presetNames[name]] as const)}
            chosen={preset}
            note={
              <>
                {preset && text.presetNotes[preset]} {affine && <Equation layer={affine} />}
              </>
            }
            onChoose={model.choose}
          />
          {preset === 'xor' && <TruthTable model={model} />}
          <Tasks
            tasks={tasks}
            words={text.tasks}
            task={state.task}
            state={state}
            onChoose={(patch, task) => model.change({ ...patch, task })}
          />
          <div class="forward-inputs">
            {state.x.map((value, i) => (
              <NumberField
                key={i}
                name={`x.${i}`}
                label={<Fed layer={0} input={i} />}
                tone="input"
                value={value}
                {...RANGE}
                step={STEP}
                onInput={(next) => model.set('x', i, next)}
              />
            ))}
          </div>
        </>
      }
      more={
        <>
          <Choice
            name="f"
            label={text.f}
            tone="activation"
            value={state.f}
            options={functions.map((name) => [name, text.functions[name]] as const)}
            onInput={(f) => model.change({ f })}
          />
          <Choice
            name="out"
            label={text.out}
            tone="activation"
            value={state.out}
            options={outputs.map((name) => [name, text.outputs[name]] as const)}
            onInput={(out) => model.change({ out })}
          />
          <ShapeOf model={model} />
          <ParameterTables model={model} />
        </>
      }
    />
  );
}
