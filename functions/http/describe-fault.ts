export interface FaultDescription {
  kind: string;
  code?: string;
  /** Where it arose, innermost first. */
  frames: string[];
  cause?: FaultDescription;
}

const mostFrames = 8;
const isFrame = /^\s+at .*:\d+:\d+\)?$/;
const isCode = /^[A-Z][A-Z0-9_]{1,60}$/;

/** The kind of a fault and where it arose; not its text, which may quote what somebody wrote. */
export function describeFault(fault: unknown, depth = 3): FaultDescription {
  if (!(fault instanceof Error)) return { kind: typeof fault, frames: [] };
  const code = 'code' in fault ? String(fault.code) : '';
  return {
    kind: fault.name,
    ...(isCode.test(code) ? { code } : {}),
    frames: framesOf(fault),
    ...(fault.cause && depth > 1 ? { cause: describeFault(fault.cause, depth - 1) } : {}),
  };
}

/** A text of several lines stands before the frames, and could look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const text = stack.indexOf(message);
  const lines = stack.slice(text < 0 ? 0 : text + message.length).split('\n');
  return lines
    .filter((line) => isFrame.test(line))
    .map((line) => line.trim())
    .slice(0, mostFrames);
}
