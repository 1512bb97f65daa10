// Whether a page's address asks for a state of the figure in an island.

/** The address has keys of the widget's instance, `?<instance>.<key>=…`. */
export function isAddressed(island: Element): boolean {
  const instance = island.querySelector('[data-widget]')?.id;
  return [...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${instance}.`));
}
