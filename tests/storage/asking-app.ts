import { apiBase } from '#domain/protocol/api-routes.ts';
import { createApp } from '#functions/http/create-app.ts';
import type { Mail } from '#functions/ports/mail.ts';
import type { Person } from '#functions/ports/person.ts';
import type { Store } from '#functions/ports/store.ts';

export interface Asked {
  method?: string;
  body?: unknown;
  base?: number;
}

export interface Answered {
  status: number;
  /** The bytes, but for the order of properties: a map of DynamoDB has none, and gives another at each reading. */
  text: string;
  json: unknown;
}

export type Ask = (who: string, path: string, asked?: Asked) => Promise<Answered>;

/** The app over a store, at one instant, and how somebody asks it; the token is the person's subject. */
export function askingApp(
  store: Store,
  municipality: Person['municipality'],
  { appointed = 'appointed', mail }: { appointed?: string; mail?: Mail } = {},
): Ask {
  let count = 0;
  const ids = { next: () => `id-${count++}` };
  const app = createApp({
    store,
    ...(mail ? { mail } : {}),
    verifyToken: async (authorization) => {
      const subject = authorization?.replace('Bearer ', '');
      if (!subject) return undefined;
      const person = { municipality, subject, name: `${subject}さん` };
      return subject === appointed ? { ...person, isAppointed: true } : person;
    },
    clock: { now: () => '2024-09-02T01:02:03.004Z' },
    ids,
    log: {
      fault: (_reference, fault) => {
        throw fault;
      },
    },
    release: '0.0.0',
  });
  return async (who, path, { method = 'GET', body, base = 0 } = {}) => {
    const headers = {
      authorization: `Bearer ${who}`,
      'if-match': `"${base}"`,
      'idempotency-key': `press-of-a-button-${count++}`,
    };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await app.fetch(new Request(`https://localhost${apiBase}${path}`, init));
    const json = await contentOf(answer);
    return { status: answer.status, text: JSON.stringify(json, inOrder), json };
  };
}

/** Of a file its bytes, as a text. */
async function contentOf(answer: Response): Promise<unknown> {
  if (answer.headers.get('content-type')?.includes('json')) return answer.json();
  return { base64: Buffer.from(await answer.arrayBuffer()).toString('base64') };
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
