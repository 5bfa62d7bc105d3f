import type { CommandOutput } from '#cli/command-output.ts';
import type { Shell } from '#cli/shell.ts';

/** Says how far a long work is, at most once a second; at once only where somebody looks on. */
export function createProgress(
  { complain }: CommandOutput,
  { isTerminal, now }: Shell,
): (text: string) => void {
  let last = isTerminal ? Number.NEGATIVE_INFINITY : now();
  return (text) => {
    if (now() - last < 1000) return;
    last = now();
    complain(text);
  };
}
