// Backpropagation as the reader sees it: the network with every number, the phases, the node's formula, the loss curve.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Frame } from '../kit/Frame.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { AutodiffLine } from './AutodiffLine.tsx';
import { about } from './about.ts';
import { Controls, Fields } from './Controls.tsx';
import { describe } from './describe.ts';
import { FormulaPanel } from './FormulaPanel.tsx';
import { Graph } from './Graph.tsx';
import { LossCurve } from './LossCurve.tsx';
import { createBackpropModel } from './model.ts';
import { Phases } from './Phases.tsx';
import { type BackpropState, backpropState } from './state.ts';
import type { BackpropStrings } from './strings.ts';
import { Walk } from './Walk.tsx';

export type BackpropProps = WidgetProps<BackpropState>;

export function Backprop(props: BackpropProps & { text: BackpropStrings }) {
  const { lang, instance, text } = props;
  const widget = useWidget(backpropState, about, props);
  const model = useMemo(() => createBackpropModel(widget, text), [widget, text]);
  useLayoutEffect(() => model.start(), [model]);
  const part = { model, lang };
  return (
    <Frame
      widget={widget}
      task={text.hint}
      figure={
        <>
          <Graph {...part} way="horizontal" />
          <Graph {...part} way="vertical" />
          <Walk model={model} />
          <Phases {...part} />
          <div class="bp-panes">
            <FormulaPanel {...part} />
            <LossCurve {...part} />
          </div>
        </>
      }
      readouts={<AutodiffLine {...part} instance={instance} />}
      description={describe(model, lang)}
      controls={<Controls {...part} instance={instance} />}
      more={<Fields model={model} instance={instance} />}
      onReset={() => {
        model.training.pause();
        model.walk.pause();
        widget.reset();
      }}
    />
  );
}
