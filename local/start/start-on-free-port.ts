import { type StartedServer, type StartOptions, startServer } from '../server/start-server.ts';

/** Where the manifest in the repository points. */
export const firstPort = 3443;
export const lastPort = 3452;

/** Starts on the first port that is free. */
export async function startOnFreePort(
  options: Pick<StartOptions, 'dataFolder' | 'example'>,
  port = firstPort,
): Promise<StartedServer> {
  try {
    return await startServer({ ...options, port });
  } catch (fault) {
    if (!isTaken(fault) || port >= lastPort) throw fault;
    return startOnFreePort(options, port + 1);
  }
}

function isTaken(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  // EACCES: Windows keeps ranges of ports for itself.
  return code === 'EADDRINUSE' || (code === 'EACCES' && fault instanceof Error && 'port' in fault);
}
