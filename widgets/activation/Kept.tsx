// Keys of the view that is not shown: kept in the form, so that every key has its control in either view.
import { type ActivationState, activationState } from './state.ts';

type Key = keyof ActivationState;

export const CURVE_KEYS: readonly Key[] = ['w', 'b', 'w2', 'b2', 'x', 'compare'];
export const LANDSCAPE_KEYS: readonly Key[] = ['wn', 'bn', 'vn', 'c', 'out', 'p', 'turn', 'tilt'];

export function Kept({ state, keys }: { state: ActivationState; keys: readonly Key[] }) {
  return keys.flatMap((key) => {
    const value = state[key];
    const list = activationState.fields[key].kind === 'list' && Array.isArray(value);
    return (list ? value : [value]).map((one, i) => (
      <input key={`${key}.${i}`} type="hidden" name={list ? `${key}.${i}` : key} value={String(one)} />
    ));
  });
}
