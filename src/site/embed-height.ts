// Tells the page that frames an embed how tall it is, so that the frame can take that height.

/**
 * What an embed posts to the page around it, at load and whenever its height changes.
 * Part of the public interface for teachers: documented in the README and on «Para docentes».
 */
export interface HeightMessage {
  readonly type: 'redes-neuronales:height';
  /** The widget's folder. */
  readonly widget: string;
  /** Its instance, the name its keys carry in the address. */
  readonly instance: string;
  /** Whole CSS pixels. */
  readonly height: number;
}

/** Watches the embed's body; outside a frame it does nothing. */
export function tellHeight(body: HTMLElement): void {
  if (window.parent === window) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const widget = body.dataset.embed ?? '';
    const instance = body.querySelector('[data-widget]')?.id ?? widget;
    const message: HeightMessage = { type: 'redes-neuronales:height', widget, instance, height };
    // Any page may frame a widget, so the message goes to any; it says nothing private.
    window.parent.postMessage(message, '*');
  }).observe(body);
}
