// On paper the answers come at the end, so that the exercises can be done first, and links to other pages say where
// they lead. On screen nothing moves.

/** Moves every folded answer behind the lecture while it prints, under the name of its exercise, and back afterwards. */
export function printAnswersAtTheEnd(): void {
  const answers = [...document.querySelectorAll<HTMLElement>('details.answer')];
  const end = document.querySelector<HTMLElement>('.end-matter');
  const lecture = document.querySelector('.sl-markdown-content');
  if (!end || !lecture || answers.length === 0) return;
  const section = document.createElement('section');
  section.className = 'printed-answers';

  addEventListener('beforeprint', () => {
    const heading = document.createElement('h2');
    heading.textContent = end.dataset.answers ?? '';
    section.replaceChildren(heading);
    for (const answer of answers) {
      const name = answer.parentElement?.querySelector('.exercise-name')?.cloneNode(true);
      if (name instanceof HTMLElement) {
        name.removeAttribute('id');
        section.append(name);
      }
      const [, ...content] = answer.childNodes;
      const place = document.createElement('div');
      place.append(...content);
      section.append(place);
    }
    lecture.append(section);
    document.documentElement.dataset.printing = '';
  });

  addEventListener('afterprint', () => {
    const places = section.querySelectorAll(':scope > div');
    for (const [index, answer] of answers.entries()) answer.append(...(places[index]?.childNodes ?? []));
    section.remove();
    delete document.documentElement.dataset.printing;
  });
}

/** Lists of links whose text or neighbour says the address already, or whose addresses would drown the text. */
const SAID = '.address-list, .widget-keys, .section-links, .work-note, .references';

/** Gives each link to another page of the course its whole address while it prints (print.css shows it). */
export function printAddresses(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('.sl-markdown-content a[href]');
  const others = [...links].filter(
    (link) => link.origin === location.origin && link.pathname !== location.pathname && !link.closest(SAID),
  );
  addEventListener('beforeprint', () => {
    for (const link of others) link.dataset.address = link.href;
  });
  addEventListener('afterprint', () => {
    for (const link of others) delete link.dataset.address;
  });
}
