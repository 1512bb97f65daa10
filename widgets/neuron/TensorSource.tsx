// Where numbers come from: tensors and how far they are from the formula, or why there are none and how to try again.
import type { Lang } from '../../src/site/lang.ts';
import { formatNumber } from '../kit/format.ts';
import { kitStrings } from '../kit/strings.ts';
import type { NeuronState } from './state.ts';
import type { Tensors } from './tensors.ts';
import type { Agreement, TensorWords } from './words.ts';

interface TensorSourceProps {
  tensors: Tensors<unknown>;
  state: NeuronState;
  formula: string;
  agreement: Agreement;
  words: TensorWords;
  lang: Lang;
  /** This very state in a tab of its own, for frames that refuse workers. */
  href: string;
}

const names = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly', cpu: 'CPU' };

export function TensorSource(props: TensorSourceProps) {
  const { tensors, state, formula, agreement, words, lang, href } = props;
  const refused = tensors.refused.value;
  if (refused) {
    return (
      <p class="neuron-source" role="alert">
        {formula} {words.refused[refused]}{' '}
        {refused === 'no-worker' && (
          <a href={href} target="_blank" rel="noopener">
            {words.openInTab}
          </a>
        )}{' '}
        <button type="button" class="widget-button" data-action="retry" onClick={() => tensors.retry(state)}>
          {kitStrings[lang].retry}
        </button>
      </p>
    );
  }
  const answer = tensors.of(state);
  return (
    <p class="neuron-source" data-difference={answer?.difference}>
      {answer
        ? agreement(
            names[answer.backend],
            answer.difference === 0 ? null : formatNumber(answer.difference, lang),
          )
        : `${formula} ${words.waiting}`}
    </p>
  );
}
