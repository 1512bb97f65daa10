// The forward pass in English: the island of pages in that language.
import type { WidgetProps } from '../kit/widget.ts';
import { Forward } from './Forward.tsx';
import type { ForwardState } from './state.ts';
import { en } from './strings.en.ts';
import { TextContext } from './text.ts';

export const ForwardEn = (props: WidgetProps<ForwardState>) => (
  <TextContext.Provider value={en}>
    <Forward {...props} />
  </TextContext.Provider>
);
