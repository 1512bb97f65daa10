// Every layer's gradient as a number, and what exactly is measured.
import { Readout } from '../kit/Readout.tsx';
import type { FlowModel } from './model.ts';

export function Numbers({ model }: { model: FlowModel }) {
  const text = model.text;
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
