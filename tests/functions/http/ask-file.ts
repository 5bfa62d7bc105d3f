import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import { apiBase } from '#domain/protocol/api-routes.ts';
import { createHandler } from '#functions/gateway/create-handler.ts';
import { createApp } from '#functions/http/create-app.ts';
import type { Store } from '#functions/ports/store.ts';
import { requestEvent } from '../gateway/gateway-events.ts';

/** What a file route answers: as a Response, and as API Gateway hands it on. The token is the person's subject. */
export function fileAsking(store: Store, municipality: MunicipalityId) {
  const verifyToken = async (authorization: string | null) => {
    const subject = authorization?.replace('Bearer ', '') ?? '';
    return { municipality, subject, name: subject };
  };
  const log = {
    fault: (_reference: string, fault: unknown) => {
      throw fault;
    },
  };
  const ids = { next: () => 'id' };
  const clock = { now: () => '2031-01-01T00:00:00.000Z' };
  const api = createApp({ store, verifyToken, clock, ids, log, release: '1.2.3' });
  const handler = createHandler({ api, verifyToken, ids, log });
  const headers = (subject: string) => ({ authorization: `Bearer ${subject}` });
  return {
    ask: (subject: string, path: string) =>
      api.fetch(new Request(`https://localhost${apiBase}${path}`, { headers: headers(subject) })),
    askGateway: async (subject: string, path: string) => {
      const answer = await handler(requestEvent({ path: apiBase + path, headers: headers(subject) }));
      if (!('statusCode' in answer)) throw new Error('A request is no question of the gateway.');
      return answer;
    },
  };
}
