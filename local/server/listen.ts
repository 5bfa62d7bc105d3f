import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { Certificate } from '../certificate/ensure-certificate.ts';

export interface Listening {
  server: Server;
  port: number;
}

/** Port 0 takes any that is free. A port that is taken is thrown as Node throws it (`EADDRINUSE`). */
export async function listen({ key, cert }: Certificate, host: string, port: number): Promise<Listening> {
  const server = createServer({ key, cert, minVersion: 'TLSv1.2' });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, port: address.port };
}

/** Ends what is under way too: a browser keeps its connections open for minutes. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
