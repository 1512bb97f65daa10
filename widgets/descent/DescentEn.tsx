// The widget on English pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Descent } from './Descent.tsx';
import type { DescentState } from './state.ts';
import { en } from './strings.en.ts';

export const DescentEn = (props: WidgetProps<DescentState>) => <Descent {...props} text={en} />;
