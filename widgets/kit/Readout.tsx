// A number the widget reports: rounded and localised for readers, in full precision for those who check.
import { useContext } from 'preact/hooks';
import { formatNumber, fullPrecision } from './format.ts';
import { WidgetContext } from './widget.ts';

interface ReadoutProps {
  name: string;
  /** Absent: not reached yet. */
  value: number | null;
  digits?: number;
  tone?: string;
  /** How to put it, where not as a plain number (percentages, units). */
  format?(value: number): string;
}

export function Readout({ name, value, digits = 3, tone, format }: ReadoutProps) {
  const lang = useContext(WidgetContext)?.lang ?? 'es';
  return (
    <output
      name={name}
      aria-live="off"
      class="widget-readout"
      data-value={value === null ? undefined : fullPrecision(value)}
      style={tone && { '--tone': `var(--role-${tone})` }}
    >
      {value === null ? '–' : (format?.(value) ?? formatNumber(value, lang, digits))}
    </output>
  );
}
