// The words of the page's language, handed down from the island of that language: a page loads no other.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../../src/site/lang.ts';
import { WidgetContext } from '../kit/widget.ts';
import type { ForwardStrings } from './strings.ts';

export const TextContext = createContext<ForwardStrings | null>(null);

export function useText(): { text: ForwardStrings; lang: Lang } {
  const text = useContext(TextContext);
  if (!text) throw new Error('a view of the forward pass outside its island');
  return { text, lang: useContext(WidgetContext)?.lang ?? 'es' };
}
