// Every layer's gradient as a number, and what exactly is measured.
import type { Lang } from '../../src/site/lang.ts';
import { Readout } from '../kit/Readout.tsx';
import type { FlowModel } from './model.ts';
import { strings } from './strings.ts';

export function Numbers({ model, lang }: { model: FlowModel; lang: Lang }) {
  const text = strings[lang];
  const { gradients } = model.shown.value;
  return (
    <div class="flow-folded">
      <details>
        <summary>{text.table}</summary>
        <ol class="flow-numbers">
          {gradients.map((g, l) => (
            <li key={l}>
              <span>{l === gradients.length - 1 ? text.outputLayer : `${text.tableLayer} ${l + 1}`}</span>
              <Readout name={`g.${l + 1}`} value={g} tone="gradient" />
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{text.definition}</summary>
        <p>{text.definitionText}</p>
      </details>
    </div>
  );
}
