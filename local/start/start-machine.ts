import path from 'node:path';
import { openWindow } from '../browser/open-window.ts';
import { ensureBuilds } from '../build/ensure-builds.ts';
import { ensureCertificate } from '../certificate/ensure-certificate.ts';
import type { Example } from '../example/example.ts';
import type { StartedServer } from '../server/start-server.ts';
import { claimRunning, leaveRunning, noteOrigin } from './running-note.ts';
import { firstPort, startOnFreePort } from './start-on-free-port.ts';
import { startWords } from './start-words.ts';

export interface MachineOptions {
  /** `.tenken`, unless a test says otherwise. */
  kept: string;
  say: (text: string) => void;
  /** A plan of one's own; the city where none is named. */
  example?: Example;
  build?: (starting: () => void) => Promise<void>;
  open?: typeof openWindow;
}

export interface Machine {
  server: StartedServer;
  stop(): Promise<void>;
}

/** Builds, starts and opens, saying each step. Nothing where it is running already. */
export async function startMachine(options: MachineOptions): Promise<Machine | undefined> {
  const { kept, say, example, build = (starting) => ensureBuilds({ starting }) } = options;
  const other = await claimRunning(kept);
  if (other) {
    say(startWords.alreadyRunning(other.origin));
    return undefined;
  }
  try {
    say(startWords.begin);
    await build(() => say(startWords.building));
    say(startWords.serving);
    const dataFolder = dataFolderOf(options);
    const server = await startOnFreePort({ dataFolder, ...(example ? { example } : {}) });
    noteOrigin(kept, server.origin);
    await showServer(server, dataFolder, options);
    const stop = async () => {
      await server.stop();
      leaveRunning(kept);
    };
    return { server, stop };
  } catch (fault) {
    leaveRunning(kept);
    throw fault;
  }
}

/** Each plan has data of its own: trying one leaves the city's as it is. */
function dataFolderOf({ kept, example }: MachineOptions): string {
  if (!example) return path.join(kept, 'data');
  const { municipality, id, fiscalYear } = example.plan;
  return path.join(kept, 'plans', `${municipality.id}-${id}-${fiscalYear}`);
}

async function showServer(server: StartedServer, dataFolder: string, options: MachineOptions): Promise<void> {
  const { kept, say, open = openWindow } = options;
  const { origin } = server;
  if (new URL(origin).port !== String(firstPort)) say(startWords.otherPort(origin));
  if (server.fellBack) say(startWords.fellBack);
  const { spki } = await ensureCertificate();
  const failed = () => say(startWords.notOpened);
  const browser =
    process.env.TENKEN_OPEN === 'no'
      ? undefined
      : open({ address: `${origin}/`, profile: path.join(kept, 'browser'), spki, failed });
  say(browser ? startWords.opened(browser.name) : startWords.notOpened);
  say(startWords.ready(server, dataFolder));
}
