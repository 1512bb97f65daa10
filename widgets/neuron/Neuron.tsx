// The neuron as the reader sees it: diagram, curve or plane, formula, controls.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { linkTo } from '../kit/address.ts';
import { Frame } from '../kit/Frame.tsx';
import { useWidget, type WidgetProps } from '../kit/widget.ts';
import { about } from './about.ts';
import { describe } from './describe.ts';
import { Formula } from './Formula.tsx';
import { createNeuronModel, neuronState } from './model.ts';
import { Panes } from './Panes.tsx';
import type { Fetchers, Parts } from './parts.ts';
import { ActivationChoice, Bias, Examples, Folded, Pairs } from './Settings.tsx';
import type { NeuronState } from './state.ts';
import { type NeuronStrings, TextContext } from './strings.ts';

export interface NeuronProps extends WidgetProps<NeuronState> {
  /** For the home page: the curve or plane and the bias; everything else behind «Más». */
  compact?: boolean;
}

interface InLanguage extends NeuronProps {
  text: NeuronStrings;
  /** How the parts are fetched that are not there at first sight. */
  fetchers: Fetchers;
  /** Those that are. */
  first?: Partial<Parts>;
}

export function Neuron(props: InLanguage) {
  const { lang, instance, compact, text, fetchers, first } = props;
  const widget = useWidget(neuronState, about, props);
  const model = useMemo(() => createNeuronModel(widget, fetchers, text.notFetched, first), [widget]);
  useLayoutEffect(() => model.start(), [model]);
  const state = model.state.value;
  const points = model.points.value.length > 0;
  // This very state, for frames that refuse workers; without a script nobody asks for it.
  const href =
    widget.status.value === 'static' ? '' : linkTo(location.href, widget.pairs(instance), instance);
  const settings = { model, instance };
  const { influence } = model.parts.value;

  return (
    <TextContext.Provider value={text}>
      <Frame
        widget={widget}
        variant={compact ? 'compact' : undefined}
        task={text.task(state.x.length, points)}
        figure={<Panes model={model} lang={lang} href={href} />}
        readouts={
          <>
            <Formula model={model} lang={lang} />
            {state.influence && influence && (
              <influence.Influence model={model} lang={lang} href={href} words={influence.words} />
            )}
          </>
        }
        description={describe(model, lang, text)}
        controls={
          compact ? (
            <Bias {...settings} />
          ) : (
            <>
              <Bias {...settings} />
              <ActivationChoice {...settings} />
              <Pairs {...settings} />
              <Examples {...settings} />
            </>
          )
        }
        more={
          compact ? (
            <>
              <Pairs {...settings} />
              <ActivationChoice {...settings} />
              <Examples {...settings} />
              <Folded {...settings} />
            </>
          ) : (
            <Folded {...settings} />
          )
        }
      />
    </TextContext.Provider>
  );
}
