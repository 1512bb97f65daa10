// The search dialog: opens by its button or by Ctrl/Cmd + K, and only then loads Pagefind's interface and index.

/** Opens the dialog, with the interface in it once it is there. */
function serve(search: HTMLElement): void {
  const dialog = search.querySelector('dialog');
  const place = search.querySelector<HTMLElement>('.search-ui');
  if (!dialog || !place) return;
  let loaded: Promise<void> | undefined;

  const load = async () => {
    const { PagefindUI } = await import('@pagefind/default-ui');
    new PagefindUI({
      element: place,
      baseUrl: import.meta.env.BASE_URL,
      bundlePath: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`,
      showImages: false,
      showSubResults: true,
      resetStyles: false,
      translations: JSON.parse(search.dataset.translations ?? '{}'),
    });
  };

  const open = async () => {
    dialog.showModal();
    loaded ??= load();
    try {
      await loaded;
      place.querySelector('input')?.focus();
    } catch {
      // Offline, say: the next opening tries again.
      loaded = undefined;
      place.textContent = search.dataset.failed ?? '';
    }
  };

  search.querySelector('.search-open')?.addEventListener('click', open);
  search.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  // A click on the backdrop or on a result closes it (a result may lie on this very page).
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });
}

for (const search of document.querySelectorAll<HTMLElement>('site-search')) serve(search);
