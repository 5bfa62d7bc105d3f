import { request } from 'node:https';
import { ensureCertificate } from '#local/certificate/ensure-certificate.ts';

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams;
}

const { cert } = await ensureCertificate();

/** Asks a server of this machine as a browser does that trusts its certificate; the path goes out as it is written. */
export function localFetch(origin: string, path: string, asked: Asked = {}): Promise<Response> {
  const { method = 'GET', body } = asked;
  const form = body instanceof URLSearchParams ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const headers = { ...form, ...asked.headers };
    const call = request({
      ...{ hostname, port, path, method, headers, ca: cert, agent: false },
      // Whatever the Host header says, the certificate is for this name.
      servername: 'localhost',
    });
    call.once('error', reject);
    call.once('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('end', () => {
        const headers = new Headers();
        for (const [name, values] of Object.entries(incoming.headersDistinct)) {
          for (const value of values ?? []) headers.append(name, value);
        }
        const status = incoming.statusCode ?? 0;
        const hasBody = ![204, 304].includes(status);
        resolve(new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers }));
      });
    });
    call.end(body?.toString());
  });
}
