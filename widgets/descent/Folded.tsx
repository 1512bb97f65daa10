// A part of the figure that is folded away, and fetched when it is first opened.
import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps<P> {
  summary: string;
  /** Shown until the part is there, and to those without JavaScript. */
  meanwhile: ComponentChildren;
  failed: string;
  fetch(): Promise<ComponentType<P>>;
  props: P;
}

export function Folded<P extends object>({ summary, meanwhile, failed, fetch, props }: FoldedProps<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [broken, setBroken] = useState(false);
  const [open, setOpen] = useState(false);
  const busy = open && !Part && !broken;
  return (
    <details
      class="descent-folded"
      aria-busy={busy}
      onToggle={(event) => {
        const opened = event.currentTarget.open;
        setOpen(opened);
        if (!opened || Part) return;
        setBroken(false);
        fetch().then(
          (part) => setPart(() => part),
          () => setBroken(true),
        );
      }}
    >
      <summary>{summary}</summary>
      {broken ? <p role="alert">{failed}</p> : open && Part ? <Part {...props} /> : meanwhile}
    </details>
  );
}
