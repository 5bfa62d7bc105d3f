import { type StartedServer, startServer } from '../server/start-server.ts';

/** Where the manifest in the repository points. */
export const firstPort = 3443;
export const lastPort = 3452;

/** Starts on the first port that is free. */
export async function startOnFreePort(dataFolder: string, port = firstPort): Promise<StartedServer> {
  try {
    return await startServer({ dataFolder, port });
  } catch (fault) {
    if (!isTaken(fault) || port >= lastPort) throw fault;
    return startOnFreePort(dataFolder, port + 1);
  }
}

function isTaken(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  // EACCES: Windows keeps ranges of ports for itself.
  return code === 'EADDRINUSE' || (code === 'EACCES' && fault instanceof Error && 'port' in fault);
}
