// The widget on English pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Descent } from './Descent.tsx';
import { en } from './en.ts';
import type { DescentState } from './state.ts';

export const DescentEn = (props: WidgetProps<DescentState>) => <Descent {...props} text={en} />;
