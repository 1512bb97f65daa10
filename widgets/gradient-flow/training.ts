// What the widget and its tensor jobs say to each other, as types.

import type { Spread } from './histogram.ts';
import type { FlowNetworkState, FlowState } from './state.ts';

export type ProbeInput = FlowNetworkState;

/** The first gradients as float32 and autodiff have them. */
export interface ProbeResult {
  readonly loss: number;
  /** Frobenius norm of ∂L/∂W by layer; 0 where float32 has lost it, NaN or Infinity where it overflowed. */
  readonly gradients: readonly number[];
}

export type TrainInput = FlowNetworkState & Pick<FlowState, 'clip' | 'lr' | 'steps'>;

/** The network after some completed updates. */
export interface FlowRecord {
  readonly loss: number;
  /** Before clipping. */
  readonly gradients: readonly number[];
  readonly spread: Spread;
}

/** Everything up to now, one record a step: the first before any update. */
export interface TrainProgress {
  readonly records: readonly FlowRecord[];
}

export interface TrainCheckpoint {
  readonly input: TrainInput;
  readonly records: readonly FlowRecord[];
  /** Of the last record: one matrix a layer. */
  readonly weights: readonly Float32Array[];
}

export interface TrainResult {
  /** `overflow`: the last record holds what is not finite any more, and nothing can follow. */
  readonly end: 'done' | 'overflow';
  readonly records: readonly FlowRecord[];
}
