// What painting on a canvas needs of the page: its colours as bytes, and word of when they change.

export type Rgb = readonly [number, number, number];

let probe: CanvasRenderingContext2D | null | undefined;

/** The bytes of a colour that the page declares as a CSS variable, whatever its notation: painted and read back. */
export function rgbOf(element: Element, variable: string): Rgb {
  probe ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!probe) return [0, 0, 0];
  probe.fillStyle = getComputedStyle(element).getPropertyValue(variable);
  probe.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = probe.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** Calls `repaint` when the page's colours change: by an attribute on the root, the system's preference, or on paper. */
export function onRepaint(repaint: () => void): () => void {
  const observer = new MutationObserver(repaint);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const media = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')];
  for (const query of media) query.addEventListener('change', repaint);
  return () => {
    observer.disconnect();
    for (const query of media) query.removeEventListener('change', repaint);
  };
}
