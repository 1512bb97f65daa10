// The share row: link to this state, embed code, reset, full screen.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { embedCode, linkTo, queryOf } from './address.ts';
import { kitStrings } from './strings.ts';
import type { WidgetBase } from './widget.ts';

/** Room in an embed for the link back to the lecture and for text that wraps. */
const EMBED_MARGIN = 80;

interface ShareProps {
  widget: WidgetBase;
  root: RefObject<HTMLElement>;
  onReset(): void;
}

export function Share({ widget, root, onReset }: ShareProps) {
  const { lang, base, about, instance } = widget;
  const strings = kitStrings[lang];
  const [copied, setCopied] = useState<'copy-link' | 'copy-embed' | null>(null);
  /** What the clipboard refused, for the reader to copy by hand. */
  const [refused, setRefused] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (refused !== null) field.current?.select();
  }, [refused]);

  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 2500);
    return () => clearTimeout(timer);
  }, [copied]);

  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement === root.current);
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.fullscreenElement) setFull(false);
    };
    document.addEventListener('fullscreenchange', follow);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      document.removeEventListener('keydown', leave);
    };
  }, [root]);

  useEffect(() => {
    // Where the browser grants no full screen (phones, frames), the figure covers the page instead.
    root.current?.classList.toggle('is-full', full);
  }, [full, root]);

  async function copy(action: 'copy-link' | 'copy-embed', text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setRefused(null);
      setCopied(action);
    } catch {
      setRefused(text);
    }
  }

  function copyLink() {
    copy('copy-link', linkTo(location.href, widget.pairs(instance), instance));
  }

  function copyEmbed() {
    const folder = `${base}${lang === 'es' ? '' : `${lang}/`}embed/${about.name}/`;
    const src = new URL(folder, location.href);
    src.search = queryOf(widget.pairs(about.name));
    const height = (root.current?.offsetHeight ?? 700) + EMBED_MARGIN;
    copy(
      'copy-embed',
      embedCode({ src: src.href, title: `${about.title[lang]} · ${strings.course}`, height }),
    );
  }

  async function toggleFull() {
    if (full) {
      setFull(false);
      if (document.fullscreenElement) await document.exitFullscreen();
      return;
    }
    try {
      await root.current?.requestFullscreen();
    } catch {
      // Refused or missing: the class alone does it.
    }
    setFull(true);
  }

  return (
    <fieldset class="widget-share" aria-label={strings.share} data-noscript={strings.noScript}>
      <button type="button" data-action="copy-link" onClick={copyLink}>
        {copied === 'copy-link' ? strings.copied : strings.copyLink}
      </button>
      <button type="button" data-action="copy-embed" onClick={copyEmbed}>
        {copied === 'copy-embed' ? strings.copied : strings.copyEmbed}
      </button>
      <button type="button" data-action="reset" onClick={onReset}>
        {strings.reset}
      </button>
      <button type="button" data-action="fullscreen" onClick={toggleFull}>
        {full ? strings.leaveFullscreen : strings.fullscreen}
      </button>
      <span class="visually-hidden" role="status">
        {copied && strings.copied}
      </span>
      {refused !== null && (
        <label class="widget-refused">
          {strings.copyYourself}
          <textarea ref={field} readOnly rows={3} value={refused} />
        </label>
      )}
    </fieldset>
  );
}
