// What each backend's start hands back: whether what it runs on is still there.

export interface Device {
  /** Known to be gone. Cheap: asked before every message. */
  isLost(): boolean;
  /** Settles with the reason when it goes; never on processors. */
  readonly lost: Promise<string>;
}

/** A processor does not go away while the worker lives. */
export const processor: Device = { isLost: () => false, lost: new Promise(() => {}) };
