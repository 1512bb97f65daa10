// The first gradients as a framework has them: float32 and autodiff in the worker, asked for by the reader, then following
// the state. Tells how far they are from the closed form, and which layers float32 has lost.
import { signal } from '@preact/signals';
import type { Compute } from '../../src/compute/client.ts';
import type { BackendName, FailureReason } from '../../src/compute/protocol.ts';
import type { probe } from './compute.ts';
import { type FlowNetworkState, networkKey } from './state.ts';

export interface Check {
  /** Of which network. */
  readonly key: string;
  readonly backend: BackendName;
  readonly gradients: readonly number[];
}

/** What float32 makes of a number that double precision holds. */
export interface Comparison {
  /** Largest relative difference among the layers that float32 still has; null where it has none. */
  readonly difference: number | null;
  /** Layers (1 the first) that came back as 0 and are not, or with hardly a digit left. */
  readonly vanished: readonly number[];
  /** Layers that came back as NaN or infinite. */
  readonly overflowed: readonly number[];
}

/** A gradient this long has components near the smallest float32, where digits are lost one by one. */
const FEW_DIGITS = 1e-35;

export function compare(exact: readonly number[], float32: readonly number[]): Comparison {
  const vanished: number[] = [];
  const overflowed: number[] = [];
  let difference: number | null = null;
  exact.forEach((g, l) => {
    const found = float32[l] ?? Number.NaN;
    if (!Number.isFinite(found)) overflowed.push(l + 1);
    else if (g !== 0 && (found === 0 || g < FEW_DIGITS)) vanished.push(l + 1);
    else difference = Math.max(difference ?? 0, g === 0 ? found : Math.abs(found - g) / g);
  });
  return { difference, vanished, overflowed };
}

/** The reader has stopped when nothing has changed for this long (ms). */
const SETTLED = 250;

export function createChecking(channel: string, client: () => Promise<Compute>) {
  const check = signal<Check | null>(null);
  const refused = signal<FailureReason | null>(null);
  /** Whether the reader has asked; from then on it follows the state. */
  const wanted = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(of: FlowNetworkState, afresh: boolean): Promise<void> {
    const { depth, width, f, init, gain, norm, residual, seed } = of;
    const compute = await client();
    if (afresh) compute.restart();
    const input = { depth, width, f, init, gain, norm, residual, seed };
    const outcome = await compute.run<typeof probe>('gradient-flow/probe', input, { latest: channel });
    if (outcome.kind === 'failed') refused.value = outcome.reason;
    if (outcome.kind !== 'result') return;
    refused.value = null;
    check.value = {
      key: networkKey(of),
      backend: compute.report?.backend ?? 'cpu',
      gradients: outcome.value.gradients,
    };
  }
  const noClient = () => {
    refused.value = 'no-worker';
  };

  return {
    check,
    refused,
    wanted,
    /** Asks for this network's, once the reader has stopped. */
    follow(of: FlowNetworkState) {
      clearTimeout(timer);
      if (!wanted.value || check.peek()?.key === networkKey(of)) return;
      timer = setTimeout(() => ask(of, false).catch(noClient), check.peek() ? SETTLED : 0);
    },
    retry(of: FlowNetworkState) {
      ask(of, true).catch(noClient);
    },
    stop: () => clearTimeout(timer),
  };
}

export type Checking = ReturnType<typeof createChecking>;
