/** A clock that the test moves: calls fall due only when it says so. */
export interface HandClock {
  later: (milliseconds: number, call: () => void) => () => void;
  /** Lets the time pass and waits for everything that this starts. */
  pass(milliseconds: number): Promise<void>;
}

export function handClock(): HandClock {
  let now = 0;
  let due: { at: number; call: () => void }[] = [];
  return {
    later(milliseconds, call) {
      const one = { at: now + milliseconds, call };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    async pass(milliseconds) {
      now += milliseconds;
      const ripe = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { call } of ripe) call();
      await settle();
    },
  };
}

/** Everything in memory answers within a few turns of the queue. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
