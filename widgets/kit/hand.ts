// Word of the reader's hand: what costs its reader much can wait until there is one on the figure.

/** A touch that scrolls by is none: it neither clicks nor takes the focus. */
const SIGNS = ['pointermove', 'click', 'focusin', 'keydown'];

/** Calls `heard` once, when the pointer moves over the element, it is touched, or the focus goes into it. */
export function onHand(element: Element, heard: () => void): () => void {
  const ending = new AbortController();
  const hear = (event: Event) => {
    if (event.type === 'pointermove' && (event as PointerEvent).pointerType === 'touch') return;
    ending.abort();
    heard();
  };
  for (const name of SIGNS) element.addEventListener(name, hear, { passive: true, signal: ending.signal });
  return () => ending.abort();
}
