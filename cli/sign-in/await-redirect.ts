import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface AwaitedRedirect {
  /** Where the provider is to lead back to (RFC 8252, 7.3). */
  address: string;
  /** The address that it led to; nothing where nobody came in time. */
  arrived: Promise<URL | undefined>;
  close(): void;
}

interface Awaiting {
  /** What is registered: Entra ID takes any port only for `localhost`, others for the address itself. */
  host: 'localhost' | '127.0.0.1';
  state: string;
  milliseconds: number;
}

/** Listens on any free port of this machine only, until somebody comes with our state. */
export async function awaitRedirect({ host, state, milliseconds }: Awaiting): Promise<AwaitedRedirect> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  const address = `http://${host}:${place.port}/`;
  const close = () => {
    server.close();
    server.closeIdleConnections();
  };
  const arrived = new Promise<URL | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', address);
      const isOurs = request.method === 'GET' && url.pathname === '/' && hasState(url, state);
      answer(request, response, isOurs);
      if (!isOurs) return;
      clearTimeout(timer);
      resolve(url);
    });
    server.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
  return { address, arrived, close };
}

function hasState({ searchParams }: URL, state: string): boolean {
  return searchParams.get('state') === state;
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  connection: 'close',
};

function answer(request: IncomingMessage, response: ServerResponse, isOurs: boolean): void {
  request.resume();
  response.writeHead(isOurs ? 200 : 404, headers);
  response.end(
    isOurs ? page('端末に戻ってください。この画面は閉じてかまいません。') : page('見つかりません。'),
  );
}

function page(sentence: string): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>点検</title><p>${sentence}</p></html>`;
}
