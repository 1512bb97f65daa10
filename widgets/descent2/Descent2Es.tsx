// The widget on Spanish pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Descent2 } from './Descent2.tsx';
import type { Descent2State } from './state.ts';
import { es } from './strings.es.ts';

export const Descent2Es = (props: WidgetProps<Descent2State>) => <Descent2 {...props} text={es} />;
