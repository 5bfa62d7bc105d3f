import { describeFault, type FaultDescription } from '#functions/http/describe-fault.ts';
import type { Log } from '#functions/ports/log.ts';

export const consoleLog: Log = {
  fault: (reference, fault, { route } = { status: 500 }) => {
    const place = route ? ` (${route})` : '';
    console.error(`障害 / Fault ${reference}${place}: ${linesOf(describeFault(fault)).join('\n')}`);
  },
};

function linesOf({ kind, code, frames, cause }: FaultDescription): string[] {
  const title = code ? `${kind} ${code}` : kind;
  return [title, ...frames.map((frame) => `    ${frame}`), ...(cause ? linesOf(cause) : [])];
}
