// Gives way to the worker's other messages and jobs. A MessageChannel, since timers are held to 4 ms and
// `requestAnimationFrame` to 60 a second, in workers too.

/** Milliseconds a job may keep the worker before it really gives way; below that, breathing costs nothing. */
const SLICE = 8;

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

let lastPause = performance.now();

export async function breathe(signal: AbortSignal): Promise<void> {
  if (performance.now() - lastPause >= SLICE) {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
    lastPause = performance.now();
  }
  signal.throwIfAborted();
}
