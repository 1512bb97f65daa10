// What every widget stands in: title, figure, readouts, description, controls, notices, share row.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Share } from './Share.tsx';
import { kitStrings } from './strings.ts';
import { type WidgetBase, WidgetContext } from './widget.ts';

/** The reader has stopped when nothing has changed for this long (ms). */
const SETTLED = 800;

interface FrameProps {
  widget: WidgetBase;
  /** A sentence saying what to try. */
  task?: ComponentChildren;
  /** The picture. */
  figure: ComponentChildren;
  /** Readouts and formula, right under the picture. */
  readouts?: ComponentChildren;
  /** What the figure shows now, in words: a caption, and what a screen reader announces. */
  description: string;
  /** The few controls that matter. */
  controls: ComponentChildren;
  /** The rest, folded behind «Más». */
  more?: ComponentChildren;
  /** What reset does beside taking the state back to its defaults. */
  onReset?(): void;
  /** A further class, for a variant of the layout. */
  variant?: string | undefined;
}

/** `text` once it has stopped changing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export function Frame(props: FrameProps) {
  const { widget, task, figure, readouts, description, controls, more, onReset, variant } = props;
  const { instance, lang, about } = widget;
  const strings = kitStrings[lang];
  const root = useRef<HTMLElement>(null);
  const announced = useSettled(description);
  const failure = widget.failure.value;

  return (
    <WidgetContext.Provider value={widget}>
      <section
        ref={root}
        id={instance}
        // not-content: a lecture's prose rules (margins between siblings, details, headings) stop at a widget.
        class={variant ? `widget not-content widget-${variant}` : 'widget not-content'}
        lang={lang}
        aria-labelledby={`${instance}-title`}
        data-widget={about.name}
        data-status={widget.status.value}
        data-backend={widget.backend.value}
        data-step={widget.step.value}
      >
        <div class="widget-body">
          <header class="widget-head">
            <p class="widget-title" id={`${instance}-title`}>
              <span class="widget-number">{strings.figure} </span>
              {about.title[lang]}
            </p>
            {task && <p class="widget-task">{task}</p>}
          </header>
          {widget.notices.value.map((notice) => (
            <p key={notice} class="widget-notice" data-notice role="status">
              {notice}
            </p>
          ))}
          {failure && (
            <div class="widget-failure" role="alert">
              <p>{failure.message}</p>
              {failure.retry && (
                <button
                  type="button"
                  class="widget-button"
                  data-action="retry"
                  onClick={() => failure.retry?.()}
                >
                  {failure.retryLabel ?? strings.retry}
                </button>
              )}
              {failure.ways?.map((way) =>
                'href' in way ? (
                  <a key={way.label} href={way.href} target="_blank" rel="noopener">
                    {way.label}
                  </a>
                ) : (
                  <button key={way.label} type="button" class="widget-button" onClick={() => way.act()}>
                    {way.label}
                  </button>
                ),
              )}
              {failure.detail && (
                <details>
                  <summary>{strings.detail}</summary>
                  <p>{failure.detail}</p>
                </details>
              )}
            </div>
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups drawings */}
          <div
            class="widget-figure"
            data-pagefind-ignore
            role="group"
            aria-labelledby={`${instance}-title`}
            aria-describedby={`${instance}-description`}
          >
            {figure}
          </div>
          {readouts && (
            <div class="widget-readouts" data-pagefind-ignore>
              {readouts}
            </div>
          )}
          {/* Seen at once; heard, from the element below, when the reader stops. */}
          <p class="widget-caption" aria-hidden="true">
            {description}
          </p>
          <p class="visually-hidden" id={`${instance}-description`} aria-live="polite" data-description>
            {announced}
          </p>
          <form class="widget-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
            <div class="widget-controls">{controls}</div>
            {more && (
              <details class="widget-more">
                <summary>{strings.more}</summary>
                <div class="widget-controls">{more}</div>
              </details>
            )}
          </form>
          <Share widget={widget} root={root} onReset={onReset ?? widget.reset} />
        </div>
      </section>
    </WidgetContext.Provider>
  );
}
