// The widget on English pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Descent2 } from './Descent2.tsx';
import type { Descent2State } from './state.ts';
import { en } from './strings.en.ts';

export const Descent2En = (props: WidgetProps<Descent2State>) => <Descent2 {...props} text={en} />;
