// The island of English pages.
import type { WidgetProps } from '../kit/widget.ts';
import { en } from './en.ts';
import { Loss } from './Loss.tsx';
import type { LossState } from './state.ts';

export const English = (props: WidgetProps<LossState>) => <Loss {...props} text={en} />;
