// States with a name, as a row of buttons, and what to notice in the one that is shown.
import type { ComponentChildren } from 'preact';

interface PresetsProps<N extends string> {
  legend: string;
  /** In order, with what the reader sees. */
  options: readonly (readonly [N, string])[];
  /** The one that the present state is, if any. */
  chosen: N | null;
  /** A sentence or two on what to notice in it. */
  note?: ComponentChildren;
  onChoose(name: N): void;
}

export function Presets<N extends string>({ legend, options, chosen, note, onChoose }: PresetsProps<N>) {
  return (
    <fieldset class="widget-presets">
      <legend class="widget-label">{legend}</legend>
      {options.map(([name, label]) => (
        <button
          type="button"
          class="widget-chip"
          key={name}
          data-preset={name}
          aria-pressed={chosen === name}
          onClick={() => onChoose(name)}
        >
          {label}
        </button>
      ))}
      {note && <p class="widget-note">{note}</p>}
    </fieldset>
  );
}
