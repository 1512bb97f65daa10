// The island of Spanish pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Loss } from './Loss.tsx';
import type { LossState } from './state.ts';
import { es } from './strings.es.ts';

export const LossEs = (props: WidgetProps<LossState>) => <Loss {...props} text={es} />;
