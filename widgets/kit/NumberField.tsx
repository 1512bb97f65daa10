// A text field for a number: takes comma or point, keeps what is being typed, brings values into range.
import type { ComponentChildren } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { formatField, formatNumber, parseTyped, snap } from './format.ts';
import { kitStrings } from './strings.ts';
import { WidgetContext } from './widget.ts';

export interface NumberFieldProps {
  /** The key in the state; elements of lists as `w.0`. */
  name: string;
  value: number;
  min: number;
  max: number;
  /** What an arrow key adds; Shift makes it ten times as much. */
  step: number;
  /** The value some arrow keys further, where they do not just add steps. */
  moved?(value: number, steps: number): number;
  /** Only whole numbers: what is typed is rounded. */
  integer?: boolean | undefined;
  /** What is above `max` means `max`, without a word. */
  saturates?: boolean | undefined;
  onInput(value: number): void;
}

/** Arrow keys as a signed number of steps; null for other keys. */
export function stepsOf(event: KeyboardEvent): number | null {
  const size = event.shiftKey ? 10 : 1;
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return size;
    case 'ArrowDown':
    case 'ArrowLeft':
      return -size;
    case 'PageUp':
      return 10;
    case 'PageDown':
      return -10;
    default:
      return null;
  }
}

/** The bare field, for a slider or a label of one's own. */
export function NumberInput(props: NumberFieldProps & { id?: string; labelledBy?: string }) {
  const { name, value, min, max, integer, onInput } = props;
  const widget = useContext(WidgetContext);
  const lang = widget?.lang ?? 'es';
  const [draft, setDraft] = useState<string | null>(null);
  const before = useRef(value);

  /** The number that `text` stands for, within range; null when it is none. */
  function take(text: string): number | null {
    const typed = parseTyped(text);
    if (typed === null) return null;
    return Math.min(max, Math.max(min, integer ? Math.round(typed) : typed)) + 0;
  }

  function commit(text: string) {
    setDraft(null);
    if (!widget) return;
    const strings = kitStrings[widget.lang];
    const [typed, taken] = [parseTyped(text), take(text)];
    if (typed === null || taken === null) widget.notices.value = [strings.typedMalformed(text.trim())];
    else if (taken !== typed && !(props.saturates && taken === max)) {
      const inRange = min <= typed && typed <= max;
      const say = inRange ? strings.typedFraction : strings.typedClamped;
      widget.notices.value = [say(formatNumber(taken, lang, 10))];
    }
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      class="widget-field"
      id={props.id}
      name={name}
      autocomplete="off"
      spellcheck={false}
      aria-labelledby={props.labelledBy}
      aria-invalid={draft !== null && take(draft) === null}
      value={draft ?? formatField(value, lang)}
      onFocus={() => {
        before.current = value;
      }}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        const taken = take(text);
        if (taken !== null && taken !== value) onInput(taken);
      }}
      onChange={(event) => commit(event.currentTarget.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && (draft !== null || value !== before.current)) {
          event.preventDefault();
          setDraft(null);
          onInput(before.current);
        }
        const steps = event.key.startsWith('Page') || /Left|Right/.test(event.key) ? null : stepsOf(event);
        if (steps === null) return;
        event.preventDefault();
        setDraft(null);
        onInput(props.moved?.(value, steps) ?? snap(value + steps * props.step, props));
      }}
    />
  );
}

export function NumberField(
  props: NumberFieldProps & { label: ComponentChildren; tone?: string | undefined },
) {
  const id = `${useContext(WidgetContext)?.instance}-${props.name}`;
  return (
    <div class="widget-control" style={props.tone && { '--tone': `var(--role-${props.tone})` }}>
      <label class="widget-label" for={id}>
        {props.label}
      </label>
      <NumberInput {...props} id={id} />
    </div>
  );
}
