// The lecture pages' own script: copying, the language link, keyboard access to what scrolls sideways, and
// answers at the end of what is printed.
import { followCopyControls } from './copy.ts';
import { printAddresses, printAnswersAtTheEnd } from './printing.ts';
import { focusWhatScrolls } from './scrolling.ts';

followCopyControls();
focusWhatScrolls('.equation-body, .figure-drawing, .sl-markdown-content table');
printAnswersAtTheEnd();
printAddresses();

// The other language shows the same state of the same widgets, at the same section.
const language = document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]');
for (const link of language) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
