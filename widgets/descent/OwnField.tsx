// Where the reader writes a loss of their own, and how it and its derivative read once they are understood.
import type { ComponentType } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { WidgetContext } from '../kit/widget.ts';
import type { DescentModel } from './model.ts';
import { descentState } from './state.ts';

export function OwnField({ model, lang }: { model: DescentModel; lang: Lang }) {
  const id = `${useContext(WidgetContext)?.instance}-own`;
  const { own } = model.state.value;
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const newest = useRef('');

  // A function that came from elsewhere (a reset, a link) takes the place of what was being written.
  useEffect(() => {
    if (newest.current !== own) {
      setDraft(null);
      setRefused(null);
    }
  }, [own]);

  async function take(text: string) {
    newest.current = text;
    setDraft(text);
    let words: string | null = null;
    try {
      const refusal = await model.setOwn(text);
      if (refusal) words = (await import('./details.ts')).details[lang].refusals(refusal);
    } catch {
      words = model.words.noReader;
    }
    if (newest.current === text) setRefused(words);
  }

  return (
    <div class="widget-control descent-own">
      <label class="widget-label" for={id}>
        {model.words.own}
      </label>
      <input
        type="text"
        class="widget-field"
        id={id}
        name="own"
        list={`${id}-examples`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={descentState.fields.own.maxLength}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-refused`}
        value={draft ?? own}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          if (refused === null && draft === own) setDraft(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft !== null && draft !== own) {
            event.preventDefault();
            newest.current = own;
            setDraft(null);
            setRefused(null);
          }
          // A function that is only looked at is taken as it stands.
          if (event.key === 'Enter') take(event.currentTarget.value);
        }}
      />
      <datalist id={`${id}-examples`}>
        {descentState.fields.own.examples.map((example) => (
          <option key={example} value={example} />
        ))}
      </datalist>
      <p class="descent-refused" id={`${id}-refused`} role="status">
        {refused}
      </p>
    </div>
  );
}

/** The reader's function and its derivative as formulas, drawn by a part that is fetched with the first function. */
export function OwnFormula({ model, lang }: { model: DescentModel; lang: Lang }) {
  const [Part, setPart] = useState<ComponentType<{ model: DescentModel; lang: Lang }> | null>(null);
  useEffect(() => {
    // Without it the text in the field still says what the function is.
    import('./OwnFormulas.tsx').then(
      ({ OwnFormulas }) => setPart(() => OwnFormulas),
      () => undefined,
    );
  }, []);
  if (model.curve.value && Part) return <Part model={model} lang={lang} />;
  return <p class="descent-formulas">L = {model.state.value.own}</p>;
}
