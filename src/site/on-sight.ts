// `client:sight`: an island that comes alive when it is seen, as with `client:visible`, or at once when the address holds a
// state for it: wherever it stands on the page, its readouts are then those of the address.
import type { ClientDirective } from 'astro';
import { isAddressed } from './addressed.ts';

const sight: ClientDirective = (load, { value }, island) => {
  const wake = async () => {
    const hydrate = await load();
    await hydrate();
  };
  if (isAddressed(island)) {
    wake();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      wake();
    },
    typeof value === 'object' ? value : undefined,
  );
  // The island itself has no box.
  for (const child of island.children) observer.observe(child);
};

export default sight;
