// The widget on Spanish pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Descent } from './Descent.tsx';
import type { DescentState } from './state.ts';
import { es } from './strings.es.ts';

export const DescentEs = (props: WidgetProps<DescentState>) => <Descent {...props} text={es} />;
