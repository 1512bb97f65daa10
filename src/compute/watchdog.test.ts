// The watchdog blames nobody for a laptop's sleep.
import { expect, it } from 'vitest';
import { FakeClock } from './testing.ts';
import { Watchdog } from './watchdog.ts';

function setUp() {
  const clock = new FakeClock();
  const state = { pings: 0, silent: 0, needed: true };
  const watchdog = new Watchdog({
    clock,
    tick: 1_000,
    needed: () => state.needed,
    patience: () => 5_000,
    ping: () => void state.pings++,
    onSilent: () => void state.silent++,
  });
  return { clock, state, watchdog };
}

it('pings again only when the last ping was answered', () => {
  const { clock, state, watchdog } = setUp();
  watchdog.watch();
  clock.pass(3_000);
  expect(state.pings).toBe(1);
  watchdog.heard();
  clock.pass(1_000);
  expect(state.pings).toBe(2);
});

it('cries once after its patience, and can watch again', () => {
  const { clock, state, watchdog } = setUp();
  watchdog.watch();
  clock.pass(30_000);
  expect(state.silent).toBe(1);
  watchdog.watch();
  clock.pass(30_000);
  expect(state.silent).toBe(2);
});

it('counts what it was awake for: one late tick is one tick, however late', () => {
  // A clock that sleeps: the alarm set for one second rings an hour later, once.
  const alarms: (() => void)[] = [];
  let silent = 0;
  const watchdog = new Watchdog({
    clock: {
      after(_, ring) {
        alarms.push(ring);
        return () => {};
      },
    },
    tick: 1_000,
    needed: () => true,
    patience: () => 5_000,
    ping() {},
    onSilent: () => void silent++,
  });
  watchdog.watch();
  for (let late = 0; late < 3; late++) alarms.shift()?.();
  expect(silent).toBe(0);
});

it('stops by itself when no answer is due', () => {
  const { clock, state, watchdog } = setUp();
  watchdog.watch();
  state.needed = false;
  clock.pass(60_000);
  expect(state).toMatchObject({ pings: 0, silent: 0 });
});
