// One of several named things, and a switch between two.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { WidgetContext } from './widget.ts';

interface ChoiceProps<O extends string> {
  name: string;
  label: ComponentChildren;
  value: O;
  /** In order, with what the reader sees. */
  options: readonly (readonly [O, string])[];
  tone?: string | undefined;
  onInput(value: O): void;
}

export function Choice<O extends string>({ name, label, value, options, tone, onInput }: ChoiceProps<O>) {
  const id = `${useContext(WidgetContext)?.instance}-${name}`;
  return (
    <div class="widget-control" style={tone && { '--tone': `var(--role-${tone})` }}>
      <label class="widget-label" for={id}>
        {label}
      </label>
      <select
        class="widget-select"
        id={id}
        name={name}
        autocomplete="off"
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onInput(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SwitchProps {
  name: string;
  label: ComponentChildren;
  value: boolean;
  onInput(value: boolean): void;
}

export function Switch({ name, label, value, onInput }: SwitchProps) {
  return (
    <label class="widget-switch">
      <input
        type="checkbox"
        role="switch"
        name={name}
        autocomplete="off"
        checked={value}
        aria-checked={value}
        onChange={(event) => onInput(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
