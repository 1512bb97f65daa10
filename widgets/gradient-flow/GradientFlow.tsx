// The view: gradients and activations layer by layer, the loss beside them, the numbers below. It decides nothing.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { linkTo } from '../kit/address.ts';
import { Frame } from '../kit/Frame.tsx';
import { Readout } from '../kit/Readout.tsx';
import { type Failure, useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { brief } from './axes.ts';
import { Check } from './Check.tsx';
import { Controls, MoreControls } from './Controls.tsx';
import { describe, symbolOf } from './describe.ts';
import { LayersPlot } from './LayersPlot.tsx';
import { LossPlot } from './LossPlot.tsx';
import { createFlowModel } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { RunBar } from './RunBar.tsx';
import type { ReferenceRun } from './references.ts';
import type { Run } from './run.ts';
import { SpreadPlot } from './SpreadPlot.tsx';
import { type FlowState, gradientFlowState } from './state.ts';
import type { FlowStrings } from './strings.ts';

export interface FlowProps extends WidgetProps<FlowState> {
  /** How training goes for the networks that every figure compares with; the server computes it. */
  runs?: readonly ReferenceRun[];
}

export function GradientFlow(props: FlowProps & { text: FlowStrings }) {
  const { lang, instance, text, runs = [] } = props;
  const widget = useWidget(gradientFlowState, about, props);
  const model = useMemo(() => createFlowModel(widget, text), [widget, text]);
  /** This state in a tab of its own; only once there is a page to be in. */
  const href = () => linkTo(location.href, widget.pairs(instance), instance);
  const inWords = ({ held, last, retry, clear }: Run): Failure => {
    const { phase, records, failure } = held.peek();
    if (phase === 'overflow') {
      const before = records.at(-2)?.loss;
      return {
        message: text.overflow(last.peek(), before === undefined ? null : brief(before, lang)),
        retry: clear,
        retryLabel: text.clear,
      };
    }
    const reason = failure ?? 'job-failed';
    return {
      message: `${text.trainingFailed[reason]} ${text.kept(last.peek())}`,
      retry,
      ...(reason === 'no-worker' && { ways: [{ label: text.openInTab, href: href() }] }),
    };
  };
  useLayoutEffect(() => model.start(inWords), [model]);
  const { ratio, gradients } = model.shown.value;
  const stale = model.measuring.stale.value;

  return (
    <Frame
      widget={widget}
      task={text.task}
      onReset={model.reset}
      figure={
        <div class="flow-panes" data-stale={stale}>
          <div class="flow-pane">
            <p class="flow-title">
              <span role="status">{stale ? text.stale : text.gradientTitle}</span>
              <span class="flow-ratio">
                {text.ratio(symbolOf(1), symbolOf(gradients.length))} ={' '}
                <Readout name="ratio" value={ratio} tone="gradient" format={(value) => brief(value, lang)} />
              </span>
            </p>
            <LayersPlot model={model} />
            <p class="flow-title">{text.spreadTitle}</p>
            <SpreadPlot model={model} />
          </div>
          <div class="flow-pane">
            <p class="flow-title">{text.lossTitle}</p>
            <LossPlot model={model} runs={runs} />
            <RunBar model={model} lang={lang} />
            <Check model={model} lang={lang} href={widget.status.value === 'static' ? '' : href()} />
            <Numbers model={model} />
          </div>
        </div>
      }
      description={describe(model, lang)}
      controls={<Controls model={model} />}
      more={<MoreControls model={model} />}
    />
  );
}
