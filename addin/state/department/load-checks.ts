import type { Checks } from '#addin/state/checks.ts';
import type { PanePorts } from '#addin/state/pane-ports.ts';

/** The rules, which come over the network after the pane is there. */
export interface LoadingChecks {
  get(): Checks | undefined;
  /** Asks for them, now and again until they come; tells of the first failure and of their arrival. */
  start(tell: (standing: 'failed' | 'ready') => void): () => void;
  /** Settles when they are there, or when the attempt that is under way, or one made now, has failed. */
  attempt(): Promise<void>;
}

/** Milliseconds between the attempts; the last one again and again. */
const pauses = [2000, 5000, 15_000, 60_000];

export function loadChecks(ports: Pick<PanePorts, 'checks' | 'later'>): LoadingChecks {
  let checks: Checks | undefined;
  let running: Promise<void> | undefined;
  let failures = 0;
  let tell: (standing: 'failed' | 'ready') => void = () => {};
  let callOff = () => {};

  const run = async () => {
    callOff();
    try {
      checks = await ports.checks();
      tell('ready');
    } catch {
      // No network, or the server was renewed meanwhile; the pane says so and asks again.
      const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
      failures += 1;
      callOff = ports.later(pause, () => void attempt());
      tell('failed');
    } finally {
      running = undefined;
    }
  };
  const attempt = async () => {
    if (checks) return;
    running ??= run();
    await running;
  };

  return {
    get: () => checks,
    attempt,
    start(listener) {
      tell = listener;
      if (checks) tell('ready');
      else void attempt();
      return () => {
        tell = () => {};
        callOff();
      };
    },
  };
}
