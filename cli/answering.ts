import type { CommandOutput } from './command-output.ts';
import { sayTrouble } from './installation/say-trouble.ts';
import type { Trouble } from './installation/trouble.ts';

/** How a command answers: in words, or as one JSON object on standard output. */
export interface Answering {
  isJson: boolean;
  output: CommandOutput;
}

/** Wrong use, or a no of the installation: 2. */
export function refuse({ isJson, output }: Answering, code: string, message: string): number {
  if (isJson) output.print(JSON.stringify({ ok: false, code, message }, null, 2));
  else output.complain(message);
  return 2;
}

/** For what reads a file and knows only to complain: its words as the refusal of the command. */
export function refusing(answering: Answering, code: string): CommandOutput {
  return { ...answering.output, complain: (message) => void refuse(answering, code, message) };
}

export function refuseFor(answering: Answering, trouble: Trouble): number {
  const code = trouble.code === 'refused' ? trouble.refusal.code : trouble.code;
  return refuse(answering, code, sayTrouble(trouble));
}

/** The facts for a program, or the same in lines for a person. */
export function tell({ isJson, output }: Answering, facts: object, lines: readonly string[]): void {
  if (isJson) output.print(JSON.stringify(facts, null, 2));
  else if (lines.length > 0) output.print(lines.join('\n'));
}
