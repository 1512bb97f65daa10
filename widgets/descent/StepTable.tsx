// The steps of the start, one a row, the newest last and in view; it can be copied into a spreadsheet.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { fullPrecision } from '../kit/format.ts';
import { put } from './describe.ts';
import { details } from './details.ts';
import type { DescentModel } from './model.ts';
import { placeAt } from './walk.ts';

/** Rows that are drawn; the copy holds all. */
const ROWS = 200;

export function StepTable({ model, lang }: { model: DescentModel; lang: Lang }) {
  const text = details[lang];
  const box = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const { lr, step } = model.state.value;
  const curve = model.curve.value;
  const [main] = model.walks.value;
  useLayoutEffect(() => {
    box.current?.scrollTo(0, box.current.scrollHeight);
  }, [step]);
  useLayoutEffect(() => setCopied(null), [step, main]);
  if (!curve || !main) return null;
  const from = Math.max(0, step - ROWS + 1);
  const rowOf = (i: number) => {
    const { w, loss, grad, change } = placeAt(curve, main.path, lr, i);
    return [w, loss, grad + 0, change];
  };

  async function copy() {
    const lines = Array.from({ length: step + 1 }, (_, i) => [i, ...rowOf(i)].map(fullPrecision).join('\t'));
    try {
      await navigator.clipboard.writeText([text.columns.join('\t'), ...lines].join('\n'));
      setCopied(text.copied);
    } catch {
      setCopied(text.copyFailed);
    }
  }

  return (
    <div class="descent-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="descent-scroll" ref={box} tabIndex={0} aria-label={text.tableOf(from, step)}>
        <table>
          <thead>
            <tr>
              {text.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: step - from + 1 }, (_, k) => from + k).map((i) => (
              <tr key={i} aria-current={i === step ? 'step' : undefined}>
                <th scope="row">{i}</th>
                {rowOf(i).map((value, column) => (
                  <td key={column}>{put(value, lang)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <button type="button" class="widget-button" data-action="copy-table" onClick={copy}>
          {text.copy}
        </button>{' '}
        <span role="status">{copied}</span>
      </p>
    </div>
  );
}
