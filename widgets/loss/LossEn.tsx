// The island of English pages.
import type { WidgetProps } from '../kit/widget.ts';
import { Loss } from './Loss.tsx';
import type { LossState } from './state.ts';
import { en } from './strings.en.ts';

export const LossEn = (props: WidgetProps<LossState>) => <Loss {...props} text={en} />;
