// The widget on English pages.
import { type FlowProps, GradientFlow } from './GradientFlow.tsx';
import { en } from './strings.en.ts';

export const GradientFlowEn = (props: FlowProps) => <GradientFlow {...props} text={en} />;
