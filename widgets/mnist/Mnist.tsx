// The view: the run's bar, the network between the sheet and its answer, curves, test digits. It decides nothing.
import { useComputed } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { compute } from '../../src/compute/client.ts';
import type { DatasetFacts } from '../../src/data/format.ts';
import type { Lang } from '../../src/site/lang.ts';
import { Frame } from '../kit/Frame.tsx';
import { formatCount, formatPercent } from '../kit/format.ts';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { Answer } from './Answer.tsx';
import { about } from './about.ts';
import { Controls, MoreControls } from './Controls.tsx';
import { Curves, CurvesTable } from './Curves.tsx';
import { Engine } from './Engine.tsx';
import { Exam } from './Exam.tsx';
import { createMnistModel, type MnistModel } from './model.ts';
import { NetworkDrawing } from './NetworkDrawing.tsx';
import { PadView } from './PadView.tsx';
import { RunBar } from './RunBar.tsx';
import { layerSizes, type MnistState, mnistState, parameterCount } from './state.ts';
import { strings as dictionaries, type Strings } from './strings.ts';
import { failureOf } from './trouble.ts';

interface Props extends WidgetProps<MnistState> {
  /** What the server knows of the data; null where it was not prepared. */
  facts: DatasetFacts | null;
  /** Labels of the digits in the strip that the page shows before any training. */
  labels: readonly number[];
}

export default function Mnist(props: Props) {
  const { lang, facts, labels, instance } = props;
  const strings = dictionaries[lang];
  const widget = useWidget(mnistState, about, props);
  const model = useMemo(() => createMnistModel(widget, compute), [widget]);
  useLayoutEffect(
    () => model.start((trouble) => failureOf(trouble, model, strings, lang)),
    [model, strings, lang],
  );
  const description = useComputed(() => inWords(model, strings, lang));
  const shared = { model, strings, lang };

  return (
    <Frame
      widget={widget}
      variant="mnist"
      task={strings.describe.task}
      description={description.value}
      onReset={model.reset}
      figure={
        <>
          <RunBar {...shared} facts={facts} />
          <div class="mnist-hero">
            <PadView pad={model.pad} strings={strings} id={instance} />
            <NetworkDrawing {...shared} />
            <Answer {...shared} />
          </div>
          <div class="mnist-learning">
            <Curves {...shared} />
            <Exam {...shared} labels={labels} />
          </div>
          <div class="mnist-foot">
            <Engine model={model} strings={strings} />
            <CurvesTable {...shared} />
          </div>
        </>
      }
      controls={<Controls {...shared} />}
      more={<MoreControls {...shared} />}
    />
  );
}

/** The figure in a sentence or two. It changes at most once an epoch while training, so that a screen reader keeps up. */
function inWords({ run, widget }: MnistModel, strings: Strings, lang: Lang): string {
  const { describe, phases, epochsCount } = strings;
  const progress = run.progress.value;
  const phase = run.phase.value;
  const { hidden, epochs } = widget.state.value;
  const handover = run.handover.value;
  const changed =
    handover && handover.reason !== 'replaced'
      ? `${strings.handover(
          handover.from ? strings.backends[handover.from] : strings.handoverUnknown,
          strings.backends[handover.to],
        )} `
      : '';
  if (phase === 'idle' || !progress) {
    const sizes = layerSizes(hidden).map((size) => formatCount(size, lang));
    const idle = describe.idle(sizes.join(' → '), formatCount(parameterCount(hidden), lang));
    return phase === 'idle' ? idle : `${changed}${phases.starting}`;
  }
  const percent = (value: number) => (Number.isNaN(value) ? '–' : formatPercent(value, lang));
  const reached = (train: number) =>
    describe.progress(
      epochsCount(progress.epoch, formatCount(progress.epoch, lang)),
      percent(train),
      percent(progress.testAcc),
    );
  const step = formatCount(progress.step, lang);
  const steps = formatCount(progress.stepsPerEpoch * epochs, lang);
  switch (phase) {
    case 'paused':
      return `${changed}${phases.paused(step, steps)} ${reached(progress.trainAcc)}`;
    case 'stopped':
      return `${phases.stopped(step)}${progress.step > 0 ? ` ${reached(progress.trainAcc)}` : ''}`;
    case 'done':
      return `${changed}${reached(progress.trainAcc)}`;
    default: {
      const last = progress.history.test.at(-1);
      const train = progress.history.train.findLast(({ step: at }) => at <= (last?.step ?? 0));
      return `${changed}${progress.epoch > 0 && train ? reached(train.accuracy) : describe.firstEpoch}`;
    }
  }
}
