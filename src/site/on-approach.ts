// `client:approach`: an island whose scripts are fetched when a hand comes near it (pointer, finger or focus), or when the
// address holds a state for it. For large figures, of which most readers of a page touch one or none. What the hand does
// before the scripts are there is kept and done over again, so that the figure answers from the first touch on.
import type { ClientDirective } from 'astro';
import { isAddressed } from './addressed.ts';

/** What announces a hand. */
const NEAR = ['pointerenter', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'input', 'change', 'click'];
/** What a hand does. */
const DONE = ['click', 'input', 'change', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'submit'];
/** Keys by which controls that are not text are moved. */
const MOVES = /^(Arrow|Page|Home|End|Delete)/;
const TEXT = 'input:not([type="range"], [type="checkbox"], [type="radio"])';

const approach: ClientDirective = (load, _options, island) => {
  const root = island.querySelector<HTMLElement>('[data-widget]');
  /** What is to be done again, in order. */
  const kept: (() => void)[] = [];
  /** The finger or button that is down on a handle, and where it is. */
  let held: PointerEvent | null = null;
  let moved: PointerEvent | null = null;
  let woken = false;

  function keep(event: Event) {
    const target = event.target as HTMLElement;
    if (event.type === 'submit') event.preventDefault();
    else if (event.type === 'click' && target.closest('button')) kept.push(() => target.click());
    else if (
      (event.type === 'input' || event.type === 'change') &&
      (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    ) {
      const { value, type } = target;
      const checked = target instanceof HTMLInputElement && target.checked;
      kept.push(() => {
        if (target instanceof HTMLInputElement && type === 'checkbox') target.checked = checked;
        else target.value = value;
        target.dispatchEvent(new Event(event.type, { bubbles: true }));
      });
    } else if (event instanceof KeyboardEvent && MOVES.test(event.key)) {
      if (target.matches('select') || (target.matches(TEXT) && !/^Arrow(Up|Down)$/.test(event.key))) return;
      if (!target.matches('input, [role="slider"]')) return;
      event.preventDefault();
      const { key, shiftKey } = event;
      kept.push(() =>
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
        ),
      );
    } else if (event instanceof PointerEvent) {
      if (event.type === 'pointerdown' && target.closest('[role="slider"]')) held = moved = event;
      else if (event.type === 'pointermove' && event.pointerId === held?.pointerId) moved = event;
      else if (event.type === 'pointerup') held = null;
    }
  }

  async function wake() {
    if (woken) return;
    woken = true;
    for (const name of NEAR) island.removeEventListener(name, wake, true);
    const hydrate = await load();
    await hydrate();
    for (const name of DONE) island.removeEventListener(name, keep, true);
    for (const again of kept) again();
    // A drag goes on where it is, while the pointer is still down: only then can it be captured.
    if (held && moved) {
      const handle = held.target as Element;
      handle.dispatchEvent(new PointerEvent('pointerdown', held));
      handle.dispatchEvent(new PointerEvent('pointermove', moved));
    }
  }

  for (const name of DONE) island.addEventListener(name, keep, true);
  for (const name of NEAR) island.addEventListener(name, wake, { capture: true, passive: true });

  const sight = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    sight.disconnect();
    // It answers, and what it shows is current.
    if (!woken && root) root.dataset.status = 'ready';
  });
  if (isAddressed(island)) wake();
  else if (root) sight.observe(root);
};

export default approach;
