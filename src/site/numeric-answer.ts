// <numeric-answer>: judges the number typed into an exercise's field and says what it makes of it.
import { judge } from './judging.ts';

class NumericAnswer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!form || !field || !status) return;
    const { unit, ...answer } = JSON.parse(this.dataset.answer ?? '');
    const words = JSON.parse(this.dataset.words ?? '');

    form.onsubmit = (event) => {
      event.preventDefault();
      const verdict = judge(field.value, answer, unit);
      this.dataset.verdict = verdict.kind;
      field.setAttribute('aria-invalid', String(verdict.kind === 'unreadable'));
      status.textContent = verdict.kind === 'remark' ? verdict.says : words[verdict.kind];
    };
    // A new attempt is not judged by the old one's words.
    field.oninput = () => {
      delete this.dataset.verdict;
      field.removeAttribute('aria-invalid');
      status.textContent = '';
    };
  }
}

customElements.define('numeric-answer', NumericAnswer);
