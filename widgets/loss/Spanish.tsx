// The island of Spanish pages.
import type { WidgetProps } from '../kit/widget.ts';
import { es } from './es.ts';
import { Loss } from './Loss.tsx';
import type { LossState } from './state.ts';

export const Spanish = (props: WidgetProps<LossState>) => <Loss {...props} text={es} />;
