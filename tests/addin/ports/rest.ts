import type { HandClock } from './hand-clock.ts';

/** Lets the fingers rest for so long that every sheet has been read as it stands. */
export async function rest(clock: HandClock): Promise<void> {
  await clock.pass(1000);
  for (let turn = 0; turn < 10; turn += 1) await clock.pass(0);
}
