// Where numbers come from: the formula, and once there are tensors what they say too.
import type { Lang } from '../../src/site/lang.ts';
import type { NeuronModel } from './model.ts';
import type { Agreement } from './words.ts';

export interface SourceProps {
  model: NeuronModel;
  of: 'planes' | 'autodiff';
  /** A sentence: the formula that gives these numbers. */
  formula: string;
  /** There as soon as tensors are. */
  agreement: Agreement | undefined;
  lang: Lang;
  /** This very state in a tab of its own, for frames that refuse workers. */
  href: string;
}

export function Source(props: SourceProps) {
  const { model, of, formula, agreement, ...rest } = props;
  const { tensors: part } = model.parts.value;
  const engine = model.engine.value;
  if (!part || !engine || !agreement) return <p class="neuron-source">{formula}</p>;
  return (
    <part.TensorSource
      {...rest}
      tensors={engine[of]}
      state={model.state.value}
      formula={formula}
      agreement={agreement}
      words={part.words}
    />
  );
}
