// What is wider than its place scrolls by itself; while it does, the keyboard can reach it.

/** Gives a tab stop to those elements that overflow sideways, for as long as they do. */
export function focusWhatScrolls(selector: string): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth + 1) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
}
