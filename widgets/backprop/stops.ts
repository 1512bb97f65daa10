// The walk through one update: 25 nodes in four phases, and which edges of the drawing each one uses.

export const phases = ['forward', 'loss', 'backward', 'update'] as const;
export type Phase = (typeof phases)[number];

/** What a node computes: sum, activation, loss, ∂L/∂ŷ, ∂L/∂a of a hidden unit, delta, a unit's gradients, its update. */
export type Kind = 'z' | 'a' | 'loss' | 'dy' | 'da' | 'delta' | 'gradient' | 'update';

export interface Stop {
  readonly phase: Phase;
  readonly kind: Kind;
  /** 1 is the hidden layer, 2 the output layer. */
  readonly layer: 1 | 2;
  /** 0 or 1; of the loss there is one only. */
  readonly unit: 0 | 1;
}

const both = (phase: Phase, kind: Kind, layer: 1 | 2): Stop[] => [
  { phase, kind, layer, unit: 0 },
  { phase, kind, layer, unit: 1 },
];

export const stops: readonly Stop[] = [
  ...both('forward', 'z', 1),
  ...both('forward', 'a', 1),
  ...both('forward', 'z', 2),
  ...both('forward', 'a', 2),
  { phase: 'loss', kind: 'loss', layer: 2, unit: 0 },
  ...both('backward', 'dy', 2),
  ...both('backward', 'delta', 2),
  ...both('backward', 'gradient', 2),
  ...both('backward', 'da', 1),
  ...both('backward', 'delta', 1),
  ...both('backward', 'gradient', 1),
  ...both('update', 'update', 2),
  ...both('update', 'update', 1),
];

/** The stop at a position of the walk: none at 0, where everything is in sight. */
export const stopAt = (node: number): Stop | null => stops[node - 1] ?? null;

/** The position of a phase's first node. */
export const firstOf = (phase: Phase): number => stops.findIndex((stop) => stop.phase === phase) + 1;

export type Reach = 'done' | 'active' | 'pending';

/** How far the walk is with what `kind` computes for one unit: at position 0 everything is done but the update. */
export function reach(node: number, kind: Kind, layer: 1 | 2, unit: number): Reach {
  if (node === 0) return kind === 'update' ? 'pending' : 'done';
  const place = stops.findIndex(
    (stop) => stop.kind === kind && (kind === 'loss' || (stop.layer === layer && stop.unit === unit)),
  );
  if (place === node - 1) return 'active';
  return place < node - 1 ? 'done' : 'pending';
}

/** Whether the stop takes what `kind` computed for one unit. */
export function feeds(stop: Stop | null, kind: Kind, layer: 1 | 2, unit: number): boolean {
  if (!stop) return false;
  const own = layer === stop.layer && unit === stop.unit;
  switch (stop.kind) {
    case 'z':
      return kind === 'a' && layer === 1 && stop.layer === 2;
    case 'a':
      return kind === 'z' && own;
    case 'loss':
      return kind === 'a' && layer === 2;
    case 'dy':
      return kind === 'a' && own;
    case 'da':
      return kind === 'delta' && layer === 2;
    case 'delta':
      return (kind === 'dy' || kind === 'da' || kind === 'z') && own;
    case 'gradient':
      return (kind === 'delta' && own) || (kind === 'a' && layer === 1 && stop.layer === 2);
    case 'update':
      return false;
  }
}

/** An edge of the drawing: a weight (`w1.0`), the way from an output to the loss (`l.0`), or a bias (`b1.0`). */
export type EdgeId = `${'w1' | 'w2' | 'l' | 'b1' | 'b2'}.${number}`;

/** The edges along which a node gets what it needs, and whether they are used backwards. */
export function used(stop: Stop | null): { readonly edges: readonly EdgeId[]; readonly backward: boolean } {
  if (!stop) return { edges: [], backward: false };
  const { kind, layer, unit } = stop;
  const into: EdgeId[] = [`w${layer}.${2 * unit}`, `w${layer}.${2 * unit + 1}`, `b${layer}.${unit}`];
  switch (kind) {
    case 'z':
      return { edges: into, backward: false };
    case 'loss':
      return { edges: ['l.0', 'l.1'], backward: false };
    case 'dy':
      return { edges: [`l.${unit}`], backward: true };
    case 'da':
      return { edges: [`w2.${unit}`, `w2.${2 + unit}`], backward: true };
    case 'gradient':
    case 'update':
      return { edges: into, backward: true };
    default:
      return { edges: [], backward: kind === 'delta' };
  }
}
