// The widget on Spanish pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Descent } from './Descent.tsx';
import { es } from './es.ts';
import type { DescentState } from './state.ts';

export const DescentEs = (props: WidgetProps<DescentState>) => <Descent {...props} text={es} />;
