import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CommandOutput } from '#cli/command-output.ts';
import type { Shell } from '#cli/shell.ts';
import { cityExample } from '#local/example/city-example.ts';
import type { Example } from '#local/example/example.ts';
import { startServer } from '#local/server/start-server.ts';
import { aVisitor, nextOf } from '../../local/identity/walk-sign-in.ts';

export interface Answered {
  code: number;
  out: string;
  complaint: string;
}

export type Run = (args: string[], output: CommandOutput, shell: Shell) => number | Promise<number>;

interface Wanted {
  dataFolder?: string;
  /** The city in the middle of its round where none is named. */
  example?: Example;
}

/** The city's people can sign in, and nothing at all is stored. */
export const emptyExample: Example = { ...cityExample, seed: async () => {} };

/** A real server with the example city, and a shell before it whose person signs in when a browser is opened. */
export async function anInstallation({ dataFolder, example = cityExample }: Wanted = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-installation-'));
  const server = await startServer({ dataFolder: dataFolder ?? path.join(folder, 'data'), example });
  const { origin } = server;
  const shellOf = (subject: string): Shell => ({
    environment: { TENKEN_AT: origin, XDG_CONFIG_HOME: path.join(folder, `config-${subject}`) },
    isTerminal: true,
    openBrowser: (address) => {
      void walk(origin, address, subject);
      return true;
    },
    now: Date.now,
    pause: async () => {},
    chance: () => 0,
  });
  const as = (subject: string) => async (run: Run, args: string[]) => runIn(shellOf(subject), run, args);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  };
  return { origin, folder, server, shellOf, as, stop };
}

export async function runIn(shell: Shell, run: Run, args: string[]): Promise<Answered> {
  const [out, complaints]: [string[], string[]] = [[], []];
  const output = {
    print: (text: string) => void out.push(text),
    complain: (text: string) => void complaints.push(text),
  };
  const code = await run(args, output, shell);
  return { code, out: out.join('\n'), complaint: complaints.join('\n') };
}

/** From the provider's page back to the command's own address, as a browser goes. */
export async function walk(origin: string, address: string, subject: string): Promise<Response> {
  const visit = aVisitor(origin);
  const page = nextOf(await visit(address));
  const resumed = await visit(page, subject === '' ? { cancel: 'yes' } : { subject });
  return fetch(nextOf(await visit(nextOf(resumed))));
}
