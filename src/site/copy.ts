// Copies an address, a formula's TeX or a citation, and says so. Links stay links: following one also copies it.

/** What a control copies: `link` its own address, `tex` its equation's source, otherwise the text of the element so named. */
function textFor(control: HTMLElement): string {
  if (control instanceof HTMLAnchorElement) {
    // The section, without the widgets' state: that has a control of its own in each widget.
    return `${location.origin}${location.pathname}${control.hash}`;
  }
  const source =
    control.dataset.copy === 'tex'
      ? control.closest('.equation')?.querySelector('annotation')
      : document.getElementById(control.dataset.copy ?? '');
  return source?.textContent?.trim() ?? '';
}

/** How long the confirmation stays, in ms. */
const SHOWN = 2500;

/** Serves every `[data-copy]` control and heading anchor of the page from one listener. */
export function followCopyControls(): void {
  const status = document.querySelector<HTMLElement>('.copy-status');
  if (!status) return;
  let timer = 0;

  const byHand = (text: string) => {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', status.dataset.byHand ?? '');
    status.replaceChildren(status.dataset.byHand ?? '', field);
    field.select();
    field.onblur = () => status.replaceChildren();
    field.onkeydown = ({ key }) => key === 'Escape' && field.blur();
  };

  document.addEventListener('click', async (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const control = target?.closest<HTMLElement>('[data-copy], .sl-anchor-link');
    // With a modifier the reader wants another tab, not a copy.
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const text = textFor(control);
    clearTimeout(timer);
    try {
      // Absent outside secure contexts; refused in some frames.
      await navigator.clipboard.writeText(text);
      status.textContent = status.dataset.copied ?? '';
      timer = window.setTimeout(() => status.replaceChildren(), SHOWN);
    } catch {
      byHand(text);
    }
  });
}
