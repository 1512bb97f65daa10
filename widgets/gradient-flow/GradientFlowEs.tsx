// The widget on Spanish pages.
import { type FlowProps, GradientFlow } from './GradientFlow.tsx';
import { es } from './strings.es.ts';

export const GradientFlowEs = (props: FlowProps) => <GradientFlow {...props} text={es} />;
