// The forward pass in Spanish: the island of pages in that language.
import type { WidgetProps } from '../kit/widget.ts';
import { Forward } from './Forward.tsx';
import type { ForwardState } from './state.ts';
import { es } from './strings.es.ts';
import { TextContext } from './text.ts';

export const ForwardEs = (props: WidgetProps<ForwardState>) => (
  <TextContext.Provider value={es}>
    <Forward {...props} />
  </TextContext.Provider>
);
