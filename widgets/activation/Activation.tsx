// The activation as the reader sees it: curve and derivative, or the landscape over two inputs; numbers; controls.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Frame } from '../kit/Frame.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { Beside } from './Beside.tsx';
import {
  AlphaSlider,
  Challenges,
  Compare,
  Examples,
  FunctionChoice,
  SpanSlider,
  UnitSlider,
  ViewSwitch,
} from './Controls.tsx';
import { Curves } from './Curves.tsx';
import { describeCurve } from './describe.ts';
import { CURVE_KEYS, Kept, LANDSCAPE_KEYS } from './Kept.tsx';
import { landscapeCode } from './later.ts';
import { activationState, createActivationModel } from './model.ts';
import type { ActivationState } from './state.ts';
import { wordsIn } from './strings.ts';

interface ActivationProps extends WidgetProps<ActivationState> {
  /** For a place beside one function's text: its curve and what belongs to it; everything else behind «Más». */
  compact?: boolean;
}

export function Activation(props: ActivationProps) {
  const { lang, instance, compact = false } = props;
  const widget = useWidget(activationState, about, props);
  const model = useMemo(() => createActivationModel(widget, { compact }), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const text = wordsIn(lang).strings;
  const state = model.state.value;
  // Until the landscape's code is there, the curve stays.
  const solid = state.view === '3d' ? landscapeCode.value : null;
  const maxout = state.f === 'maxout';
  const parts = { model, lang };

  const line = (
    <>
      <UnitSlider {...parts} name="w" />
      <UnitSlider {...parts} name="b" />
      <UnitSlider {...parts} name="w2" />
      <UnitSlider {...parts} name="b2" />
    </>
  );
  const input = <UnitSlider {...parts} name="x" />;
  const curveControls = compact ? (
    <>
      {input}
      <AlphaSlider {...parts} />
      {maxout && line}
    </>
  ) : (
    <>
      <ViewSwitch {...parts} />
      <FunctionChoice {...parts} />
      {input}
      <AlphaSlider {...parts} />
      {line}
      <Compare {...parts} />
      <Examples {...parts} />
      <Challenges {...parts} />
    </>
  );
  const curveMore = (
    <>
      {compact && (
        <>
          <ViewSwitch {...parts} />
          <FunctionChoice {...parts} />
          {!maxout && line}
          <Compare {...parts} />
          <Examples {...parts} />
          <Challenges {...parts} />
        </>
      )}
      <SpanSlider {...parts} />
      <Kept state={state} keys={LANDSCAPE_KEYS} />
    </>
  );
  const landscapeControls = solid && (
    <>
      <ViewSwitch {...parts} />
      <FunctionChoice {...parts} />
      <AlphaSlider {...parts} />
      <Examples {...parts} />
      <solid.Neurons {...parts} />
      <Challenges {...parts} />
    </>
  );
  const landscapeMore = solid && (
    <>
      <solid.Viewpoint {...parts} />
      <SpanSlider {...parts} />
      <Kept state={state} keys={CURVE_KEYS} />
    </>
  );

  return (
    <Frame
      widget={widget}
      variant={compact ? 'compact' : undefined}
      task={solid ? solid.landscapeStrings[lang].task : maxout ? text.maxoutTask : text.task}
      figure={
        solid ? (
          <>
            <solid.Landscape {...parts} instance={instance} />
            <details class="activation-profile">
              <summary>{solid.landscapeStrings[lang].profile}</summary>
              <div class="activation-panes">
                <div class="activation-curves">
                  <Curves model={model} />
                </div>
                <Beside {...parts} instance={instance} compact={compact} />
              </div>
            </details>
          </>
        ) : (
          <div class="activation-panes">
            <div class="activation-curves">
              <Curves model={model} />
            </div>
            <Beside {...parts} instance={instance} compact={compact} />
          </div>
        )
      }
      description={
        solid
          ? solid.describeLandscape(state, model.reading.value, lang)
          : describeCurve(state, model.unit.value, lang)
      }
      controls={solid ? landscapeControls : curveControls}
      more={solid ? landscapeMore : curveMore}
    />
  );
}
