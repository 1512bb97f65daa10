// Puts together what the page is told about the backend: which is in use, and why each better one is not.
import {
  BACKENDS,
  type BackendName,
  type BackendPreference,
  type BackendReport,
  type FailureReason,
  type PassedOver,
} from './protocol.ts';

export interface Situation {
  readonly backend: BackendName | null;
  readonly asked: BackendPreference;
  readonly failure: FailureReason | null;
  /** Failed under a worker before the present one. */
  readonly fallen: readonly PassedOver[];
  /** Passed over by the present worker. */
  readonly passedOver: readonly PassedOver[];
}

/** Null where nothing has been tried. Entries come in order of preference. */
export function describe({ backend, asked, failure, fallen, passedOver }: Situation): BackendReport | null {
  const entries = new Map<BackendName, PassedOver>();
  for (const entry of [...fallen, ...passedOver]) entries.set(entry.backend, entry);
  if (!backend && !failure && entries.size === 0) return null;
  if (backend && asked !== 'auto')
    for (const better of BACKENDS.slice(0, BACKENDS.indexOf(backend)))
      if (!entries.has(better)) entries.set(better, { backend: better, reason: 'not-asked', detail: '' });
  return { backend, asked, failure, passedOver: BACKENDS.flatMap((name) => entries.get(name) ?? []) };
}
