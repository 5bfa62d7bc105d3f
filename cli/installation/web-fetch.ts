import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';

export type WebFetch = (address: string, init?: RequestInit) => Promise<Response>;

const keptCertificate = path.join(import.meta.dirname, '../../.tenken/certificate/localhost.pem');

/**
 * How an installation is asked. This machine's own server signs its certificate itself: exactly that one is trusted
 * for `localhost`, and for nothing else.
 */
export function webFetchFor(origin: string, certificateFile = keptCertificate): WebFetch {
  const certificate = new URL(origin).hostname === 'localhost' ? readCertificate(certificateFile) : undefined;
  if (certificate === undefined) return (address, init) => fetch(address, init);
  return (address, init) =>
    new URL(address).hostname === 'localhost' && address.startsWith('https:')
      ? askTrusting(certificate, new Request(address, init))
      : fetch(address, init);
}

/** The file holds the key before it. */
function readCertificate(file: string): string | undefined {
  try {
    const pem = readFileSync(file, 'utf8');
    return pem.slice(Math.max(0, pem.indexOf('-----BEGIN CERTIFICATE-----')));
  } catch {
    return undefined;
  }
}

async function askTrusting(certificate: string, asked: Request): Promise<Response> {
  const body = Buffer.from(await asked.arrayBuffer());
  const headers: Record<string, string> = { 'content-length': String(body.length) };
  asked.headers.forEach((value, name) => {
    headers[name] = value;
  });
  const { hostname, port, pathname, search } = new URL(asked.url);
  return new Promise((resolve, reject) => {
    const call = request({
      ...{ hostname, port, path: pathname + search, method: asked.method, headers },
      ...{ ca: certificate, agent: false, signal: asked.signal },
    });
    call.once('error', reject);
    call.once('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => {
        const status = incoming.statusCode ?? 0;
        const answered = new Headers(
          Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          ),
        );
        const content = [204, 304].includes(status) ? null : Buffer.concat(chunks);
        resolve(new Response(content, { status, headers: answered }));
      });
    });
    call.end(body);
  });
}
