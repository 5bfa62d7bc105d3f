import { createServer, type IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';

const table = z.object({ TableName: z.string() });
const asked = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  /** Of a batch, by table. */
  RequestItems: z.record(z.string(), z.unknown()).default({}),
  /** Of a transaction: `{Put: {TableName}}`. */
  TransactItems: z.array(z.record(z.string(), table)).default([]),
});

/**
 * Stands between the function and the engine, which lets everybody do everything, and notes what the function does to
 * which table, as IAM names it: `Core/index/feed Query`.
 */
export async function watchEngine(endpoint: string) {
  const actions = new Set<string>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const target = String(request.headers['x-amz-target']);
    for (const action of actionsOf(target.replace(/^.*\./, ''), JSON.parse(body.toString())))
      actions.add(action);
    const asking = { method: 'POST', headers: forwarded(request.headers), body };
    const answer = await fetch(endpoint, asking).catch(() => undefined);
    if (!answer) return void response.destroy();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { endpoint: `http://127.0.0.1:${port}`, actions, stop };
}

function actionsOf(action: string, input: unknown): string[] {
  const { TableName, IndexName, RequestItems, TransactItems } = asked.parse(input);
  const resource = IndexName ? `${TableName}/index/${IndexName}` : TableName;
  const inTransaction = TransactItems.flatMap((item) =>
    Object.entries(item).map(([kind, { TableName: name }]) => `${name} ${kind}Item`),
  );
  const inBatch = Object.keys(RequestItems).map((name) => `${name} ${action}`);
  return [...(resource ? [`${resource} ${action}`] : []), ...inTransaction, ...inBatch];
}

/** Without what belongs to the connection. */
function forwarded({ host: _host, connection: _connection, ...others }: IncomingHttpHeaders) {
  return Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
}
