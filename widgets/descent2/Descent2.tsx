// Descent in w and b as the reader sees it: the data with their line, the loss with the walk on it, the step in numbers.
import { effect, signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { linkTo } from '../kit/address.ts';
import { Frame } from '../kit/Frame.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { Controls } from './Controls.tsx';
import { DataPlot } from './DataPlot.tsx';
import { describe, failureOf } from './describe.ts';
import { DataKey, MapKey, Scale, Source } from './Keys.tsx';
import { LossCurve } from './LossCurve.tsx';
import { LossMap } from './LossMap.tsx';
import { MoreControls } from './MoreControls.tsx';
import { createDescent2Model } from './model.ts';
import { Readouts, StepFormula } from './StepFormula.tsx';
import { type Descent2State, descent2State } from './state.ts';
import type { Descent2Strings } from './strings.ts';

/** What draws a race, once there is one. */
const racing = signal<typeof import('./Rivals.tsx').Rivals | null>(null);

export function Descent2(props: WidgetProps<Descent2State> & { text: Descent2Strings }) {
  const { lang, instance, text } = props;
  const widget = useWidget(descent2State, about, props);
  const model = useMemo(() => createDescent2Model(widget, text), [widget, text]);
  useLayoutEffect(() => model.start((trouble) => failureOf(model, trouble, lang)), [model, lang]);
  useLayoutEffect(
    () =>
      effect(() => {
        if (model.rivals.value.length === 0 || racing.value) return;
        import('./Rivals.tsx').then(
          ({ Rivals }) => {
            racing.value = Rivals;
          },
          // Without it the rivals still stand in the loss curve and in the description.
          () => {},
        );
      }),
    [model],
  );
  const panes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const hold = () => model.hold(true);
    const release = () => model.hold(false);
    const { current } = panes;
    current?.addEventListener('pointerdown', hold);
    for (const end of ['pointerup', 'pointercancel']) current?.addEventListener(end, release);
    return () => {
      current?.removeEventListener('pointerdown', hold);
      for (const end of ['pointerup', 'pointercancel']) current?.removeEventListener(end, release);
    };
  }, [model]);
  const state = model.state.value;
  const problem = model.problem.value;
  const count = problem.examples?.x.length ?? 0;
  const Rivals = racing.value;
  const live = widget.status.value !== 'static';
  return (
    <Frame
      widget={widget}
      task={count > 0 ? text.task.data : text.task.surface}
      figure={
        <div ref={panes} class="descent2-panes" data-ground={problem.ground}>
          <div class="descent2-pane descent2-pane-map">
            <p class="descent2-pane-title">{text.panes.map}</p>
            <LossMap
              model={model}
              {...(Rivals && { rivals: (scales) => <Rivals model={model} scales={scales} /> })}
            />
            <Scale model={model} lang={lang} />
            <MapKey model={model} />
            <Source
              model={model}
              lang={lang}
              href={live ? linkTo(location.href, descent2State.write(state, instance), instance) : ''}
            />
          </div>
          {count > 0 && (
            <div class="descent2-pane descent2-pane-data">
              <p class="descent2-pane-title">{text.panes.data(problem.ground, count)}</p>
              <DataPlot model={model} />
              <DataKey model={model} lang={lang} />
            </div>
          )}
          <div class="descent2-pane descent2-pane-loss">
            <p class="descent2-pane-title">{text.panes.loss}</p>
            <LossCurve
              model={model}
              others={model.rivals.value.map(({ walk }, i) => ({ walk, class: `descent2-rival-${i + 1}` }))}
            />
            {count === 0 && <StepFormula model={model} lang={lang} />}
          </div>
        </div>
      }
      readouts={
        <>
          <Readouts model={model} lang={lang} />
          {count > 0 && <StepFormula model={model} lang={lang} />}
        </>
      }
      description={describe(model, lang)}
      controls={<Controls model={model} />}
      more={<MoreControls model={model} />}
    />
  );
}
