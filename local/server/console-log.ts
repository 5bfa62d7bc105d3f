import type { Log } from '#functions/ports/log.ts';

/** The kind of a fault and where it arose; not its text, which may quote what somebody wrote. */
export const consoleLog: Log = {
  fault: (reference, fault) => {
    console.error(`障害 / Fault ${reference}: ${describeFault(fault)}`);
  },
};

function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [fault.name, ...frames.slice(0, 8)].join('\n');
}
