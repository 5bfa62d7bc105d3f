import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Outcome {
  kind: 'response' | 'error';
  requestId: string;
  body: unknown;
}

interface Invocation {
  id: string;
  event: object;
  settle(outcome: Outcome): void;
}

/**
 * Lambda's Runtime API as far as a function asks for it:
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export async function startRuntimeApi() {
  const queue: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let idle: ServerResponse | undefined;
  let tellInitError: (body: unknown) => void = () => {};
  const initError = new Promise<unknown>((resolve) => {
    tellInitError = resolve;
  });

  const handOver = () => {
    const next = idle && queue.shift();
    if (!next) return;
    running.set(next.id, next);
    idle?.writeHead(200, headersOf(next.id)).end(JSON.stringify(next.event));
    idle = undefined;
  };
  const server = createServer(async (request, response) => {
    const [, id, outcome] = /invocation\/([\w-]+)\/(response|error)$/.exec(request.url ?? '') ?? [];
    if (request.url?.endsWith('/invocation/next')) {
      idle = response;
      return handOver();
    }
    const body = await bodyOf(request);
    response.writeHead(202).end('{"status":"OK"}');
    if (request.url?.endsWith('/init/error')) return tellInitError(body);
    const kind = outcome === 'error' ? 'error' : 'response';
    if (id) running.get(id)?.settle({ kind, requestId: id, body });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: addressOf(server.address()),
    /** Of a function that could not start. */
    initError,
    invoke: (event: object) =>
      new Promise<Outcome>((settle) => {
        queue.push({ id: randomUUID(), event, settle });
        handOver();
      }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function headersOf(id: string) {
  return {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': id,
    'lambda-runtime-deadline-ms': String(Date.now() + 15_000),
    'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:ap-northeast-1:123456789012:function:tenken:live',
    'lambda-runtime-trace-id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0',
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function addressOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  return typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '';
}
